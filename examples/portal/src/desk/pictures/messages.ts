import type { ProblemCode } from '@random-camera-reviews/client';
import type { Translations } from '../../i18n/useMessages.ts';
import type { Upload } from './Upload.ts';

type PicturesMessages = {
  readonly title: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly uploads: string;
  readonly ofState: Readonly<Record<'waiting' | 'processing' | 'ready', string>>;
  readonly sending: (percent: string) => string;
  readonly ready: (name: string) => string;
  readonly ofReason: Readonly<Record<NonNullable<Upload['reason']>, string>>;
  readonly ofCode: Readonly<Partial<Record<ProblemCode, string>>>;
  readonly more: (from: string) => string;
  readonly cancel: (name: string) => string;
  readonly dismiss: (name: string) => string;
  readonly retry: (name: string) => string;
  readonly words: Readonly<Record<'cancel' | 'dismiss' | 'retry', string>>;
  readonly none: string;
  readonly picture: (position: number) => string;
  readonly role: string;
  readonly alt: string;
  readonly altHint: string;
  readonly altMissing: string;
  readonly caption: string;
  readonly credit: string;
  readonly focalPoint: string;
  readonly focalHint: string;
  readonly fromLeft: string;
  readonly fromTop: string;
  readonly focalReset: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly moved: (position: number, count: number) => string;
  readonly heroMoved: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
  readonly removedHint: string;
  readonly undo: string;
  readonly undone: (name: string) => string;
  readonly delete: string;
  readonly deleteTitle: string;
  readonly deleteText: (name: string) => string;
  readonly deleted: (name: string) => string;
  readonly inUse: string;
  readonly savedApart: string;
  readonly saving: string;
  readonly saved: string;
  readonly refused: (lost: string) => string;
  readonly notReady: Readonly<Record<'awaiting' | 'processing' | 'hidden', string>>;
  readonly look: string;
  readonly notYours: string;
};

export const picturesMessages: Translations<PicturesMessages> = {
  es: {
    title: 'Imágenes',
    choose: 'Elegir imágenes, o soltarlas aquí',
    chooseHint: 'JPEG, PNG, WebP o AVIF, hasta 30 MiB cada una y 40 por reseña.',
    uploads: 'Imágenes en camino',
    ofState: { waiting: 'En espera', processing: 'Enviada; se está procesando…', ready: 'Lista' },
    sending: (percent) => `Enviando: ${percent}`,
    ready: (name) => `${name}: lista. Guarde la reseña para conservarla en ella.`,
    ofReason: {
      WRONG_TYPE: 'No es una imagen JPEG, PNG, WebP ni AVIF.',
      EMPTY_FILE: 'El archivo está vacío.',
      TOO_MANY_BYTES: 'Pesa más de 30 MiB: expórtela con menos calidad o más pequeña.',
      TOO_MANY_IMAGES: 'Una reseña tiene 40 imágenes como máximo.',
      NOT_AS_DECLARED: 'El contenido no corresponde al tipo de archivo: expórtela de nuevo.',
      UNKNOWN_FORMAT: 'No se reconoce el formato: expórtela como JPEG.',
      DAMAGED: 'El archivo está dañado: expórtela de nuevo.',
      ANIMATED: 'Es una animación: se admiten solo imágenes fijas.',
      TOO_SMALL: 'Es demasiado pequeña: use el original.',
      TOO_LARGE: 'Tiene demasiados píxeles: expórtela más pequeña.',
      NOT_PROCESSED: 'No se pudo procesar: expórtela de nuevo y súbala otra vez.',
    },
    ofCode: {
      IMAGE_QUOTA_EXCEEDED: 'Llegó al límite de 200 imágenes o 3 GiB por día.',
      UPLOAD_REFUSED: 'El almacenamiento no aceptó el archivo: inténtelo de nuevo.',
      TIMED_OUT: 'Tardó demasiado: inténtelo de nuevo.',
      NETWORK_FAILED: 'Se cortó la conexión: inténtelo de nuevo.',
    },
    more: (from) => `Podrá subir más desde el ${from}.`,
    cancel: (name) => `Cancelar ${name}`,
    dismiss: (name) => `Descartar ${name}`,
    retry: (name) => `Intentar de nuevo ${name}`,
    words: { cancel: 'Cancelar', dismiss: 'Descartar', retry: 'Intentar de nuevo' },
    none: 'La reseña todavía no tiene imágenes.',
    picture: (position) => `Imagen ${position}`,
    role: 'Uso',
    alt: 'Texto alternativo',
    altHint: 'Lo que se ve, para quien no puede verlo.',
    altMissing: 'Falta: sin él no se puede publicar en este idioma.',
    caption: 'Epígrafe',
    credit: 'Crédito',
    focalPoint: 'Punto focal',
    focalHint: 'Lo que queda a la vista cuando se recorta: haga clic en la imagen o escriba.',
    fromLeft: 'Desde la izquierda (%)',
    fromTop: 'Desde arriba (%)',
    focalReset: 'Volver al centro',
    moveUp: 'Mover antes',
    moveDown: 'Mover después',
    moved: (position, count) => `Ahora está en la posición ${position} de ${count}.`,
    heroMoved: 'La portada anterior pasa a ser de muestra.',
    remove: 'Quitar de la reseña',
    removed: (name) => `${name}: quitada de la reseña.`,
    removedHint: 'Si nadie la usa, se borra por sí sola a los 30 días.',
    undo: 'Deshacer',
    undone: (name) => `${name}: de nuevo en la reseña.`,
    delete: 'Borrar',
    deleteTitle: '¿Borrar la imagen?',
    deleteText: (name) => `${name} se borra para siempre, con sus textos.`,
    deleted: (name) => `${name}: borrada.`,
    inUse:
      'Una reseña todavía la muestra. Guarde primero esta; si está publicada o programada con la imagen, publíquela de nuevo o quite la programación.',
    savedApart: 'Los textos, el crédito y el punto focal se guardan al salir de cada campo.',
    saving: 'Guardando…',
    saved: 'Guardado.',
    refused: (lost) =>
      `Otra persona cambió esto mismo, y se muestra como quedó. Usted había escrito: ${lost}`,
    notReady: {
      awaiting: 'El archivo todavía no llegó.',
      processing: 'Se está procesando.',
      hidden: 'No la muestra ninguna página: vuelve a prepararse cuando se publique.',
    },
    look: 'Actualizar',
    notYours: 'Esta imagen ya no existe, o es de otra persona y usted no puede verla.',
  },
  'pt-BR': {
    title: 'Imagens',
    choose: 'Escolher imagens, ou soltá-las aqui',
    chooseHint: 'JPEG, PNG, WebP ou AVIF, até 30 MiB cada uma e 40 por avaliação.',
    uploads: 'Imagens a caminho',
    ofState: { waiting: 'Em espera', processing: 'Enviada; em processamento…', ready: 'Pronta' },
    sending: (percent) => `Enviando: ${percent}`,
    ready: (name) => `${name}: pronta. Salve a avaliação para mantê-la nela.`,
    ofReason: {
      WRONG_TYPE: 'Não é uma imagem JPEG, PNG, WebP nem AVIF.',
      EMPTY_FILE: 'O arquivo está vazio.',
      TOO_MANY_BYTES: 'Tem mais de 30 MiB: exporte-a com menos qualidade ou menor.',
      TOO_MANY_IMAGES: 'Uma avaliação tem no máximo 40 imagens.',
      NOT_AS_DECLARED: 'O conteúdo não corresponde ao tipo do arquivo: exporte-a de novo.',
      UNKNOWN_FORMAT: 'O formato não é reconhecido: exporte-a como JPEG.',
      DAMAGED: 'O arquivo está danificado: exporte-a de novo.',
      ANIMATED: 'É uma animação: só são aceitas imagens estáticas.',
      TOO_SMALL: 'É pequena demais: use o original.',
      TOO_LARGE: 'Tem pixels demais: exporte-a menor.',
      NOT_PROCESSED: 'Não foi possível processá-la: exporte-a de novo e envie outra vez.',
    },
    ofCode: {
      IMAGE_QUOTA_EXCEEDED: 'O limite de 200 imagens ou 3 GiB por dia foi atingido.',
      UPLOAD_REFUSED: 'O armazenamento não aceitou o arquivo: tente de novo.',
      TIMED_OUT: 'Demorou demais: tente de novo.',
      NETWORK_FAILED: 'A conexão caiu: tente de novo.',
    },
    more: (from) => `Será possível enviar mais a partir de ${from}.`,
    cancel: (name) => `Cancelar ${name}`,
    dismiss: (name) => `Descartar ${name}`,
    retry: (name) => `Tentar de novo ${name}`,
    words: { cancel: 'Cancelar', dismiss: 'Descartar', retry: 'Tentar de novo' },
    none: 'A avaliação ainda não tem imagens.',
    picture: (position) => `Imagem ${position}`,
    role: 'Uso',
    alt: 'Texto alternativo',
    altHint: 'O que se vê, para quem não pode ver.',
    altMissing: 'Falta: sem ele não é possível publicar neste idioma.',
    caption: 'Legenda',
    credit: 'Crédito',
    focalPoint: 'Ponto focal',
    focalHint: 'O que fica à vista quando a imagem é cortada: clique nela ou digite.',
    fromLeft: 'A partir da esquerda (%)',
    fromTop: 'A partir do alto (%)',
    focalReset: 'Voltar ao centro',
    moveUp: 'Mover para antes',
    moveDown: 'Mover para depois',
    moved: (position, count) => `Agora está na posição ${position} de ${count}.`,
    heroMoved: 'A capa anterior passa a ser de exemplo.',
    remove: 'Tirar da avaliação',
    removed: (name) => `${name}: tirada da avaliação.`,
    removedHint: 'Se ninguém a usar, ela é apagada sozinha em 30 dias.',
    undo: 'Desfazer',
    undone: (name) => `${name}: de volta na avaliação.`,
    delete: 'Apagar',
    deleteTitle: 'Apagar a imagem?',
    deleteText: (name) => `${name} é apagada para sempre, com seus textos.`,
    deleted: (name) => `${name}: apagada.`,
    inUse:
      'Uma avaliação ainda a mostra. Salve primeiro esta; se estiver publicada ou programada com a imagem, publique de novo ou cancele a programação.',
    savedApart: 'Os textos, o crédito e o ponto focal são salvos ao sair de cada campo.',
    saving: 'Salvando…',
    saved: 'Salvo.',
    refused: (lost) =>
      `Outra pessoa mudou isto mesmo, e é mostrado como ficou. O texto que se perdeu: ${lost}`,
    notReady: {
      awaiting: 'O arquivo ainda não chegou.',
      processing: 'Está em processamento.',
      hidden: 'Nenhuma página a mostra: volta a ser preparada quando for publicada.',
    },
    look: 'Atualizar',
    notYours: 'Esta imagem não existe mais, ou é de outra pessoa e não está ao seu alcance.',
  },
  en: {
    title: 'Images',
    choose: 'Choose images, or drop them here',
    chooseHint: 'JPEG, PNG, WebP or AVIF, up to 30 MiB each and 40 in a review.',
    uploads: 'Images on their way',
    ofState: { waiting: 'Waiting', processing: 'Sent; being processed…', ready: 'Ready' },
    sending: (percent) => `Sending: ${percent}`,
    ready: (name) => `${name}: ready. Save the review to keep it there.`,
    ofReason: {
      WRONG_TYPE: 'This is no JPEG, PNG, WebP or AVIF image.',
      EMPTY_FILE: 'The file is empty.',
      TOO_MANY_BYTES: 'It has more than 30 MiB: export it smaller or with less quality.',
      TOO_MANY_IMAGES: 'A review has 40 images at most.',
      NOT_AS_DECLARED: 'What it holds is not what the type of the file says: export it again.',
      UNKNOWN_FORMAT: 'Its format is not known: export it as JPEG.',
      DAMAGED: 'The file is damaged: export it again.',
      ANIMATED: 'This is an animation: only still images are taken.',
      TOO_SMALL: 'It is too small: use the original.',
      TOO_LARGE: 'It has too many pixels: export it smaller.',
      NOT_PROCESSED: 'It could not be processed: export it again and upload it once more.',
    },
    ofCode: {
      IMAGE_QUOTA_EXCEEDED: 'The limit of 200 images or 3 GiB a day is reached.',
      UPLOAD_REFUSED: 'The storage did not take the file: try again.',
      TIMED_OUT: 'It took too long: try again.',
      NETWORK_FAILED: 'The connection broke: try again.',
    },
    more: (from) => `You can upload more from ${from} on.`,
    cancel: (name) => `Cancel ${name}`,
    dismiss: (name) => `Dismiss ${name}`,
    retry: (name) => `Try again ${name}`,
    words: { cancel: 'Cancel', dismiss: 'Dismiss', retry: 'Try again' },
    none: 'The review has no images yet.',
    picture: (position) => `Image ${position}`,
    role: 'Use',
    alt: 'Alternative text',
    altHint: 'What is to be seen, for those who cannot see it.',
    altMissing: 'Missing: without it nothing can be published in this language.',
    caption: 'Caption',
    credit: 'Credit',
    focalPoint: 'Focal point',
    focalHint: 'What stays in sight when the image is cropped: click the image, or type.',
    fromLeft: 'From the left (%)',
    fromTop: 'From the top (%)',
    focalReset: 'Back to the center',
    moveUp: 'Move before',
    moveDown: 'Move after',
    moved: (position, count) => `Now in position ${position} of ${count}.`,
    heroMoved: 'The cover so far becomes a sample.',
    remove: 'Remove from the review',
    removed: (name) => `${name}: removed from the review.`,
    removedHint: 'If nobody uses it, it is deleted by itself after 30 days.',
    undo: 'Undo',
    undone: (name) => `${name}: back in the review.`,
    delete: 'Delete',
    deleteTitle: 'Delete the image?',
    deleteText: (name) => `${name} is deleted for good, with its texts.`,
    deleted: (name) => `${name}: deleted.`,
    inUse:
      'A review still shows it. Save this one first; if it is published or scheduled with the image, publish it again or cancel the schedule.',
    savedApart: 'Texts, credit and focal point are saved when you leave each field.',
    saving: 'Saving…',
    saved: 'Saved.',
    refused: (lost) =>
      `Somebody else changed the same, and it is shown as they left it. You had written: ${lost}`,
    notReady: {
      awaiting: 'The file has not arrived yet.',
      processing: 'It is being processed.',
      hidden: 'No page shows it: it is made ready again when it is published.',
    },
    look: 'Refresh',
    notYours: 'This image is not there any more, or is somebody else’s and not yours to see.',
  },
};
