import { html } from 'hono/html';
import type { PasswordRule } from '../password.ts';
import type { PasswordPolicy } from '../UserPoolConfig.ts';
import { alertBox, codeField, emailField, passwordField, passwordRules } from './fields.ts';
import { type Html, layout } from './layout.ts';
import type { Alert, Messages } from './messages/Messages.ts';

/** What every page knows: its words, its place, the form's guard, and what just went wrong. */
export type PageOptions = {
  readonly messages: Messages;
  /** Its query is the application's request, which all links and forms carry on. */
  readonly url: URL;
  readonly csrf: string;
  readonly alert?: Alert | undefined;
};

type NewPasswordOptions = {
  readonly email: string;
  readonly policy: PasswordPolicy;
  readonly broken?: readonly PasswordRule[];
};

const heading = (title: string, lead: string): Html => html`<h1>${title}</h1>
  <p class="lead">${lead}</p>`;

const form = ({ url, csrf }: PageOptions, path: string, submit: string, fields: Html): Html =>
  html`<form method="post" action="${path}${url.search}">
    <input type="hidden" name="_csrf" value="${csrf}">
    ${fields}
    <button type="submit" class="submit">${submit}</button>
  </form>`;

const link = ({ url }: PageOptions, path: string, text: string): Html =>
  html`<p class="aside"><a href="${path}${url.search}">${text}</a></p>`;

/** Email address and password. */
export function loginPage(
  options: PageOptions,
  { email, isPasswordChanged = false }: { email: string; isPasswordChanged?: boolean },
): Html {
  const { messages: t, alert } = options;
  const fields = html`${emailField(t, email, alert)}
    ${passwordField(t, { name: 'password', label: t.password, alert, focus: email !== '' })}`;
  const body = html`${heading(t.signIn.title, t.signIn.lead)}
    ${isPasswordChanged ? html`<p class="notice" role="status">${t.signIn.passwordChanged}</p>` : ''}
    ${alertBox(t, alert)}
    ${form(options, '/login', t.signIn.submit, fields)}
    ${link(options, '/forgotPassword', t.signIn.forgot)}`;
  return layout({ ...options, title: t.signIn.title, body });
}

const newPasswordFields = (
  { messages: t, alert }: PageOptions,
  { policy, broken = [] }: NewPasswordOptions,
  focus: boolean,
): Html => html`${passwordField(t, {
  name: 'new_password',
  label: t.newPassword,
  rules: 'rules',
  alert,
  focus,
})}
  ${passwordRules(t, policy, broken)}
  ${passwordField(t, { name: 'confirm_password', label: t.confirmPassword })}`;

/** The hidden address tells a password manager whose password it is about to keep. */
const account = (email: string): Html =>
  html`<input class="for-readers" type="email" autocomplete="username" value="${email}" readonly
    tabindex="-1" aria-hidden="true">`;

/** A new password in place of the temporary one. */
export function changePasswordPage(options: PageOptions, change: NewPasswordOptions): Html {
  const { messages: t, alert } = options;
  const fields = html`${account(change.email)}${newPasswordFields(options, change, true)}`;
  const body = html`${heading(t.change.title, t.change.lead(change.email))}
    ${alertBox(t, alert)}
    ${form(options, '/changePassword', t.change.submit, fields)}`;
  return layout({ ...options, title: t.change.title, body });
}

/** Whose password was forgotten. */
export function forgotPasswordPage(options: PageOptions, { email }: { email: string }): Html {
  const { messages: t, alert } = options;
  const body = html`${heading(t.forgot.title, t.forgot.lead)}
    ${alertBox(t, alert)}
    ${form(options, '/forgotPassword', t.forgot.submit, emailField(t, email, alert))}
    ${link(options, '/login', t.forgot.back)}`;
  return layout({ ...options, title: t.forgot.title, body });
}

/** The code from the mail, and a new password. */
export function confirmForgotPasswordPage(options: PageOptions, change: NewPasswordOptions): Html {
  const { messages: t, alert } = options;
  const fields = html`${account(change.email)}${codeField(t, alert)}
    ${newPasswordFields(options, change, false)}`;
  const body = html`${heading(t.confirm.title, t.confirm.lead(change.email))}
    ${alertBox(t, alert)}
    ${form(options, '/confirmForgotPassword', t.confirm.submit, fields)}
    ${link(options, '/forgotPassword', t.confirm.again)}`;
  return layout({ ...options, title: t.confirm.title, body });
}

/** Where a request ends that gives no application to go back to. */
export function errorPage(messages: Messages, url: URL, code: string): Html {
  const { title, lead, reasons, code: codeTitle } = messages.error;
  const reason = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  const body = html`${heading(title, reason ? `${reason} ${lead}` : lead)}
    <dl class="fault"><dt>${codeTitle}</dt><dd><code>${code}</code></dd></dl>`;
  return layout({ messages, url, title, body });
}
