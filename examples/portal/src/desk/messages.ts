import type { Translations } from '../i18n/useMessages.ts';

type DeskMessages = {
  readonly title: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signingIn: string;
  readonly forEditors: string;
  readonly loading: string;
  readonly cancel: string;
  readonly myReviews: string;
  readonly newReview: string;
  readonly editors: string;
  readonly deskNavigation: string;
};

export const deskMessages: Translations<DeskMessages> = {
  es: {
    title: 'Redacción',
    signIn: 'Ingresar',
    signOut: 'Salir',
    signingIn: 'Ingresando…',
    forEditors: 'Esta parte es para quienes escriben las reseñas.',
    loading: 'Cargando…',
    cancel: 'Cancelar',
    myReviews: 'Reseñas',
    newReview: 'Reseña nueva',
    editors: 'Editores',
    deskNavigation: 'Redacción',
  },
  'pt-BR': {
    title: 'Redação',
    signIn: 'Entrar',
    signOut: 'Sair',
    signingIn: 'Entrando…',
    forEditors: 'Esta parte é para quem escreve as avaliações.',
    loading: 'Carregando…',
    cancel: 'Cancelar',
    myReviews: 'Avaliações',
    newReview: 'Nova avaliação',
    editors: 'Editores',
    deskNavigation: 'Redação',
  },
  en: {
    title: 'Editors’ desk',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signingIn: 'Signing in…',
    forEditors: 'This part is for those who write the reviews.',
    loading: 'Loading…',
    cancel: 'Cancel',
    myReviews: 'Reviews',
    newReview: 'New review',
    editors: 'Editors',
    deskNavigation: 'Desk',
  },
};
