import * as v from 'valibot';
import type { HttpEvent } from '../../functions/shared/api/HttpEvent.ts';
import { readSample } from '../../lib/local/sample/sampleContent.ts';
import { aCamera } from '../../test/support/cameras.ts';
import { anEditor } from '../../test/support/editors.ts';
import { httpEvent } from '../../test/support/httpEvent.ts';
import type { MeasuredFunction } from './buildBundles.ts';

/** A request that is measured. */
export type MeasuredRequest = {
  readonly name: string;
  readonly function: MeasuredFunction;
  readonly event: HttpEvent;
  /** Publishing has none: judging and rendering pages is work, and no matter of starting. */
  readonly hasColdGate: boolean;
};

const SampleReview = v.looseObject({
  locales: v.looseObject({ es: v.looseObject({ slug: v.string() }) }),
});

const sample = readSample();
const [draft, published] = sample.reviews.slice(-2).map(({ camera, body }) => ({
  camera,
  body: v.parse(SampleReview, body),
}));
if (!draft || !published) throw new Error('the sample has fewer than two reviews');

/** Who writes the reviews. */
export const editor = anEditor();

/** What they are about: the sample's own camera, with its specs. */
export const camera = aCamera(
  {},
  sample.cameras.find(({ slug }) => slug === published.camera)?.body,
);

const post = (query: string, body: object): HttpEvent =>
  httpEvent('POST /reviews', { query, body: { ...body, cameraId: camera.id }, sub: editor.sub });

/** In the order in which they can be asked for: a page is there once its review is published. */
export const measuredRequests: readonly MeasuredRequest[] = [
  {
    name: 'POST /reviews?publish=true',
    function: 'createReview',
    event: post('publish=true', published.body),
    hasColdGate: false,
  },
  {
    name: 'POST /reviews',
    function: 'createReview',
    event: post('', draft.body),
    hasColdGate: true,
  },
  {
    name: 'GET /content/{slug}',
    function: 'getContent',
    event: httpEvent('GET /content/{slug}', {
      params: { slug: published.body.locales.es.slug },
    }),
    hasColdGate: true,
  },
];
