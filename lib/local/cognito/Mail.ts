import type { MailTemplate } from './UserPoolConfig.ts';

/** A mail that Cognito would send. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Delivers a mail; the call that caused it answers afterwards. */
export type OnMail = (mail: Mail) => void | Promise<void>;

/** Fills a template of the pool in; `secret` is a temporary password or a code. */
export function mailTo(email: string, { subject, text }: MailTemplate, secret: string): Mail {
  const fill = (part: string) => part.replaceAll('{username}', email).replaceAll('{####}', secret);
  return { to: email, subject: fill(subject), text: fill(text) };
}
