import type { UserInvitationConfig, UserVerificationConfig } from 'aws-cdk-lib/aws-cognito';

/**
 * The mails of the sign-in, each in the three languages of the portal at once: a user pool has one
 * text for all, and does not know an editor's language.
 * Cognito puts the address at `{username}`, the temporary password or the code at `{####}`.
 */
const inAllLanguages = (texts: Readonly<Record<'es' | 'pt-BR' | 'en', string>>): string =>
  Object.entries(texts)
    .map(([locale, text]) => `<p lang="${locale}">${text}</p>`)
    .join('\n');

/** Brings the temporary password. */
export const invitationMail = (portal: string): UserInvitationConfig => ({
  emailSubject: 'RandomCameraReviews: tu invitación · seu convite · your invitation',
  emailBody: inAllLanguages({
    es: `¡Hola! Te invitamos a escribir en RandomCameraReviews. Entra en ${portal} con {username} y esta contraseña temporal, que vale siete días: {####} Al entrar eliges la tuya.`,
    'pt-BR': `Olá! Convidamos você a escrever no RandomCameraReviews. Entre em ${portal} com {username} e esta senha temporária, que vale sete dias: {####} Ao entrar, você escolhe a sua.`,
    en: `Hello! You are invited to write for RandomCameraReviews. Sign in at ${portal} with {username} and this temporary password, good for seven days: {####} Then you choose your own.`,
  }),
});

/** Brings the code for a new password. */
export const codeMail: UserVerificationConfig = {
  emailSubject: 'RandomCameraReviews: tu código · seu código · your code',
  emailBody: inAllLanguages({
    es: 'Tu código para elegir una contraseña nueva: {####} Si no lo pediste, no tienes que hacer nada.',
    'pt-BR':
      'Seu código para escolher uma nova senha: {####} Se não foi você que pediu, não precisa fazer nada.',
    en: 'Your code to choose a new password: {####} If you did not ask for it, there is nothing to do.',
  }),
};
