import type { ProblemCode } from '@random-camera-reviews/client';
import type { Translations } from '../../i18n/useMessages.ts';

type ActionMessages = {
  readonly title: string;
  readonly state: (state: string, version: number) => string;
  readonly live: string;
  readonly liveIn: (version: number) => string;
  readonly liveBehind: string;
  readonly history: string;
  readonly saveFirst: string;
  readonly reload: string;
  readonly reloaded: string;
  readonly stale: string;
  readonly uncertain: string;
  readonly onlyChief: string;
  readonly waits: string;
  readonly requested: (by: string, at: string) => string;
  readonly ofCode: Readonly<Partial<Record<ProblemCode, string>>>;
  readonly incomplete: string;
  readonly publish: string;
  readonly languages: string;
  readonly chooseLanguage: string;
  readonly published: string;
  readonly schedule: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly days: string;
  readonly previewLocale: string;
  readonly allLanguages: string;
  readonly makeLink: string;
  readonly linkMade: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly open: string;
  readonly expires: (version: number, at: string) => string;
  readonly submit: string;
  readonly submitted: string;
  readonly approve: string;
  readonly requestChanges: string;
  readonly note: string;
  readonly changesRequested: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawText: string;
  readonly withdrawn: string;
  readonly delete: string;
  readonly deleteTitle: string;
  readonly deleteText: string;
};

export const actionMessages: Translations<ActionMessages> = {
  es: {
    title: 'Publicación',
    state: (state, version) => `${state}, versión ${version}.`,
    live: 'A la vista de los lectores:',
    liveIn: (version) => `versión ${version}`,
    liveBehind: 'Los cambios posteriores se ven cuando se publica de nuevo.',
    history: 'Historial de la reseña',
    saveFirst: 'Guarde primero: estos pasos se hacen con lo que está guardado.',
    reload: 'Cargar la reseña de nuevo',
    reloaded: 'Se cargó la reseña como está ahora.',
    stale: 'Otra persona guardó cambios antes. No se hizo nada: cargue la reseña y revísela.',
    uncertain: 'No se sabe si llegó a hacerse: cargue la reseña para ver cómo quedó.',
    onlyChief: 'Aquí publica un jefe de redacción: pídaselo.',
    waits: 'Espera la decisión de un jefe de redacción.',
    requested: (by, at) => `${by} pidió cambios el ${at}:`,
    ofCode: {
      APPROVAL_REQUIRED: 'Aquí publica un jefe de redacción: envíele la reseña para su aprobación.',
      SLUG_TAKEN:
        'La dirección de la página ya pertenece a otra: cámbiela en el idioma que corresponda.',
      TOO_MANY_SLUGS:
        'La página cambió de dirección demasiadas veces: vuelva a una de las anteriores.',
      CAMERA_CHANGED: 'La cámara cambió en este momento: inténtelo de nuevo.',
      IMAGE_CHANGED: 'Una imagen cambió en este momento: inténtelo de nuevo.',
      ILLEGAL_TRANSITION: 'El estado de la reseña ya no lo permite: cárguela de nuevo.',
      WRITE_CONFLICT: 'Alguien escribía al mismo tiempo: inténtelo de nuevo.',
      REVIEW_NOT_FOUND: 'Esta reseña ya no existe.',
    },
    incomplete: 'Para publicar falta:',
    publish: 'Publicar',
    languages: 'Idiomas',
    chooseLanguage: 'Elija al menos un idioma.',
    published: 'Publicada. Está en:',
    schedule: 'Programar la publicación',
    preview: 'Vista previa',
    previewHint: 'Un enlace que muestra la versión guardada a quien lo tenga, sin cuenta.',
    days: 'Días de validez',
    previewLocale: 'Idioma',
    allLanguages: 'Todos',
    makeLink: 'Crear enlace',
    linkMade: 'El enlace está listo.',
    link: 'Enlace',
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'El navegador no dejó copiar: seleccione el enlace y cópielo.',
    open: 'Abrir en otra pestaña',
    expires: (version, at) => `Muestra la versión ${version} hasta el ${at}.`,
    submit: 'Enviar para su aprobación',
    submitted: 'Enviada: decide un jefe de redacción.',
    approve: 'Aprobar y publicar',
    requestChanges: 'Pedir cambios',
    note: 'Qué hay que cambiar',
    changesRequested: 'Devuelta como borrador, con lo que hay que cambiar.',
    withdraw: 'Retirar',
    withdrawTitle: '¿Retirar la reseña?',
    withdrawText:
      'Los lectores dejan de verla en todos los idiomas, y los enlaces de vista previa dejan de valer. Se puede publicar de nuevo.',
    withdrawn: 'Retirada: los lectores ya no la ven.',
    delete: 'Eliminar',
    deleteTitle: '¿Eliminar la reseña?',
    deleteText: 'Se elimina para siempre, con su historial y sus enlaces de vista previa.',
  },
  'pt-BR': {
    title: 'Publicação',
    state: (state, version) => `${state}, versão ${version}.`,
    live: 'À vista dos leitores:',
    liveIn: (version) => `versão ${version}`,
    liveBehind: 'As mudanças posteriores aparecem quando se publica de novo.',
    history: 'Histórico da avaliação',
    saveFirst: 'Salve primeiro: estes passos são feitos com o que está salvo.',
    reload: 'Carregar a avaliação de novo',
    reloaded: 'A avaliação foi carregada como está agora.',
    stale: 'Outra pessoa salvou mudanças antes. Nada foi feito: carregue a avaliação e confira.',
    uncertain: 'Não se sabe se chegou a ser feito: carregue a avaliação para ver como ficou.',
    onlyChief: 'Aqui quem publica é o editor-chefe: fale com ele.',
    waits: 'Espera a decisão de um editor-chefe.',
    requested: (by, at) => `${by} pediu mudanças em ${at}:`,
    ofCode: {
      APPROVAL_REQUIRED: 'Aqui quem publica é o editor-chefe: envie a avaliação para aprovação.',
      SLUG_TAKEN: 'O endereço da página já pertence a outra: mude-o no idioma correspondente.',
      TOO_MANY_SLUGS: 'A página mudou de endereço vezes demais: volte a um dos anteriores.',
      CAMERA_CHANGED: 'A câmera mudou neste momento: tente de novo.',
      IMAGE_CHANGED: 'Uma imagem mudou neste momento: tente de novo.',
      ILLEGAL_TRANSITION: 'O estado da avaliação não permite mais: carregue-a de novo.',
      WRITE_CONFLICT: 'Alguém escrevia ao mesmo tempo: tente de novo.',
      REVIEW_NOT_FOUND: 'Esta avaliação não existe mais.',
    },
    incomplete: 'Para publicar, falta:',
    publish: 'Publicar',
    languages: 'Idiomas',
    chooseLanguage: 'Escolha pelo menos um idioma.',
    published: 'Publicada. Está em:',
    schedule: 'Programar a publicação',
    preview: 'Prévia',
    previewHint: 'Um link que mostra a versão salva a quem o tiver, sem conta.',
    days: 'Dias de validade',
    previewLocale: 'Idioma',
    allLanguages: 'Todos',
    makeLink: 'Criar link',
    linkMade: 'O link está pronto.',
    link: 'Link',
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'O navegador não deixou copiar: selecione o link e copie-o.',
    open: 'Abrir em outra aba',
    expires: (version, at) => `Mostra a versão ${version} até ${at}.`,
    submit: 'Enviar para aprovação',
    submitted: 'Enviada: a decisão é de um editor-chefe.',
    approve: 'Aprovar e publicar',
    requestChanges: 'Pedir mudanças',
    note: 'O que precisa mudar',
    changesRequested: 'Devolvida como rascunho, com o que precisa mudar.',
    withdraw: 'Retirar',
    withdrawTitle: 'Retirar a avaliação?',
    withdrawText:
      'Os leitores deixam de vê-la em todos os idiomas, e os links de prévia deixam de valer. Ela pode ser publicada de novo.',
    withdrawn: 'Retirada: os leitores não a veem mais.',
    delete: 'Excluir',
    deleteTitle: 'Excluir a avaliação?',
    deleteText: 'É excluída para sempre, com seu histórico e seus links de prévia.',
  },
  en: {
    title: 'Publication',
    state: (state, version) => `${state}, version ${version}.`,
    live: 'What readers see:',
    liveIn: (version) => `version ${version}`,
    liveBehind: 'Later changes are seen once it is published again.',
    history: 'History of the review',
    saveFirst: 'Save first: these steps are taken with what is saved.',
    reload: 'Load the review anew',
    reloaded: 'The review was loaded as it is now.',
    stale: 'Somebody else saved changes first. Nothing was done: load the review and look at it.',
    uncertain: 'It is not known whether it was done: load the review to see how it stands.',
    onlyChief: 'A chief editor publishes here: ask one.',
    waits: 'It waits for the decision of a chief editor.',
    requested: (by, at) => `${by} asked for changes on ${at}:`,
    ofCode: {
      APPROVAL_REQUIRED: 'A chief editor publishes here: submit the review for approval.',
      SLUG_TAKEN: 'The address of the page belongs to another one: change it in that language.',
      TOO_MANY_SLUGS: 'The page changed its address too often: go back to one that it had.',
      CAMERA_CHANGED: 'The camera was changed at this moment: try again.',
      IMAGE_CHANGED: 'An image was changed at this moment: try again.',
      ILLEGAL_TRANSITION: 'The state of the review does not allow it any more: load it anew.',
      WRITE_CONFLICT: 'Somebody was writing at the same time: try again.',
      REVIEW_NOT_FOUND: 'This review is not there any more.',
    },
    incomplete: 'To be published it lacks:',
    publish: 'Publish',
    languages: 'Languages',
    chooseLanguage: 'Choose one language at least.',
    published: 'Published. It stands at:',
    schedule: 'Schedule the publication',
    preview: 'Preview',
    previewHint: 'A link that shows the saved version to whoever has it, without an account.',
    days: 'Good for (days)',
    previewLocale: 'Language',
    allLanguages: 'All',
    makeLink: 'Make a link',
    linkMade: 'The link is ready.',
    link: 'Link',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'The browser did not allow it: select the link and copy it.',
    open: 'Open in another tab',
    expires: (version, at) => `Shows version ${version} until ${at}.`,
    submit: 'Submit for approval',
    submitted: 'Submitted: a chief editor decides.',
    approve: 'Approve and publish',
    requestChanges: 'Request changes',
    note: 'What shall be changed',
    changesRequested: 'Sent back as a draft, with what shall be changed.',
    withdraw: 'Withdraw',
    withdrawTitle: 'Withdraw the review?',
    withdrawText:
      'Readers see it no more, in any language, and its preview links end. It can be published again.',
    withdrawn: 'Withdrawn: readers see it no more.',
    delete: 'Delete',
    deleteTitle: 'Delete the review?',
    deleteText: 'It is deleted for good, with its history and its preview links.',
  },
};
