import { httpEvent } from '../../test/support/httpEvent.ts';
import { publishedPage } from '../../test/support/published/publishedPage.ts';
import type { Case } from './Case.ts';

const lists = (queries: readonly string[]) =>
  queries.map((query) => httpEvent('GET /content', { query }));

const plain = lists(['', 'limit=50', 'sort=-overall', 'sort=price', 'fields=slug,title,price']);

const allFacets = 'facets=kind,brand,mount,sensorFormat,class,availability,author,award';
const filters = [
  '',
  'brand=Sony',
  'brand=Canon&brand=Nikon&kind=camera',
  'kind=camera&class=mirrorless&sensorFormat=full-frame',
  'kind=lens&mount=Sony%20E&priceMax=200000&currency=USD',
  'scoreMin=80&sort=-overall',
  'use=travel&useMin=75&weightMaxG=500&sort=-use.travel',
  'availability=available&award=gold&award=silver',
  'mpMin=24&publishedAfter=2026-03-01&sort=price',
  'author=Ana%20Lima&brand=Fujifilm',
];
const facets = lists(filters.map((filter) => `${filter}&${allFacets}`));

/** Filters that let all through: more than a function keeps, so that in turn each is new to it. */
const always = Array.from(
  { length: 300 },
  (_, number) => `publishedBefore=2099-01-01T00:00:00.${number + 100}Z`,
);
const newFacets = lists(
  always.map((all, number) => `${filters[number % filters.length]}&${allFacets}&${all}`),
);

/** Names as people write them, words that many cards have, words that none has, typos, begins. */
const search = lists(
  [
    ...['a7 iv', 'canon r5', 'nikon z6iii', 'sony 24-70', 'fuji xt5', 'ilce7m4', 'leica q3'],
    ...['camara de viaje', 'sony', 'vídeo nítido', 'autofoco aves', 'bateria', 'camara', 'v'],
    ...['nikkon z8', 'powersh', 'hasselbald', 'mamiya', 'retro con alma', 'el rango dinamico 4k'],
  ].map((q) => `q=${encodeURIComponent(q)}`),
);

/** The names of cameras, each once. */
const newSearch = lists(
  always.map((all, number) => {
    const { brand, model } = publishedPage(number * 5).camera;
    return `q=${encodeURIComponent(`${brand} ${model}`)}&${all}`;
  }),
);

/** What somebody types, letter by letter, and with a typo. */
const typed = ['nikon z6', 'canon eos r', 'retrato', 'nikkon', 'ilce-7'].flatMap((text) =>
  Array.from(text, (_, index) =>
    httpEvent('GET /content/suggest', {
      query: `q=${encodeURIComponent(text.slice(0, index + 1))}`,
    }),
  ),
);

const some = Array.from({ length: 20 }, (_, number) => publishedPage(number * 7));
const pages = some.map(({ slug }) => httpEvent('GET /content/{slug}', { params: { slug } }));
const standings = some.map(({ slug }) =>
  httpEvent('GET /content/{slug}', { params: { slug }, query: 'include=standing' }),
);
const cameras = some.map(({ camera: { slug } }) =>
  httpEvent('GET /content/cameras/{slug}', { params: { slug } }),
);

const bodies = some.filter(({ camera: { kind } }) => kind === 'camera');
const comparisons = bodies.slice(1).map(({ slug }, index) => {
  const slugs = [slug, bodies[index]?.slug ?? ''].toSorted().join(',');
  return httpEvent('GET /content/compare', { query: `slugs=${slugs}` });
});

const answered = { isAfterPublication: false, goals: 'none' } as const;
const afterPublication = { isAfterPublication: true, goals: 'none' } as const;

/** Everything that is measured with the reviews in memory. */
export const cases: readonly Case[] = [
  { name: 'list', events: plain, ...answered, goals: 'all' },
  { name: 'facets', events: facets, ...answered, goals: 'all' },
  { name: 'facets, never asked before', events: newFacets, ...answered, goals: 'time' },
  { name: 'search', events: search, ...answered, goals: 'all' },
  { name: 'search, never asked before', events: newSearch, ...answered, goals: 'time' },
  { name: 'suggest', events: typed, ...answered },
  { name: 'compare', events: comparisons, ...answered },
  { name: 'page', events: pages, ...answered },
  { name: 'page with its standing', events: standings, ...answered },
  { name: 'camera', events: cameras, ...answered },
  { name: 'list after a publication', events: plain, ...afterPublication },
  { name: 'facets after a publication', events: facets, ...afterPublication },
  { name: 'search after a publication', events: search, ...afterPublication },
];
