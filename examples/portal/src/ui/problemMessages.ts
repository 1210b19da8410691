import type { ProblemCode } from '@random-camera-reviews/client';
import type { Translations } from '../i18n/useMessages.ts';

type ProblemMessages = {
  /** For what happens to anybody; the rest is said in the API's own words. */
  readonly ofCode: Readonly<Partial<Record<ProblemCode, string>>>;
  readonly unknown: string;
  readonly retry: string;
  readonly reference: (id: string) => string;
};

export const problemMessages: Translations<ProblemMessages> = {
  es: {
    ofCode: {
      CONTENT_NOT_FOUND: 'Esta página no existe.',
      CONTENT_GONE: 'Esta reseña fue retirada.',
      PREVIEW_NOT_FOUND: 'Este enlace de vista previa no existe.',
      PREVIEW_GONE: 'Este enlace de vista previa ya no es válido: pida otro a quien se lo envió.',
      NETWORK_FAILED: 'No hay conexión con el servidor.',
      TIMED_OUT: 'El servidor no respondió a tiempo.',
      OVERLOADED: 'El servidor está ocupado: pruebe de nuevo en un momento.',
      SIGN_IN_REQUIRED: 'La sesión terminó: ingrese de nuevo.',
      PERMISSION_DENIED: 'Su rol no permite hacer esto.',
    },
    unknown: 'Algo salió mal en esta página.',
    retry: 'Intentar de nuevo',
    reference: (id) => `Referencia para soporte: ${id}`,
  },
  'pt-BR': {
    ofCode: {
      CONTENT_NOT_FOUND: 'Esta página não existe.',
      CONTENT_GONE: 'Esta avaliação foi retirada.',
      PREVIEW_NOT_FOUND: 'Este link de prévia não existe.',
      PREVIEW_GONE: 'Este link de prévia não vale mais: peça outro a quem o enviou.',
      NETWORK_FAILED: 'Não há conexão com o servidor.',
      TIMED_OUT: 'O servidor não respondeu a tempo.',
      OVERLOADED: 'O servidor está ocupado: tente de novo em um momento.',
      SIGN_IN_REQUIRED: 'A sessão terminou: entre de novo.',
      PERMISSION_DENIED: 'Sua função não permite fazer isto.',
    },
    unknown: 'Algo deu errado nesta página.',
    retry: 'Tentar de novo',
    reference: (id) => `Referência para o suporte: ${id}`,
  },
  en: {
    ofCode: {
      CONTENT_NOT_FOUND: 'There is no such page.',
      CONTENT_GONE: 'This review was withdrawn.',
      PREVIEW_NOT_FOUND: 'There is no such preview link.',
      PREVIEW_GONE: 'This preview link is no longer good: ask whoever sent it for another.',
      NETWORK_FAILED: 'The server cannot be reached.',
      TIMED_OUT: 'The server did not answer in time.',
      OVERLOADED: 'The server is busy: try again in a moment.',
      SIGN_IN_REQUIRED: 'The session has ended: sign in again.',
      PERMISSION_DENIED: 'Your role does not allow this.',
    },
    unknown: 'Something went wrong on this page.',
    retry: 'Try again',
    reference: (id) => `Reference for support: ${id}`,
  },
};
