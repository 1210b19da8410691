import * as v from 'valibot';
import { PageOfList } from '../shared/api/listQuery.ts';
import type { Routes } from '../shared/api/Route.ts';
import { Instant } from '../shared/domain/fields.ts';
import { Card, Page } from '../shared/domain/Page.ts';
import { Slug } from '../shared/domain/Slug.ts';
import { cameraRoutes } from './cameras/routes.ts';
import { compareRoutes } from './compare/routes.ts';
import { ContentQuery } from './contentQuery.ts';
import { Facet, FacetCounts } from './facets.ts';
import { feedRoutes } from './feeds/routes.ts';
import { PageQuery } from './page/PageQuery.ts';
import { Standing } from './page/Standing.ts';
import { rubricRoutes } from './rubrics/routes.ts';
import { suggestRoutes } from './suggest/routes.ts';

const readers = {
  method: 'GET',
  access: 'public',
  because: 'readers need no account: the content table holds only what anybody may read',
  status: 200,
} as const;

export const routes = {
  listContent: {
    ...readers,
    path: '/content',
    summary: 'Published reviews: filtered, sorted, counted by facets',
    query: ContentQuery,
    response: v.strictObject({
      /** Whole cards, or only the `fields` asked for. */
      items: v.array(v.partial(Card)),
      page: PageOfList,
      /** Where asked for: a facet's own filter does not narrow its counts. */
      facets: v.optional(v.record(Facet, FacetCounts)),
    }),
    cache: 'page',
    headers: ['content-language'],
  },
  ...compareRoutes,
  ...feedRoutes,
  ...suggestRoutes,
  ...cameraRoutes,
  ...rubricRoutes,
  getPage: {
    ...readers,
    path: '/content/{slug}',
    summary: 'A published review',
    params: v.strictObject({ slug: Slug }),
    query: PageQuery,
    /** The whole page, or only the `fields` asked for; `standing` where it was included. */
    response: v.partial(v.strictObject({ ...Page.entries, standing: Standing })),
    cache: 'page',
    headers: ['content-language'],
    redirects: true,
    problems: ['CONTENT_NOT_FOUND', 'CONTENT_GONE'],
  },
  getHealth: {
    ...readers,
    path: '/health',
    summary: 'Whether this region answers, and the age of its content',
    response: v.strictObject({
      status: v.literal('ok'),
      region: v.string(),
      content: v.strictObject({
        /** The newest change that this region knows of; null where there is no content yet. */
        changedAt: v.nullable(Instant),
        ageSeconds: v.nullable(v.number()),
      }),
    }),
    cache: 'none',
  },
  getContract: {
    ...readers,
    path: '/openapi.json',
    summary: 'This document: the contract of the API, as OpenAPI 3.1',
    response: v.record(v.string(), v.unknown()),
    cache: 'page',
  },
  getProblem: {
    ...readers,
    path: '/problems/{code}',
    summary: 'What a problem code means',
    params: v.strictObject({ code: v.string() }),
    response: v.strictObject({ code: v.string(), status: v.number(), title: v.string() }),
    cache: 'page',
    problems: ['PROBLEM_NOT_FOUND'],
  },
} as const satisfies Routes;
