import type { Translations } from '../i18n/useMessages.ts';

type ShellMessages = {
  readonly skip: string;
  readonly reviews: string;
  readonly compare: string;
  readonly desk: string;
  readonly language: string;
  readonly mainNavigation: string;
  readonly feeds: string;
  readonly forDevelopers: string;
  readonly about: string;
  readonly notFound: string;
  readonly toReviews: string;
  readonly toCompare: string;
  readonly clear: string;
  readonly remove: (name: string) => string;
};

export const shellMessages: Translations<ShellMessages> = {
  es: {
    skip: 'Ir al contenido',
    reviews: 'Reseñas',
    compare: 'Comparar',
    desk: 'Redacción',
    language: 'Idioma',
    mainNavigation: 'Principal',
    feeds: 'Suscripción',
    forDevelopers: 'API',
    about: 'Portal de referencia: lo que un portal hace con la API pública, y nada más.',
    notFound: 'Esta página no existe',
    toReviews: 'Ver todas las reseñas',
    toCompare: 'Para comparar',
    clear: 'Vaciar',
    remove: (name) => `Quitar ${name}`,
  },
  'pt-BR': {
    skip: 'Ir para o conteúdo',
    reviews: 'Avaliações',
    compare: 'Comparar',
    desk: 'Redação',
    language: 'Idioma',
    mainNavigation: 'Principal',
    feeds: 'Assinatura',
    forDevelopers: 'API',
    about: 'Portal de referência: o que um portal faz com a API pública, e nada mais.',
    notFound: 'Esta página não existe',
    toReviews: 'Ver todas as avaliações',
    toCompare: 'Para comparar',
    clear: 'Esvaziar',
    remove: (name) => `Tirar ${name}`,
  },
  en: {
    skip: 'Skip to content',
    reviews: 'Reviews',
    compare: 'Compare',
    desk: 'Editors',
    language: 'Language',
    mainNavigation: 'Main',
    feeds: 'Subscribe',
    forDevelopers: 'API',
    about: 'Reference portal: what a portal does with the public API, and nothing more.',
    notFound: 'There is no such page',
    toReviews: 'See all reviews',
    toCompare: 'To compare',
    clear: 'Clear',
    remove: (name) => `Remove ${name}`,
  },
};
