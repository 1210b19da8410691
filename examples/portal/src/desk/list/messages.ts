import type { Translations } from '../../i18n/useMessages.ts';

type ListMessages = {
  readonly title: string;
  readonly whose: string;
  readonly mine: string;
  readonly all: string;
  readonly state: string;
  readonly anyState: string;
  readonly review: string;
  readonly camera: string;
  readonly overall: string;
  readonly scheduledFor: string;
  readonly updated: string;
  readonly failed: string;
  readonly by: (names: string) => string;
  readonly found: (count: string) => string;
  readonly none: string;
  readonly noneWithFilters: string;
  readonly begin: string;
};

export const listMessages: Translations<ListMessages> = {
  es: {
    title: 'Reseñas en la redacción',
    whose: 'De quién',
    mine: 'Las mías',
    all: 'Todas',
    state: 'Estado',
    anyState: 'Cualquiera',
    review: 'Reseña',
    camera: 'Cámara u objetivo',
    overall: 'Puntaje',
    scheduledFor: 'Programada para',
    updated: 'Último cambio',
    failed: 'La publicación falló',
    by: (names) => `De ${names}`,
    found: (count) => `Reseñas: ${count}`,
    none: 'Todavía no hay ninguna reseña aquí.',
    noneWithFilters: 'Ninguna reseña está en este estado.',
    begin: 'Empezar una reseña',
  },
  'pt-BR': {
    title: 'Avaliações na redação',
    whose: 'De quem',
    mine: 'As minhas',
    all: 'Todas',
    state: 'Situação',
    anyState: 'Qualquer uma',
    review: 'Avaliação',
    camera: 'Câmera ou objetiva',
    overall: 'Nota',
    scheduledFor: 'Agendada para',
    updated: 'Última alteração',
    failed: 'A publicação falhou',
    by: (names) => `De ${names}`,
    found: (count) => `Avaliações: ${count}`,
    none: 'Ainda não há nenhuma avaliação aqui.',
    noneWithFilters: 'Nenhuma avaliação está nesta situação.',
    begin: 'Começar uma avaliação',
  },
  en: {
    title: 'Reviews on the desk',
    whose: 'Whose',
    mine: 'Mine',
    all: 'All',
    state: 'State',
    anyState: 'Any',
    review: 'Review',
    camera: 'Camera or lens',
    overall: 'Score',
    scheduledFor: 'Scheduled for',
    updated: 'Last change',
    failed: 'Publication failed',
    by: (names) => `By ${names}`,
    found: (count) => `Reviews: ${count}`,
    none: 'There is no review here yet.',
    noneWithFilters: 'No review is in this state.',
    begin: 'Begin a review',
  },
};
