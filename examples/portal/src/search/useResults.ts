import { api } from '../api.ts';
import type { Locale } from '../i18n/Locale.ts';
import { usePaged } from '../ui/usePaged.ts';
import { searchQuery } from './searchQuery.ts';

const fields = [
  ...['slug', 'title', 'summary', 'authors', 'publishedAt', 'overall', 'award'],
  ...['brand', 'model', 'cameraSlug', 'class', 'price', 'image'],
] as const;

/** How many cards come at once: whole rows of two and of three. */
const limit = 24;

/** What a search finds: its first page, and further ones when they are asked for. */
export const useResults = (parameters: URLSearchParams, locale: Locale) =>
  usePaged(
    `${locale}?${parameters}`,
    async ({ query, signal }) => {
      const asked = { ...searchQuery(parameters, locale), ...query, fields: [...fields] };
      const { body } = await api.call('listContent', { query: asked, signal });
      return body;
    },
    limit,
  );
