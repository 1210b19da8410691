import type { ProblemCode } from '@random-camera-reviews/client';
import type { Translations } from '../../i18n/useMessages.ts';

type HistoryMessages = {
  readonly title: string;
  readonly untitled: string;
  readonly toReview: string;
  readonly loading: string;
  readonly versions: string;
  readonly versionsHint: string;
  readonly from: string;
  readonly to: string;
  readonly number: string;
  readonly version: (number: number) => string;
  readonly workingCopy: string;
  readonly live: string;
  readonly compareFrom: (number: number) => string;
  readonly compareTo: (number: number) => string;
  readonly restore: string;
  readonly restoreVersion: (number: number) => string;
  readonly restoreAsk: (number: number) => string;
  readonly restoreMeans: string;
  readonly restored: (number: number) => string;
  readonly notInReview: string;
  readonly notPermitted: string;
  readonly changes: string;
  readonly changesBetween: (from: number, to: number) => string;
  readonly changed: (count: number) => string;
  readonly same: string;
  readonly sameVersion: string;
  readonly onlyOne: string;
  readonly other: string;
  readonly inserted: string;
  readonly removed: string;
  readonly leftOut: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly trail: string;
  readonly you: string;
  readonly schedule: string;
  readonly operator: string;
  readonly somebody: (role: string) => string;
  readonly versionChange: (from: number | undefined, to: number) => string;
  readonly publishAt: (time: string) => string;
  readonly goodUntil: (time: string) => string;
  readonly ofCode: Readonly<Partial<Record<ProblemCode, string>>>;
};

export const historyMessages: Translations<HistoryMessages> = {
  es: {
    title: 'Historial',
    untitled: 'Reseña sin título',
    toReview: 'Volver a la reseña',
    loading: 'Cargando…',
    versions: 'Versiones',
    versionsHint:
      'Se guarda cada versión que se publicó, se programó, se mostró en vista previa o se reemplazó al restaurar. Elija dos para compararlas.',
    from: 'Desde',
    to: 'Hasta',
    number: 'Versión',
    version: (number) => `Versión ${number}`,
    workingCopy: 'Copia de trabajo',
    live: 'La ven los lectores',
    compareFrom: (number) => `Comparar desde la versión ${number}`,
    compareTo: (number) => `Comparar hasta la versión ${number}`,
    restore: 'Restaurar',
    restoreVersion: (number) => `Restaurar la versión ${number}`,
    restoreAsk: (number) => `¿Restaurar la versión ${number}?`,
    restoreMeans:
      'Su contenido pasa a ser la copia de trabajo. La copia de ahora queda guardada, y para los lectores nada cambia hasta la próxima publicación.',
    restored: (number) =>
      `La copia de trabajo tiene otra vez el contenido de la versión ${number}.`,
    notInReview: 'La reseña está en revisión: mientras tanto no se restauran versiones.',
    notPermitted: 'Su rol permite leer el historial, no restaurar versiones.',
    changes: 'Cambios',
    changesBetween: (from, to) => `De la versión ${from} a la versión ${to}`,
    changed: (count) => (count === 1 ? 'Cambió 1 campo' : `Cambiaron ${count} campos`),
    same: 'No hay diferencias en el contenido.',
    sameVersion: 'Elija dos versiones distintas.',
    onlyOne: 'Todavía no hay otra versión con la que comparar.',
    other: 'Otros campos',
    inserted: 'insertado',
    removed: 'eliminado',
    leftOut: 'texto sin cambios',
    before: 'antes',
    after: 'después',
    nothing: 'vacío',
    yes: 'Sí',
    no: 'No',
    trail: 'Qué pasó',
    you: 'usted',
    schedule: 'El calendario',
    operator: 'Operaciones',
    somebody: (role) => `Otra persona (${role})`,
    versionChange: (from, to) => (from ? `versión ${from} → ${to}` : `versión ${to}`),
    publishAt: (time) => `Para el ${time}`,
    goodUntil: (time) => `Vale hasta el ${time}`,
    ofCode: {
      REVIEW_NOT_FOUND: 'Esta reseña no existe, o no es suya.',
      VERSION_NOT_FOUND: 'Esa versión no se guardó.',
      STALE_VERSION:
        'Alguien cambió la reseña mientras tanto. Ya se muestra como está ahora: compare de nuevo antes de restaurar.',
      ILLEGAL_TRANSITION: 'En su estado de ahora, la reseña no se puede restaurar.',
      SLUG_TAKEN: 'No se pudo restaurar: una de sus direcciones es ahora de otra reseña.',
      REVIEW_INVALID: 'No se pudo restaurar: una de sus imágenes ya no existe.',
    },
  },
  'pt-BR': {
    title: 'Histórico',
    untitled: 'Avaliação sem título',
    toReview: 'Voltar para a avaliação',
    loading: 'Carregando…',
    versions: 'Versões',
    versionsHint:
      'Fica guardada cada versão publicada, agendada, mostrada em prévia ou substituída ao restaurar. Escolha duas para comparar.',
    from: 'De',
    to: 'Até',
    number: 'Versão',
    version: (number) => `Versão ${number}`,
    workingCopy: 'Cópia de trabalho',
    live: 'Os leitores veem',
    compareFrom: (number) => `Comparar a partir da versão ${number}`,
    compareTo: (number) => `Comparar até a versão ${number}`,
    restore: 'Restaurar',
    restoreVersion: (number) => `Restaurar a versão ${number}`,
    restoreAsk: (number) => `Restaurar a versão ${number}?`,
    restoreMeans:
      'O conteúdo dela passa a ser a cópia de trabalho. A cópia de agora fica guardada, e para os leitores nada muda até a próxima publicação.',
    restored: (number) => `A cópia de trabalho tem de novo o conteúdo da versão ${number}.`,
    notInReview: 'A avaliação está em revisão: enquanto isso, não se restauram versões.',
    notPermitted: 'Sua função permite ler o histórico, não restaurar versões.',
    changes: 'Mudanças',
    changesBetween: (from, to) => `Da versão ${from} à versão ${to}`,
    changed: (count) => (count === 1 ? '1 campo mudou' : `${count} campos mudaram`),
    same: 'Não há diferenças no conteúdo.',
    sameVersion: 'Escolha duas versões diferentes.',
    onlyOne: 'Ainda não há outra versão com a qual comparar.',
    other: 'Outros campos',
    inserted: 'inserido',
    removed: 'removido',
    leftOut: 'texto sem mudanças',
    before: 'antes',
    after: 'depois',
    nothing: 'vazio',
    yes: 'Sim',
    no: 'Não',
    trail: 'O que aconteceu',
    you: 'você',
    schedule: 'O calendário',
    operator: 'Operações',
    somebody: (role) => `Outra pessoa (${role})`,
    versionChange: (from, to) => (from ? `versão ${from} → ${to}` : `versão ${to}`),
    publishAt: (time) => `Para ${time}`,
    goodUntil: (time) => `Vale até ${time}`,
    ofCode: {
      REVIEW_NOT_FOUND: 'Esta avaliação não existe, ou não é sua.',
      VERSION_NOT_FOUND: 'Essa versão não foi guardada.',
      STALE_VERSION:
        'Alguém mudou a avaliação enquanto isso. Ela já aparece como está agora: compare de novo antes de restaurar.',
      ILLEGAL_TRANSITION: 'No estado de agora, a avaliação não pode ser restaurada.',
      SLUG_TAKEN: 'Não foi possível restaurar: um dos endereços agora é de outra avaliação.',
      REVIEW_INVALID: 'Não foi possível restaurar: uma das imagens não existe mais.',
    },
  },
  en: {
    title: 'History',
    untitled: 'Untitled review',
    toReview: 'Back to the review',
    loading: 'Loading…',
    versions: 'Versions',
    versionsHint:
      'Every version that was published, scheduled, previewed or replaced by a restore is kept. Choose two to compare them.',
    from: 'From',
    to: 'To',
    number: 'Version',
    version: (number) => `Version ${number}`,
    workingCopy: 'Working copy',
    live: 'Readers see it',
    compareFrom: (number) => `Compare from version ${number}`,
    compareTo: (number) => `Compare to version ${number}`,
    restore: 'Restore',
    restoreVersion: (number) => `Restore version ${number}`,
    restoreAsk: (number) => `Restore version ${number}?`,
    restoreMeans:
      'Its content becomes the working copy. The copy of now is kept, and for readers nothing changes until the next publication.',
    restored: (number) => `The working copy has the content of version ${number} again.`,
    notInReview: 'The review is in review: no versions are restored meanwhile.',
    notPermitted: 'Your role may read the history, but not restore versions.',
    changes: 'Changes',
    changesBetween: (from, to) => `From version ${from} to version ${to}`,
    changed: (count) => (count === 1 ? '1 field changed' : `${count} fields changed`),
    same: 'The content does not differ.',
    sameVersion: 'Choose two different versions.',
    onlyOne: 'There is no other version to compare with yet.',
    other: 'Other fields',
    inserted: 'inserted',
    removed: 'removed',
    leftOut: 'unchanged text',
    before: 'before',
    after: 'after',
    nothing: 'empty',
    yes: 'Yes',
    no: 'No',
    trail: 'What happened',
    you: 'you',
    schedule: 'The calendar',
    operator: 'Operations',
    somebody: (role) => `Somebody else (${role})`,
    versionChange: (from, to) => (from ? `version ${from} → ${to}` : `version ${to}`),
    publishAt: (time) => `For ${time}`,
    goodUntil: (time) => `Good until ${time}`,
    ofCode: {
      REVIEW_NOT_FOUND: 'There is no such review, or it is not yours.',
      VERSION_NOT_FOUND: 'That version was not kept.',
      STALE_VERSION:
        'Somebody changed the review meanwhile. It is shown as it is now: compare again before you restore.',
      ILLEGAL_TRANSITION: 'In its state of now, the review cannot be restored.',
      SLUG_TAKEN: 'It could not be restored: one of its addresses belongs to another review now.',
      REVIEW_INVALID: 'It could not be restored: one of its pictures is no longer there.',
    },
  },
};
