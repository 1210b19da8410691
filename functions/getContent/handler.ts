import { decodeCursor } from '../shared/api/cursor.ts';
import { httpHandler } from '../shared/api/httpHandler.ts';
import { pageOfList } from '../shared/api/listQuery.ts';
import { problemTypes } from '../shared/api/problem.ts';
import { RequestError } from '../shared/api/RequestError.ts';
import { answer, redirect, rendered } from '../shared/api/responses.ts';
import { readingDynamo } from '../shared/aws/clients.ts';
import { DynamoContent } from '../shared/aws/DynamoContent.ts';
import { Env, requireEnv } from '../shared/env.ts';
import { errorData, log } from '../shared/log.ts';
import { CardIndex } from './CardIndex.ts';
import { cameraOperations } from './cameras/cameraOperations.ts';
import { compareOperations } from './compare/compareOperations.ts';
import { cursorScope } from './cursorScope.ts';
import { feedOperations } from './feeds/feedOperations.ts';
import { portalAt } from './feeds/Portal.ts';
import { getContract } from './getContract.ts';
import { getHealth } from './getHealth.ts';
import { getPage } from './getPage.ts';
import { languageOf } from './languageOf.ts';
import { listContent } from './listContent.ts';
import { isWhole, writtenOut } from './page/PageQuery.ts';
import { viewOfPage } from './page/viewOfPage.ts';
import { pick } from './pick.ts';
import { routes } from './routes.ts';
import { rubricOperations } from './rubrics/rubricOperations.ts';
import { Position } from './sorts.ts';
import { suggestOperations } from './suggest/suggestOperations.ts';

const region = requireEnv(Env.region);
const content = new DynamoContent(readingDynamo(), requireEnv(Env.contentTable));
const index = new CardIndex(content, (error) =>
  log('error', { message: 'the card index is stale', error: errorData(error) }),
);

export const handler = httpHandler(routes, {
  listContent: async ({ query, clock, acceptLanguage }) => {
    const { locale: wanted, limit, cursor, fields, facets, q, ...given } = query;
    const { locale, headers } = languageOf(wanted, acceptLanguage);
    const { sort = q === undefined ? '-publishedAt' : 'relevance', ...filters } = given;
    const list = cursorScope({ locale, q, sort, ...filters });
    const page = listContent(await index.catalogue(locale, clock.now), {
      filters,
      q,
      sort,
      facets: facets ?? [],
      limit,
      ...(cursor ? { after: decodeCursor(Position, cursor, list) } : {}),
    });
    const body = {
      items: fields ? page.items.map((card) => pick(card, fields)) : page.items,
      page: pageOfList(page, list),
      ...(facets ? { facets: page.facets } : {}),
    };
    return rendered(200, JSON.stringify(body), headers);
  },
  ...suggestOperations(index),
  ...cameraOperations({ index, content }),
  ...compareOperations(content),
  ...rubricOperations,
  ...feedOperations(index, portalAt(requireEnv(Env.portalOrigin))),
  getPage: async ({ params: { slug }, query, clock }) => {
    const page = await getPage(slug, { content });
    if (page.kind === 'moved') return redirect(`/content/${page.to}${writtenOut(query)}`);
    const language = { 'content-language': page.locale };
    if (isWhole(query)) return rendered(200, page.body, { etag: page.etag, ...language });
    const view = await viewOfPage(page, query, clock.now, { index });
    return rendered(200, JSON.stringify(view), language);
  },
  getHealth: async ({ clock }) => {
    const age = await getHealth(clock.now, { content });
    return answer(routes.getHealth, { status: 'ok', region, content: age });
  },
  getContract: async () => rendered(200, getContract()),
  getProblem: async ({ params: { code } }) => {
    const problem = Object.entries(problemTypes).find(([known]) => known === code)?.[1];
    if (!problem) throw new RequestError('PROBLEM_NOT_FOUND', `There is no problem ${code}`);
    return answer(routes.getProblem, { code, ...problem });
  },
});
