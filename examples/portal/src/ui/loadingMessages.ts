import type { Translations } from '../i18n/useMessages.ts';

export const loadingMessages: Translations<{ readonly loading: string }> = {
  es: { loading: 'Cargando…' },
  'pt-BR': { loading: 'Carregando…' },
  en: { loading: 'Loading…' },
};
