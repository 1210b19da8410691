import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../replaceFile.ts';

const Version = v.object({
  id: v.string(),
  value: v.string(),
  /** Staging labels; each is on one version of a secret at most. */
  stages: v.array(v.string()),
  /** Milliseconds since 1970. */
  createdAt: v.number(),
});
/** One value of a secret. */
export type Version = v.InferOutput<typeof Version>;

/** The versions of every secret, the oldest first, by ARN. */
const Secrets = v.record(v.string(), v.array(Version));
export type Secrets = v.InferOutput<typeof Secrets>;

/** All secrets on disk: `<directory>/secrets.json`, readable by its owner only. */
export class SecretsFile {
  readonly #path: string;

  constructor(directory: string) {
    this.#path = join(directory, 'secrets.json');
  }

  /** @throws Error naming the file when its content is something else. */
  read(): Secrets {
    if (!existsSync(this.#path)) return {};
    try {
      return v.parse(Secrets, JSON.parse(readFileSync(this.#path, 'utf8')));
    } catch (cause) {
      throw new Error(`${this.#path} cannot be read; start with --reset to make it anew`, {
        cause,
      });
    }
  }

  write(secrets: Secrets): void {
    replaceFile(this.#path, `${JSON.stringify(secrets, null, 2)}\n`);
  }
}
