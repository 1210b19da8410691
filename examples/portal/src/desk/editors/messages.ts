import type { ProblemCode } from '@random-camera-reviews/client';
import type { Translations } from '../../i18n/useMessages.ts';
import type { InvitationFault, InvitationField } from './invitationFaults.ts';

type EditorsMessages = {
  readonly title: string;
  readonly lead: string;
  readonly notPermitted: string;
  readonly count: (number: number) => string;
  readonly loading: string;
  readonly you: string;
  readonly invitedOn: string;
  readonly activatedOn: string;
  readonly notYet: string;
  readonly notOneself: string;
  readonly disable: string;
  readonly enable: string;
  readonly disableSomebody: (name: string) => string;
  readonly enableSomebody: (name: string) => string;
  readonly disableAsk: (name: string) => string;
  readonly disableMeans: string;
  readonly disabled: (name: string) => string;
  readonly enabled: (name: string) => string;
  readonly unfinished: Readonly<Record<'disableEditor' | 'enableEditor', string>>;
  readonly notDone: (name: string) => string;
  readonly invite: string;
  readonly inviteMeans: string;
  readonly send: string;
  readonly cancel: string;
  readonly invited: (name: string, email: string) => string;
  readonly optional: string;
  readonly fields: Readonly<Record<InvitationField, string>>;
  readonly faults: Readonly<Record<InvitationFault, string>>;
  readonly ofCode: Readonly<Partial<Record<ProblemCode, string>>>;
};

export const editorsMessages: Translations<EditorsMessages> = {
  es: {
    title: 'Editores',
    lead: 'Quienes pueden ingresar a la redacción, y con qué rol.',
    notPermitted: 'Solo quien administra invita, inhabilita y habilita.',
    count: (number) => (number === 1 ? '1 persona' : `${number} personas`),
    loading: 'Cargando…',
    you: 'usted',
    invitedOn: 'Invitación',
    activatedOn: 'Primer ingreso',
    notYet: 'Todavía no ingresó',
    notOneself: 'Su propia cuenta la cambia otra persona que administre.',
    disable: 'Inhabilitar',
    enable: 'Habilitar',
    disableSomebody: (name) => `Inhabilitar a ${name}`,
    enableSomebody: (name) => `Habilitar a ${name}`,
    disableAsk: (name) => `¿Inhabilitar a ${name}?`,
    disableMeans:
      'Desde ahora no puede hacer nada en la redacción, aunque tenga la sesión abierta. Sus reseñas quedan como están. Se puede habilitar de nuevo en cualquier momento.',
    disabled: (name) => `${name} ya no tiene acceso.`,
    enabled: (name) => `${name} tiene acceso otra vez.`,
    unfinished: {
      disableEditor:
        'El acceso ya está cerrado, pero el servicio de ingreso no respondió y la cuenta sigue abierta allí. Intente de nuevo para completarlo.',
      enableEditor:
        'El servicio de ingreso no respondió, y por eso el acceso sigue cerrado. Intente de nuevo para completarlo.',
    },
    notDone: (name) => `No se completó: ${name}`,
    invite: 'Invitar',
    inviteMeans: 'Recibe por correo una contraseña provisoria, que cambia al ingresar.',
    send: 'Enviar la invitación',
    cancel: 'Cancelar',
    invited: (name, email) => `Se envió la invitación a ${name} (${email}).`,
    optional: 'opcional',
    fields: { email: 'Correo electrónico', name: 'Nombre', role: 'Rol', bio: 'Presentación' },
    faults: {
      missing: 'Falta completar este campo.',
      notAnAddress: 'Escriba una dirección de correo completa, como nombre@ejemplo.com.',
      tooLong: 'Es demasiado largo.',
      exists: 'Esta dirección ya es de alguien de la redacción.',
      refused: 'El servidor no aceptó este valor.',
    },
    ofCode: {
      EDITOR_IS_SELF: 'Su propia cuenta la cambia otra persona que administre.',
      EDITOR_NOT_FOUND: 'Esta persona ya no está en la lista.',
    },
  },
  'pt-BR': {
    title: 'Editores',
    lead: 'Quem pode entrar na redação, e com que função.',
    notPermitted: 'Só quem administra convida, desativa e reativa.',
    count: (number) => (number === 1 ? '1 pessoa' : `${number} pessoas`),
    loading: 'Carregando…',
    you: 'você',
    invitedOn: 'Convite',
    activatedOn: 'Primeiro acesso',
    notYet: 'Ainda não entrou',
    notOneself: 'A sua própria conta é mudada por outra pessoa que administre.',
    disable: 'Desativar',
    enable: 'Reativar',
    disableSomebody: (name) => `Desativar ${name}`,
    enableSomebody: (name) => `Reativar ${name}`,
    disableAsk: (name) => `Desativar ${name}?`,
    disableMeans:
      'A partir de agora não pode fazer nada na redação, mesmo com a sessão aberta. As avaliações ficam como estão. Pode ser reativada a qualquer momento.',
    disabled: (name) => `${name} não tem mais acesso.`,
    enabled: (name) => `${name} tem acesso de novo.`,
    unfinished: {
      disableEditor:
        'O acesso já está fechado, mas o serviço de login não respondeu e a conta continua aberta lá. Tente de novo para completar.',
      enableEditor:
        'O serviço de login não respondeu, e por isso o acesso continua fechado. Tente de novo para completar.',
    },
    notDone: (name) => `Não foi concluído: ${name}`,
    invite: 'Convidar',
    inviteMeans: 'Recebe por e-mail uma senha provisória, que muda ao entrar.',
    send: 'Enviar o convite',
    cancel: 'Cancelar',
    invited: (name, email) => `O convite foi enviado a ${name} (${email}).`,
    optional: 'opcional',
    fields: { email: 'E-mail', name: 'Nome', role: 'Função', bio: 'Apresentação' },
    faults: {
      missing: 'Falta preencher este campo.',
      notAnAddress: 'Escreva um endereço de e-mail completo, como nome@exemplo.com.',
      tooLong: 'É longo demais.',
      exists: 'Este endereço já é de alguém da redação.',
      refused: 'O servidor não aceitou este valor.',
    },
    ofCode: {
      EDITOR_IS_SELF: 'A sua própria conta é mudada por outra pessoa que administre.',
      EDITOR_NOT_FOUND: 'Esta pessoa não está mais na lista.',
    },
  },
  en: {
    title: 'Editors',
    lead: 'Who may enter the editors’ desk, and in what role.',
    notPermitted: 'Only admins invite, disable and enable.',
    count: (number) => (number === 1 ? '1 person' : `${number} people`),
    loading: 'Loading…',
    you: 'you',
    invitedOn: 'Invited',
    activatedOn: 'First sign-in',
    notYet: 'Not signed in yet',
    notOneself: 'Your own account is changed by another admin.',
    disable: 'Disable',
    enable: 'Enable',
    disableSomebody: (name) => `Disable ${name}`,
    enableSomebody: (name) => `Enable ${name}`,
    disableAsk: (name) => `Disable ${name}?`,
    disableMeans:
      'From now on they can do nothing at the desk, even while signed in. Their reviews stay as they are. They can be enabled again at any time.',
    disabled: (name) => `${name} no longer has access.`,
    enabled: (name) => `${name} has access again.`,
    unfinished: {
      disableEditor:
        'Access is closed already, but the sign-in service did not answer, and the account is still open there. Try again to complete it.',
      enableEditor:
        'The sign-in service did not answer, so access is still closed. Try again to complete it.',
    },
    notDone: (name) => `Not completed: ${name}`,
    invite: 'Invite',
    inviteMeans: 'They get a temporary password by e-mail, and change it when they sign in.',
    send: 'Send the invitation',
    cancel: 'Cancel',
    invited: (name, email) => `The invitation was sent to ${name} (${email}).`,
    optional: 'optional',
    fields: { email: 'E-mail', name: 'Name', role: 'Role', bio: 'About them' },
    faults: {
      missing: 'This field is needed.',
      notAnAddress: 'Write a whole e-mail address, such as name@example.com.',
      tooLong: 'This is too long.',
      exists: 'This address belongs to an editor already.',
      refused: 'The server did not accept this value.',
    },
    ofCode: {
      EDITOR_IS_SELF: 'Your own account is changed by another admin.',
      EDITOR_NOT_FOUND: 'This person is no longer on the list.',
    },
  },
};
