import type { Refusal } from '../../CognitoError.ts';
import type { PasswordRule } from '../../password.ts';

/** What an alert can say: Cognito's refusals, and what the pages themselves find wrong. */
export type Alert = Refusal | 'passwordPolicy' | 'passwordsDiffer' | 'formExpired';

/** Every word on the pages, in one language. */
export type Messages = {
  /** BCP 47, for `lang` attributes. */
  readonly language: string;
  readonly tagline: string;
  readonly promise: string;
  readonly email: string;
  readonly password: string;
  readonly newPassword: string;
  readonly confirmPassword: string;
  readonly code: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly rulesTitle: string;
  readonly rule: Readonly<Record<PasswordRule, (minimumLength: number) => string>>;
  readonly ruleMet: string;
  readonly languages: string;
  readonly localEnvironment: string;
  readonly signIn: {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
    readonly forgot: string;
    readonly passwordChanged: string;
  };
  readonly change: {
    readonly title: string;
    readonly lead: (email: string) => string;
    readonly submit: string;
  };
  readonly forgot: {
    readonly title: string;
    readonly lead: string;
    readonly submit: string;
    readonly back: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly lead: (email: string) => string;
    readonly submit: string;
    readonly again: string;
  };
  readonly error: {
    readonly title: string;
    readonly lead: string;
    readonly reasons: Readonly<Record<string, string>>;
    readonly code: string;
  };
  readonly alerts: Readonly<Record<Alert, string>>;
};
