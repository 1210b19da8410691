import type { Translations } from '../i18n/useMessages.ts';

type RefusalMessages = {
  readonly title: string;
  readonly tooMany: string;
  readonly mixed: string;
  readonly missing: string;
  readonly twice: string;
  readonly gone: string;
  readonly unknown: string;
  readonly again: (name: string) => string;
  readonly only: Readonly<Record<'camera' | 'lens', (count: number) => string>>;
};

/** Why a comparison is not possible, and what is. */
export const refusalMessages: Translations<RefusalMessages> = {
  es: {
    title: 'Esto no se puede comparar así',
    tooMany: 'Se comparan cinco reseñas como máximo: quite algunas.',
    mixed: 'Las cámaras se comparan con cámaras, y los objetivos con objetivos.',
    missing: 'No todas estas reseñas están publicadas.',
    twice: 'Dos de estas direcciones llevan a la misma reseña.',
    gone: 'fue retirada',
    unknown: 'no existe',
    again: (name) => `la misma que ${name}`,
    only: {
      camera: (count) => `Comparar solo las ${count} cámaras`,
      lens: (count) => `Comparar solo los ${count} objetivos`,
    },
  },
  'pt-BR': {
    title: 'Isto não pode ser comparado assim',
    tooMany: 'São comparadas no máximo cinco avaliações: tire algumas.',
    mixed: 'Câmeras são comparadas com câmeras, e objetivas com objetivas.',
    missing: 'Nem todas estas avaliações estão publicadas.',
    twice: 'Dois destes endereços levam à mesma avaliação.',
    gone: 'foi retirada',
    unknown: 'não existe',
    again: (name) => `a mesma que ${name}`,
    only: {
      camera: (count) => `Comparar só as ${count} câmeras`,
      lens: (count) => `Comparar só as ${count} objetivas`,
    },
  },
  en: {
    title: 'This cannot be compared as it is',
    tooMany: 'Five reviews are compared at most: remove some.',
    mixed: 'Cameras are compared with cameras, and lenses with lenses.',
    missing: 'Not all of these reviews are published.',
    twice: 'Two of these addresses lead to the same review.',
    gone: 'was withdrawn',
    unknown: 'does not exist',
    again: (name) => `the same as ${name}`,
    only: {
      camera: (count) => `Compare only the ${count} cameras`,
      lens: (count) => `Compare only the ${count} lenses`,
    },
  },
};
