import { parse } from 'valibot';
import { rubricRoutes } from '../../functions/getContent/rubrics/routes.ts';

/** Whose token a request is sent with. */
type Role = 'editor' | 'chief' | 'admin';

type Sent = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body?: unknown;
};

/** What was answered so far, by operation. */
type Seen = ReadonlyMap<string, unknown>;

export type Step = Sent & {
  readonly operation: string;
  readonly as?: Role;
  /** Where a stage without approval refuses: what it would answer looks as that of this operation. */
  readonly refused?: { readonly status: number; readonly looksAs: string };
};

/** A step once what it refers to is known. */
type Told = (seen: Seen) => Step;

type Given = {
  /** Makes a word that no other run uses; the document has it as it is. */
  readonly unique: (word: string) => string;
  readonly now: Date;
};

/** A text that was answered before. */
const found = (seen: Seen, operation: string, ...path: readonly (string | number)[]): string =>
  String(path.reduce((value, name) => Object(value)[name], seen.get(operation)));

const readers = (): readonly Told[] => [
  () => ({ operation: 'getHealth' }),
  () => ({ operation: 'getContract' }),
  () => ({ operation: 'getProblem', params: { code: 'CONTENT_GONE' } }),
  () => ({ operation: 'listRubrics' }),
  () => ({
    operation: 'listContent',
    query: {
      locale: 'es',
      kind: ['camera'],
      sort: '-overall',
      limit: 2,
      facets: ['brand', 'class'],
    },
  }),
  (seen) => ({
    operation: 'listContent',
    query: {
      locale: 'es',
      kind: ['camera'],
      sort: '-overall',
      limit: 2,
      cursor: found(seen, 'listContent', 'page', 'next'),
    },
  }),
  () => ({
    operation: 'listContent',
    query: {
      q: 'nikon',
      brand: ['Nikon', 'Canon'],
      mount: ['Nikon F'],
      sensorFormat: ['full-frame', 'aps-c'],
      class: ['dslr'],
      availability: ['available', 'discontinued'],
      author: ['Bruno Díaz'],
      award: ['gold', 'silver'],
      mpMin: 16,
      mpMax: 50,
      weightMaxG: 1000,
      priceMin: 50_000,
      priceMax: 300_000,
      currency: 'USD',
      scoreMin: 70,
      use: 'landscape',
      useMin: 60,
      publishedAfter: '2024-01-01',
      publishedBefore: '2030-01-01T00:00:00Z',
      fields: ['slug', 'title', 'overall'],
    },
  }),
  () => ({ operation: 'suggestContent', query: { q: 'nik', locale: 'es' } }),
  (seen) => ({
    operation: 'getCameraPage',
    params: { slug: found(seen, 'suggestContent', 'items', 0, 'slug') },
    query: { locale: 'es' },
  }),
  (seen) => ({
    operation: 'getPage',
    params: { slug: found(seen, 'listContent', 'items', 0, 'slug') },
    query: { fields: ['slug', 'title', 'overall', 'pros', 'cons'], include: ['standing'] },
  }),
  (seen) => ({
    operation: 'compareContent',
    query: {
      slugs: [0, 1].map((index) => found(seen, 'listContent', 'items', index, 'slug')).sort(),
      show: 'different',
      weights: 'video:30',
    },
  }),
  () => ({
    operation: 'listChanges',
    query: { locale: 'es', since: '2024-01-01T00:00:00.000Z', limit: 1 },
  }),
  () => ({ operation: 'getRssFeed', query: { locale: 'es' } }),
  () => ({ operation: 'getJsonFeed', query: { locale: 'es' } }),
  () => ({ operation: 'getSitemap', query: { locale: 'es', page: 1 } }),
];

const words = (title: string) => ({
  title,
  summary: 'Flagship speed in a body that fits a small bag.',
  verdict: 'The camera to have for those who shoot everything.',
  pros: ['Very fast readout', 'Handles rain'],
  cons: ['Heavy with its lenses'],
  goodFor: ['Wildlife', 'Weddings'],
  body: '## In the field\n\nTwo weeks in the Pantanal, and **not one** missed take-off.',
});

const cameras = ({ unique }: Given): readonly Told[] => [
  () => ({ operation: 'getMe', as: 'editor' }),
  () => ({
    operation: 'createCamera',
    as: 'editor',
    body: {
      kind: 'camera',
      class: 'mirrorless',
      brand: 'Nikon',
      model: unique('Z8'),
      announcedOn: '2023-05-10',
      availability: 'available',
      specs: {
        mount: 'Nikon Z',
        weightG: 910,
        sensor: { format: 'full-frame', widthMm: 35.9, heightMm: 23.9, effectiveMp: 45.7 },
      },
      msrp: { amount: 399_995, currency: 'USD' },
    },
  }),
  () => ({ operation: 'listCameras', as: 'editor', query: { limit: 1 } }),
  (seen) => ({ operation: 'getCamera', as: 'editor', params: camera(seen) }),
  (seen) => ({
    operation: 'changeCamera',
    as: 'editor',
    params: camera(seen),
    body: { aliases: ['Z 8'], specs: { batteryCipa: 340 } },
  }),
];

const camera = (seen: Seen) => ({ id: found(seen, 'createCamera', 'id') });
const review = (seen: Seen) => ({ id: found(seen, 'createReview', 'id') });

/** What cameras are scored in now. */
function categories(seen: Seen): readonly string[] {
  const { items } = parse(rubricRoutes.listRubrics.response, seen.get('listRubrics'));
  const rubric = items.find(({ kind, isCurrent }) => kind === 'camera' && isCurrent);
  return Object.keys(rubric?.weights ?? {});
}

const newReview = (seen: Seen, { unique }: Given) => ({
  cameraId: camera(seen).id,
  testUnit: { source: 'loan', firmware: '2.10', testedFrom: '2026-01-10', testedTo: '2026-02-01' },
  scores: Object.fromEntries(categories(seen).map((category) => [category, { value: 91 }])),
  award: 'gold',
  locales: { es: words(unique('Nikon Z8: análisis')), en: words(unique('Nikon Z8 review')) },
});

const reviews = (given: Given): readonly Told[] => [
  (seen) => ({ operation: 'validateReview', as: 'editor', body: { cameraId: camera(seen).id } }),
  (seen) => ({
    operation: 'createReview',
    as: 'editor',
    query: { publish: 'false' },
    body: newReview(seen, given),
  }),
  (seen) => ({
    operation: 'listReviews',
    as: 'editor',
    query: {
      state: 'draft',
      owner: 'me',
      cameraId: camera(seen).id,
      updatedAfter: '2026-01-01T00:00:00.000Z',
      limit: 1,
    },
  }),
  (seen) => ({ operation: 'getReview', as: 'editor', params: review(seen) }),
  (seen) => ({
    operation: 'patchReview',
    as: 'editor',
    params: review(seen),
    body: { award: 'silver', locales: { es: { cons: ['Pesa con sus objetivos'] } } },
  }),
  (seen) => ({
    operation: 'scheduleReview',
    as: 'chief',
    params: review(seen),
    body: { at: `${aMonthAfter(given.now)}T09:00`, timeZone: 'America/Sao_Paulo' },
  }),
  (seen) => ({ operation: 'unscheduleReview', as: 'chief', params: review(seen) }),
  (seen) => ({
    operation: 'linkPreview',
    as: 'editor',
    params: review(seen),
    body: { days: 3, locale: 'es' },
  }),
  (seen) => ({ operation: 'readPreview', params: { token: found(seen, 'linkPreview', 'token') } }),
  (seen) => ({
    operation: 'publishReview',
    as: 'chief',
    params: review(seen),
    body: { locales: ['es', 'en'] },
  }),
  ...(['submitReview', 'approveReview'] as const).map(
    (operation): Told =>
      (seen) => ({ operation, as: 'chief', params: review(seen), refused }),
  ),
  (seen) => ({
    operation: 'requestChanges',
    as: 'chief',
    params: review(seen),
    body: { note: 'Say more of the autofocus at night.' },
    refused,
  }),
  (seen) => ({
    operation: 'listVersions',
    as: 'editor',
    params: review(seen),
    query: { limit: 1 },
  }),
  (seen) => ({
    operation: 'restoreReview',
    as: 'editor',
    params: review(seen),
    body: { version: Number(found(seen, 'listVersions', 'items', 0, 'version')) },
  }),
  (seen) => ({
    operation: 'getVersion',
    as: 'editor',
    params: { ...review(seen), version: found(seen, 'publishReview', 'version') },
  }),
  (seen) => ({
    operation: 'diffVersions',
    as: 'editor',
    params: review(seen),
    query: {
      from: found(seen, 'linkPreview', 'version'),
      to: found(seen, 'publishReview', 'version'),
    },
  }),
  (seen) => ({ operation: 'listAudit', as: 'editor', params: review(seen), query: { limit: 1 } }),
  (seen) => ({ operation: 'withdrawReview', as: 'editor', params: review(seen) }),
  (seen) => ({ operation: 'deleteReview', as: 'editor', params: review(seen) }),
];

/** What is published already is not submitted: one way of asking serves stages of both kinds. */
const refused = { status: 409, looksAs: 'publishReview' } as const;

const aMonthAfter = (now: Date): string =>
  new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const images = (): readonly Told[] => [
  () => ({
    operation: 'createImage',
    as: 'editor',
    body: {
      fileName: 'pantanal.jpg',
      contentType: 'image/jpeg',
      bytes: 8_123_456,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  }),
  (seen) => ({ operation: 'getImage', as: 'editor', params: image(seen) }),
  (seen) => ({
    operation: 'changeImage',
    as: 'editor',
    params: image(seen),
    body: {
      alt: { es: 'Un jabirú levanta el vuelo', en: 'A jabiru takes off' },
      credit: 'Ana Souza',
      focalPoint: { x: 0.4, y: 0.5 },
    },
  }),
  (seen) => ({ operation: 'removeImage', as: 'editor', params: image(seen) }),
];

const image = (seen: Seen) => ({ id: found(seen, 'createImage', 'imageId') });

const editors = ({ unique }: Given): readonly Told[] => [
  () => ({
    operation: 'inviteEditor',
    as: 'admin',
    body: { email: `${unique('nora')}@example.com`, name: 'Nora Paz', role: 'editor' },
  }),
  () => ({ operation: 'listEditors', as: 'admin', query: { limit: 1 } }),
  ...['getEditor', 'disableEditor', 'enableEditor'].map(
    (operation): Told =>
      (seen) => ({ operation, as: 'admin', params: { id: found(seen, 'inviteEditor', 'sub') } }),
  ),
];

/**
 * Every operation once or more, in an order in which each finds what it needs: recorded for the
 * examples of the document, and played again by `test/suite`.
 */
export const story = (given: Given): readonly Told[] => [
  ...readers(),
  ...cameras(given),
  ...reviews(given),
  ...images(),
  ...editors(given),
];
