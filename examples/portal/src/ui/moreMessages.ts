import type { Translations } from '../i18n/useMessages.ts';

export const moreMessages: Translations<{ readonly more: string; readonly noMore: string }> = {
  es: { more: 'Ver más', noMore: 'No hay más.' },
  'pt-BR': { more: 'Ver mais', noMore: 'Não há mais.' },
  en: { more: 'Show more', noMore: 'There is no more.' },
};
