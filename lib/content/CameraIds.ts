import * as v from 'valibot';
import type { ContentApi } from './ContentApi.ts';

const Listed = v.object({ id: v.string(), slug: v.string() });

/** The ids of cameras by their slugs: those made in this run, and those that were there before. */
export class CameraIds {
  readonly #api: Pick<ContentApi, 'list'>;
  readonly #made = new Map<string, string>();
  #listed: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(api: Pick<ContentApi, 'list'>) {
    this.#api = api;
  }

  add(slug: string, id: string): void {
    this.#made.set(slug, id);
  }

  /** Undefined where no camera has the slug. */
  async of(slug: string): Promise<string | undefined> {
    const made = this.#made.get(slug);
    if (made !== undefined) return made;
    this.#listed ??= this.#list();
    return (await this.#listed).get(slug);
  }

  /** Asked once, when the first review comes: nobody else gives an id for a slug. */
  async #list(): Promise<ReadonlyMap<string, string>> {
    const cameras = await this.#api.list('/cameras', Listed);
    return new Map(cameras.map(({ id, slug }) => [slug, id]));
  }
}
