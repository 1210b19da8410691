import { CognitoError } from './CognitoError.ts';
import type { PoolFile, PoolState, TokenFamily, User } from './PoolFile.ts';

/** The people in the pool and the token families that their sign-ins opened. */
export class UserPool {
  readonly #file: PoolFile;
  readonly #now: () => Date;
  readonly #keys: PoolState['keys'];
  readonly #users: Map<string, User>;
  readonly #families: Map<string, TokenFamily>;

  constructor(file: PoolFile, state: PoolState, now: () => Date) {
    this.#file = file;
    this.#now = now;
    this.#keys = state.keys;
    this.#users = new Map(state.users.map((user) => [user.sub, user]));
    this.#families = new Map(state.families.map((family) => [family.id, family]));
  }

  /** Everybody, oldest account first. */
  users(): User[] {
    return [...this.#users.values()];
  }

  /** A user by `sub` or by email address, whatever its case. */
  find(name: string): User | undefined {
    const email = name.toLowerCase();
    return (
      this.#users.get(name) ??
      this.users().find(({ attributes }) => attributes.email?.toLowerCase() === email)
    );
  }

  /** @throws CognitoError `UserNotFoundException` */
  get(name: string): User {
    const user = this.find(name);
    if (!user) throw new CognitoError('UserNotFoundException', 'User does not exist.');
    return user;
  }

  add(user: Omit<User, 'createdAt' | 'modifiedAt'>): User {
    const at = this.#now().toISOString();
    const added = { ...user, createdAt: at, modifiedAt: at };
    this.#users.set(user.sub, added);
    this.#save();
    return added;
  }

  /** @throws CognitoError `UserNotFoundException` when the user is gone meanwhile. */
  change(sub: string, changes: Partial<User>): User {
    const changed = { ...this.get(sub), ...changes, modifiedAt: this.#now().toISOString() };
    this.#users.set(sub, changed);
    this.#save();
    return changed;
  }

  remove(sub: string): void {
    this.#users.delete(sub);
    this.revokeFamiliesOf(sub);
  }

  openFamily(family: TokenFamily): void {
    this.#families.set(family.id, family);
    this.#save();
  }

  /** A family that is neither revoked nor run out. */
  family(id: string): TokenFamily | undefined {
    const family = this.#families.get(id);
    return family && this.#isLive(family) ? family : undefined;
  }

  familyOfRefreshToken(refreshTokenHash: string): TokenFamily | undefined {
    return this.#families
      .values()
      .find((family) => family.refreshTokenHash === refreshTokenHash && this.#isLive(family));
  }

  revokeFamily(id: string): void {
    if (this.#families.delete(id)) this.#save();
  }

  revokeFamiliesOf(sub: string): void {
    for (const family of this.#families.values()) {
      if (family.sub === sub) this.#families.delete(family.id);
    }
    this.#save();
  }

  #isLive({ expiresAt }: TokenFamily): boolean {
    return new Date(expiresAt) > this.#now();
  }

  #save(): void {
    for (const family of this.#families.values()) {
      if (!this.#isLive(family)) this.#families.delete(family.id);
    }
    this.#file.write({
      keys: this.#keys,
      users: this.users(),
      families: [...this.#families.values()],
    });
  }
}
