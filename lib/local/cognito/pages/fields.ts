import { html } from 'hono/html';
import { type PasswordRule, rulesOf } from '../password.ts';
import type { PasswordPolicy } from '../UserPoolConfig.ts';
import type { Html } from './layout.ts';
import type { Alert, Messages } from './messages/Messages.ts';

/** What went wrong with the form that was just sent. */
export const alertBox = (t: Messages, alert: Alert | undefined): Html | '' =>
  alert
    ? html`<p class="alert" role="alert" id="alert" data-alert="${alert}">${t.alerts[alert]}</p>`
    : '';

const describedBy = (alert: Alert | undefined, ...ids: string[]) => {
  const all = [...(alert ? ['alert'] : []), ...ids];
  return all.length > 0 ? html` aria-describedby="${all.join(' ')}"` : '';
};

export const emailField = (
  t: Messages,
  value: string,
  alert?: Alert,
): Html => html`<div class="field">
  <label for="username">${t.email}</label>
  <input id="username" name="username" type="email" inputmode="email" autocomplete="username"
    autocapitalize="none" spellcheck="false" maxlength="128" required value="${value}"${
      value === '' ? html` autofocus` : ''
    }${describedBy(alert)}>
</div>`;

export const codeField = (t: Messages, alert?: Alert): Html => html`<div class="field">
  <label for="code">${t.code}</label>
  <input id="code" class="code" name="code" inputmode="numeric" autocomplete="one-time-code"
    pattern="[0-9 ]{6,7}" maxlength="7" required autofocus${describedBy(alert)}>
</div>`;

type PasswordField = {
  readonly name: 'password' | 'new_password' | 'confirm_password';
  readonly label: string;
  readonly alert?: Alert | undefined;
  readonly focus?: boolean;
  /** Id of the rules that it must fulfil. */
  readonly rules?: string;
};

/** The toggle is hidden until the script, without which it does nothing, shows it. */
export const passwordField = (t: Messages, field: PasswordField): Html => html`<div class="field">
  <label for="${field.name}">${field.label}</label>
  <div class="with-toggle">
    <input id="${field.name}" name="${field.name}" type="password" maxlength="256" required
      autocomplete="${field.name === 'password' ? 'current-password' : 'new-password'}"${
        field.focus ? html` autofocus` : ''
      }${describedBy(field.alert, ...(field.rules ? [field.rules] : []))}>
    <button type="button" class="toggle" data-toggles="${field.name}" data-show="${t.showPassword}"
      data-hide="${t.hidePassword}" aria-controls="${field.name}" aria-pressed="false" hidden
      >${t.showPassword}</button>
  </div>
</div>`;

/** The policy, rule by rule; the script ticks them off, the server has marked what it missed. */
export const passwordRules = (
  t: Messages,
  policy: PasswordPolicy,
  broken: readonly PasswordRule[],
): Html => html`<div class="rules" id="rules" data-for="new_password" data-met="${t.ruleMet}"
  data-minimum-length="${policy.minimumLength}">
  <p>${t.rulesTitle}</p>
  <ul>
    ${rulesOf(policy).map(
      (rule) => html`<li data-rule="${rule}"${broken.includes(rule) ? html` class="broken"` : ''}
        >${t.rule[rule](policy.minimumLength)}<span class="for-readers"></span></li>`,
    )}
  </ul>
</div>`;
