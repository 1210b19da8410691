import { randomInt } from 'node:crypto';
import { CognitoError, refuse } from './CognitoError.ts';
import { HourlyLimit } from './HourlyLimit.ts';
import { Lockout } from './Lockout.ts';
import { mailTo, type OnMail } from './Mail.ts';
import type { User } from './PoolFile.ts';
import { checkPolicy, hashPassword, isPassword } from './password.ts';
import type { UserPool } from './UserPool.ts';
import type { UserPoolConfig } from './UserPoolConfig.ts';

const dayMilliseconds = 86_400_000;
/** A reset code holds for an hour. */
const resetMilliseconds = 3_600_000;
/** Cognito allows 5 to 20 requests and tries in an hour, by a risk that it does not tell. */
const resetRequestsPerHour = 5;
const resetTriesPerHour = 10;

type AuthenticationOptions = {
  readonly config: UserPoolConfig;
  readonly pool: UserPool;
  readonly onMail: OnMail;
  readonly now: () => Date;
};

/** Passwords: proving, choosing and resetting them. Who has no account is never told apart. */
export class Authentication {
  readonly #config: UserPoolConfig;
  readonly #pool: UserPool;
  readonly #onMail: OnMail;
  readonly #now: () => Date;
  readonly #signIns: Lockout;
  readonly #resetRequests: HourlyLimit;
  readonly #resetTries: HourlyLimit;

  constructor({ config, pool, onMail, now }: AuthenticationOptions) {
    this.#config = config;
    this.#pool = pool;
    this.#onMail = onMail;
    this.#now = now;
    this.#signIns = new Lockout(now);
    this.#resetRequests = new HourlyLimit(resetRequestsPerHour, now);
    this.#resetTries = new HourlyLimit(resetTriesPerHour, now);
  }

  /**
   * The user whose password it is. A status of `FORCE_CHANGE_PASSWORD` means that a new one must
   * be chosen before anything else.
   * @throws CognitoError with the refusal
   */
  async signIn(name: string, password: string): Promise<User> {
    const known = this.#pool.find(name);
    const account = accountOf(name, known);
    if (!this.#signIns.begin(account)) throw refuse('tooManyAttempts');
    const isRight = await isPassword(password, known?.password);
    if (!known || !isRight) throw refuse('incorrect');
    this.#signIns.succeed(account);
    const user = this.#pool.get(known.sub);
    if (!user.isEnabled) throw refuse('disabled');
    if (user.status === 'RESET_REQUIRED') throw refuse('resetRequired');
    if (this.#isTemporaryPasswordOver(user)) throw refuse('temporaryExpired');
    return user;
  }

  #isTemporaryPasswordOver({ status, passwordSetAt }: User): boolean {
    const age = this.#now().getTime() - new Date(passwordSetAt).getTime();
    const { temporaryPasswordValidityDays: days } = this.#config.passwordPolicy;
    return status === 'FORCE_CHANGE_PASSWORD' && age > days * dayMilliseconds;
  }

  /** @throws CognitoError `InvalidPasswordException` when it breaks the policy. */
  async setPassword(sub: string, password: string, isPermanent: boolean): Promise<User> {
    checkPolicy(password, this.#config.passwordPolicy);
    const hash = await hashPassword(password);
    return this.#pool.change(sub, {
      password: hash,
      passwordSetAt: this.#now().toISOString(),
      status: isPermanent ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD',
      reset: undefined,
    });
  }

  /**
   * Mails a code to whoever may reset the password; silent for everybody else.
   * @throws CognitoError `LimitExceededException` after many requests
   */
  async requestReset(name: string): Promise<void> {
    const user = this.#pool.find(name);
    if (!this.#resetRequests.begin(accountOf(name, user))) throw refuse('limitExceeded');
    const mayReset = user?.isEnabled && user.status !== 'FORCE_CHANGE_PASSWORD';
    if (user && mayReset && user.attributes.email_verified === 'true') await this.sendReset(user);
  }

  /** Mails a new code; the one before stops working. */
  async sendReset({ sub, attributes }: User): Promise<void> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    this.#pool.change(sub, {
      reset: {
        code: await hashPassword(code),
        expiresAt: new Date(this.#now().getTime() + resetMilliseconds).toISOString(),
      },
    });
    await this.#onMail(mailTo(attributes.email ?? '', this.#config.verification, code));
  }

  /**
   * Sets a new password for who knows the code.
   * @throws CognitoError with the refusal, or `InvalidPasswordException` (which uses up no try)
   */
  async confirmReset(name: string, code: string, password: string): Promise<void> {
    checkPolicy(password, this.#config.passwordPolicy);
    const user = this.#pool.find(name);
    if (!this.#resetTries.begin(accountOf(name, user))) throw refuse('limitExceeded');
    const reset = user?.isEnabled ? user.reset : undefined;
    const isRight = await isPassword(code, reset?.code);
    if (!user || !reset || !isRight) throw refuse('codeMismatch');
    if (new Date(reset.expiresAt) <= this.#now()) throw refuse('codeExpired');
    await this.setPassword(user.sub, password, true);
    this.#signIns.succeed(user.sub);
  }

  /** @throws CognitoError when an admin's reset cannot reach the user. */
  async resetByAdmin({ sub, status, attributes }: User): Promise<void> {
    if (status === 'FORCE_CHANGE_PASSWORD') {
      throw new CognitoError(
        'NotAuthorizedException',
        'User password cannot be reset in the current state.',
      );
    }
    if (attributes.email_verified !== 'true') {
      throw new CognitoError(
        'InvalidParameterException',
        'Cannot reset password for the user as there is no registered/verified email or phone_number',
      );
    }
    await this.sendReset(this.#pool.change(sub, { status: 'RESET_REQUIRED' }));
  }
}

/** One name for all the ways to name an account, known or not. */
const accountOf = (name: string, user: User | undefined): string => user?.sub ?? name.toLowerCase();
