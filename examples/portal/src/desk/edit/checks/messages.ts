import type { Translations } from '../../../i18n/useMessages.ts';

type CheckMessages = {
  readonly title: string;
  readonly checking: string;
  readonly failed: string;
  readonly again: string;
  readonly ready: string;
  /** As the API tells them apart. */
  readonly groups: Readonly<Record<'error' | 'lack' | 'warning', string>>;
  readonly counts: (errors: number, lacks: number) => string;
  /** By code; what is not here is said in the API's own words. */
  readonly ofCode: Readonly<Record<string, string>>;
  /** Of what publishing demands. */
  readonly needed: string;
};

export const checkMessages: Translations<CheckMessages> = {
  es: {
    title: 'Revisión automática',
    checking: 'Revisando…',
    failed: 'No se pudo revisar: se intentará con el próximo cambio.',
    again: 'Revisar de nuevo',
    ready: 'Está lista para publicarse.',
    groups: {
      error: 'Hay que corregir para guardar',
      lack: 'Falta para publicar',
      warning: 'Convendría agregar',
    },
    counts: (errors, lacks) => `Por corregir: ${errors}. Falta para publicar: ${lacks}.`,
    ofCode: {
      REQUIRED: 'Es obligatorio.',
      TOO_SHORT: 'No puede quedar vacío o tan corto.',
      TOO_LONG: 'Es demasiado largo.',
      TOO_SMALL: 'Es demasiado bajo.',
      TOO_LARGE: 'Es demasiado alto.',
      NOT_ALLOWED: 'No se admite aquí.',
      DUPLICATE: 'Ya está en uso en otro idioma de esta reseña.',
      SLUG_TAKEN: 'Pertenece a otra página: elija otra.',
      MISSING: 'Ayudaría a los lectores y a los buscadores.',
      COVERAGE_TOO_LOW: 'Falta puntuar: se necesita el 80 % del peso de la pauta.',
      RAW_HTML: 'El texto tiene HTML, que no se admite.',
      UNSAFE_LINK: 'Un enlace lleva a un programa o a datos propios.',
      NOT_READY: 'Todavía no se puede mostrar. Si la reseña estuvo retirada, pruebe en un minuto.',
    },
    needed: 'Hace falta para publicar.',
  },
  'pt-BR': {
    title: 'Verificação automática',
    checking: 'Verificando…',
    failed: 'Não foi possível verificar: será tentado na próxima alteração.',
    again: 'Verificar de novo',
    ready: 'Está pronta para ser publicada.',
    groups: {
      error: 'É preciso corrigir para salvar',
      lack: 'Falta para publicar',
      warning: 'Conviria acrescentar',
    },
    counts: (errors, lacks) => `Por corrigir: ${errors}. Falta para publicar: ${lacks}.`,
    ofCode: {
      REQUIRED: 'É obrigatório.',
      TOO_SHORT: 'Não pode ficar vazio ou tão curto.',
      TOO_LONG: 'É longo demais.',
      TOO_SMALL: 'É baixo demais.',
      TOO_LARGE: 'É alto demais.',
      NOT_ALLOWED: 'Não é admitido aqui.',
      DUPLICATE: 'Já está em uso em outro idioma desta avaliação.',
      SLUG_TAKEN: 'Pertence a outra página: escolha outro.',
      MISSING: 'Ajudaria os leitores e os buscadores.',
      COVERAGE_TOO_LOW: 'Faltam notas: são necessários 80 % do peso dos critérios.',
      RAW_HTML: 'O texto tem HTML, que não é admitido.',
      UNSAFE_LINK: 'Um link leva a um programa ou a dados próprios.',
      NOT_READY: 'Ainda não pode ser mostrada. Se a avaliação esteve retirada, tente em um minuto.',
    },
    needed: 'É necessário para publicar.',
  },
  en: {
    title: 'Automatic check',
    checking: 'Checking…',
    failed: 'It could not be checked: the next change will try again.',
    again: 'Check again',
    ready: 'It is ready to be published.',
    groups: {
      error: 'To be corrected before saving',
      lack: 'To be publishable it lacks',
      warning: 'Would be good to add',
    },
    counts: (errors, lacks) => `To correct: ${errors}. Lacking to publish: ${lacks}.`,
    ofCode: {
      REQUIRED: 'It is required.',
      TOO_SHORT: 'It must not be empty or that short.',
      TOO_LONG: 'It is too long.',
      TOO_SMALL: 'It is too low.',
      TOO_LARGE: 'It is too high.',
      NOT_ALLOWED: 'It is not allowed here.',
      DUPLICATE: 'It is in use in another language of this review.',
      SLUG_TAKEN: 'It belongs to another page: choose another.',
      MISSING: 'It would help readers and search engines.',
      COVERAGE_TOO_LOW: 'Scores are missing: 80 % of the weight of the rubric is needed.',
      RAW_HTML: 'The text has HTML, which is not allowed.',
      UNSAFE_LINK: 'A link leads to a script or to data of its own.',
      NOT_READY: 'It cannot be shown yet. If the review was withdrawn, try again in a minute.',
    },
    needed: 'It is needed to publish.',
  },
};
