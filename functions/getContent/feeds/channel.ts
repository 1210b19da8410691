import type { Locale } from '../../shared/domain/Locale.ts';

/** What feeds say of themselves. */
export const channel: Readonly<
  Record<Locale, { readonly title: string; readonly description: string }>
> = {
  es: {
    title: 'RandomCameraReviews: análisis de cámaras',
    description: 'Los últimos análisis de cámaras y objetivos, escritos por fotógrafos.',
  },
  'pt-BR': {
    title: 'RandomCameraReviews: análises de câmeras',
    description: 'As últimas análises de câmeras e lentes, escritas por fotógrafos.',
  },
  en: {
    title: 'RandomCameraReviews: camera reviews',
    description: 'The latest reviews of cameras and lenses, written by photographers.',
  },
};

/** How many reviews a feed holds, newest first: who reads it daily misses none. */
export const feedLength = 50;
