import type { UserInvitationConfig } from 'aws-cdk-lib/aws-cognito';

/**
 * The mail with the temporary password, in the three languages of the portal: Cognito knows one
 * text only, and an invited editor's language is not known yet.
 */
export const invitation = (portal: string): UserInvitationConfig => ({
  emailSubject: 'RandomCameraReviews: tu invitación · seu convite · your invitation',
  emailBody: [
    paragraph(
      'es',
      `¡Hola! Te invitamos a escribir en RandomCameraReviews. Entra en ${portal} con {username} y esta contraseña temporal: {####}. Vale siete días; al entrar eliges la tuya.`,
    ),
    paragraph(
      'pt-BR',
      `Olá! Convidamos você a escrever no RandomCameraReviews. Entre em ${portal} com {username} e esta senha temporária: {####}. Ela vale sete dias; ao entrar, você escolhe a sua.`,
    ),
    paragraph(
      'en',
      `Hello! You are invited to write for RandomCameraReviews. Sign in at ${portal} with {username} and this temporary password: {####}. It is good for seven days; then you choose your own.`,
    ),
  ].join('\n'),
});

const paragraph = (locale: string, text: string) => `<p lang="${locale}">${text}</p>`;
