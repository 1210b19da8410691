import { type Locale, locales } from '../../../functions/shared/domain/Locale.ts';
import { rubrics } from '../../../functions/shared/domain/Rubric.ts';
import { usesOf } from '../reviewImages.ts';
import { scoresOf, someWords } from '../reviews.ts';
import { type Picture, pictures } from './pictures.ts';

type Words = {
  readonly title: string;
  readonly slug: string;
  /** Whether they have everything that publishing demands. */
  readonly isComplete: boolean;
};

/** What an editor decides of a review. */
export type Content = {
  readonly words: ReadonlyMap<Locale, Words>;
  /** Category -> mark. */
  readonly marks: Readonly<Record<string, number>>;
  readonly hasTestUnit: boolean;
  /** In order. */
  readonly pictures: readonly Picture[];
};

/** What shall become of the words in one language; null removes them. */
export type WordsPatch = {
  readonly title?: string;
  /** Null has it made from the title. */
  readonly slug?: string | null;
  readonly rest?: 'complete' | 'lacking';
} | null;

/** What an editor asks for: a new review, or a change of one. */
export type ContentPatch = {
  readonly locales: { readonly [locale in Locale]?: WordsPatch };
  /** Test unit and scores: all of them with one mark, none, or one category alone. */
  readonly judgement?:
    | { readonly all: number }
    | { readonly video: number }
    | { readonly all: null };
  /** Numbers of images; all others are taken out. */
  readonly pictures?: readonly number[] | undefined;
};

const { title: _, ...restOfWords } = someWords('');

const wordsBody = (patch: WordsPatch) => {
  if (patch === null) return null;
  const { rest, ...told } = patch;
  if (rest === 'complete') return { ...restOfWords, ...told };
  return rest === 'lacking' ? { ...told, verdict: null } : told;
};

function judgementBody(judgement: ContentPatch['judgement']) {
  if (!judgement) return {};
  if ('video' in judgement) return { scores: { video: { value: judgement.video } } };
  return judgement.all === null
    ? { testUnit: null, scores: null }
    : { testUnit: { source: 'loan' }, scores: scoresOf('camera-1', judgement.all) };
}

/** A patch as it is sent. */
export const bodyOf = ({ locales: words, judgement, pictures: numbers }: ContentPatch) => ({
  ...judgementBody(judgement),
  ...(numbers ? { images: usesOf(...chosen(numbers)) } : {}),
  locales: Object.fromEntries(
    Object.entries(words).map(([locale, patch]) => [locale, wordsBody(patch)]),
  ),
});

const chosen = (numbers: readonly number[]): readonly Picture[] =>
  numbers.map((number) => pictures[number % pictures.length] ?? pictures[0]);

export const nothing: Content = {
  words: new Map(),
  marks: {},
  hasTestUnit: false,
  pictures: [],
};

/** What a patch makes of a content; undefined where that breaks a rule. */
export function patched(content: Content, patch: ContentPatch): Content | undefined {
  const words = new Map<Locale, Words>();
  for (const locale of locales) {
    const changed = wordsAfter(content.words.get(locale), patch.locales[locale]);
    if (!changed) continue;
    if (!changed.title) return undefined;
    const taken = [...words.values()].map(({ slug }) => slug);
    const made = changed.title.toLowerCase();
    const own = taken.includes(made) ? `${made}-${locale.toLowerCase()}` : made;
    const slug = changed.slug ?? own;
    if (taken.includes(slug)) return undefined;
    words.set(locale, { title: changed.title, slug, isComplete: changed.isComplete });
  }
  if (words.size === 0) return undefined;
  const shown = patch.pictures ? chosen(patch.pictures) : content.pictures;
  return { ...judgementAfter(content, patch.judgement), words, pictures: shown };
}

function wordsAfter(words: Words | undefined, patch: WordsPatch | undefined) {
  if (patch === null) return undefined;
  if (patch === undefined) return words;
  const { title, slug, isComplete } = words ?? {};
  return {
    title: patch.title ?? title,
    slug: patch.slug === null ? undefined : (patch.slug ?? slug),
    isComplete: patch.rest === undefined ? Boolean(isComplete) : patch.rest === 'complete',
  };
}

function judgementAfter(content: Content, judgement: ContentPatch['judgement']): Content {
  if (!judgement) return content;
  if ('video' in judgement) {
    return { ...content, marks: { ...content.marks, video: judgement.video } };
  }
  if (judgement.all === null) return { ...content, marks: {}, hasTestUnit: false };
  const { all } = judgement;
  const marks = Object.fromEntries(Object.keys(weights).map((category) => [category, all]));
  return { ...content, marks, hasTestUnit: true };
}

const weights: Readonly<Record<string, number>> = rubrics['camera-1'].weights;

const weightOf = ({ marks }: Content): number =>
  Object.keys(marks).reduce((sum, category) => sum + (weights[category] ?? 0), 0);

/** Rounded half up; undefined without marks. */
export function overallOf(content: Content): number | undefined {
  const sum = Object.entries(content.marks).reduce(
    (total, [category, mark]) => total + mark * (weights[category] ?? 0),
    0,
  );
  return sum === 0 && weightOf(content) === 0
    ? undefined
    : Math.floor(sum / weightOf(content) + 0.5);
}

/** The languages of a content, in the portal's order. */
export const languagesOf = ({ words }: Content): readonly Locale[] =>
  locales.filter((locale) => words.has(locale));

/** Whether a content may be published in these languages. */
export const isPublishable = (content: Content, chosen: readonly Locale[]): boolean =>
  content.hasTestUnit &&
  weightOf(content) >= 80 &&
  content.pictures.every(({ state }) => state === 'ready') &&
  chosen.every((locale) => content.words.get(locale)?.isComplete);
