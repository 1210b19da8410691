/**
 * The refusals that a person can meet at sign-in, with Cognito's error code and message.
 * The key is what the pages translate.
 */
const refusals = {
  incorrect: ['NotAuthorizedException', 'Incorrect username or password.'],
  disabled: ['NotAuthorizedException', 'User is disabled.'],
  tooManyAttempts: ['NotAuthorizedException', 'Password attempts exceeded'],
  temporaryExpired: [
    'NotAuthorizedException',
    'Temporary password has expired and must be reset by an administrator.',
  ],
  sessionInvalid: ['NotAuthorizedException', 'Invalid session for the user.'],
  resetRequired: ['PasswordResetRequiredException', 'Password reset required for the user'],
  codeMismatch: ['CodeMismatchException', 'Invalid verification code provided, please try again.'],
  codeExpired: ['ExpiredCodeException', 'Invalid code provided, please request a code again.'],
  limitExceeded: ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'],
} as const satisfies Record<string, readonly [string, string]>;
export type Refusal = keyof typeof refusals;

/** A call that the user pool refuses, with the error type of the AWS API (status 400). */
export class CognitoError extends Error {
  override readonly name = 'CognitoError';
  readonly type: string;
  /** Which of the refusals at sign-in it is, if one. */
  readonly refusal: Refusal | undefined;

  constructor(type: string, message: string, refusal?: Refusal) {
    super(message);
    this.type = type;
    this.refusal = refusal;
  }
}

/** The error of one of the refusals at sign-in. */
export function refuse(refusal: Refusal): CognitoError {
  const [type, message] = refusals[refusal];
  return new CognitoError(type, message, refusal);
}
