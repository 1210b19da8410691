import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mail } from './cognito/Mail.ts';

/**
 * Puts a mail where a developer can read it, as a message of RFC 5322 that mail programs open. It
 * has a secret, so it is not printed.
 * @returns the file.
 */
export function deliverMail({ to, subject, text }: Mail, directory: string): string {
  const mailbox = join(directory, 'mail');
  mkdirSync(mailbox, { recursive: true });
  const time = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const file = join(mailbox, `${time}-${to.replaceAll(/[^\w@.-]/g, '_')}.eml`);
  const headers = [`To: ${to}`, `Subject: ${subject}`, 'Content-Type: text/html; charset=utf-8'];
  writeFileSync(file, [...headers, '', text, ''].join('\n'), { mode: 0o600 });
  return file;
}
