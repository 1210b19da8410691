import type { components } from '@random-camera-reviews/client';
import type { Locale } from '../../i18n/Locale.ts';

type Action = components['schemas']['AuditEntry']['action'];

const deed = (es: string, pt: string, en: string): Readonly<Record<Locale, string>> => ({
  es,
  'pt-BR': pt,
  en,
});

/** What was done, as the end of a sentence that begins with who did it. */
export const deeds: Readonly<Record<Action, Readonly<Record<Locale, string>>>> = {
  'review.created': deed('creó la reseña', 'criou a avaliação', 'created the review'),
  'review.changed': deed(
    'cambió la copia de trabajo',
    'mudou a cópia de trabalho',
    'changed the working copy',
  ),
  'review.submitted': deed('la envió a revisión', 'enviou para revisão', 'submitted it for review'),
  'review.changesRequested': deed('pidió cambios', 'pediu mudanças', 'asked for changes'),
  'review.published': deed('publicó la reseña', 'publicou a avaliação', 'published the review'),
  'review.withdrawn': deed('retiró la reseña', 'retirou a avaliação', 'withdrew the review'),
  'review.restored': deed(
    'recuperó una versión',
    'recuperou uma versão',
    'restored an earlier version',
  ),
  'review.deleted': deed('eliminó la reseña', 'excluiu a avaliação', 'deleted the review'),
  'review.scheduled': deed(
    'programó la publicación',
    'agendou a publicação',
    'scheduled the publication',
  ),
  'review.unscheduled': deed(
    'canceló la publicación programada',
    'cancelou a publicação agendada',
    'canceled the scheduled publication',
  ),
  'review.publicationFailed': deed(
    'no pudo publicarla',
    'não conseguiu publicar',
    'could not publish it',
  ),
  'review.previewLinked': deed(
    'creó un enlace de vista previa',
    'criou um link de prévia',
    'made a preview link',
  ),
  'camera.created': deed('creó la cámara', 'criou a câmera', 'created the camera'),
  'camera.changed': deed('cambió la cámara', 'mudou a câmera', 'changed the camera'),
  'image.created': deed('agregó una imagen', 'adicionou uma imagem', 'added an image'),
  'image.changed': deed('cambió una imagen', 'mudou uma imagem', 'changed an image'),
  'image.deleted': deed('eliminó una imagen', 'excluiu uma imagem', 'deleted an image'),
  'editor.invited': deed('invitó a alguien', 'convidou alguém', 'invited somebody'),
  'editor.disabled': deed('inhabilitó a alguien', 'desativou alguém', 'disabled somebody'),
  'editor.enabled': deed('habilitó a alguien', 'reativou alguém', 'enabled somebody'),
};
