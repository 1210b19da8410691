import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { ObjectVersion } from './ObjectVersion.ts';

/** A version that is about to be. */
export type NewVersion = Omit<ObjectVersion, 'sequence'>;

/** An event that is yet to be delivered. */
export type PendingEvent = { readonly id: string; readonly event: unknown };

const Files = v.array(v.object({ file: v.string() }));
const Pending = v.array(v.object({ id: v.string(), event: v.pipe(v.string(), v.parseJson()) }));

/** Texts compare byte by byte, the order in which S3 lists keys. */
const tables = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS versions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    bucket TEXT NOT NULL,
    key TEXT NOT NULL,
    versionId TEXT NOT NULL,
    file TEXT,
    size INTEGER NOT NULL,
    etag TEXT NOT NULL,
    modifiedAt INTEGER NOT NULL,
    details TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS byKey ON versions (bucket, key, sequence);
  CREATE TABLE IF NOT EXISTS events (id TEXT PRIMARY KEY, event TEXT NOT NULL);
`;

/**
 * What objects there are, in SQLite: a change is whole and on disk when it returns. Nothing here
 * waits, so what one request reads and then writes cannot be interrupted by another.
 */
export class ObjectIndex {
  readonly #database: DatabaseSync;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#database = new DatabaseSync(join(directory, 'index.sqlite'));
    this.#database.exec(tables);
  }

  /** All that happens inside takes effect, or nothing. */
  transaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** The latest version of an object, a delete marker too. */
  latest(bucket: string, key: string): ObjectVersion | undefined {
    const where = 'bucket = ? AND key = ? ORDER BY sequence DESC LIMIT 1';
    return this.#versions(where, bucket, key)[0];
  }

  version(bucket: string, key: string, versionId: string): ObjectVersion | undefined {
    const where = 'bucket = ? AND key = ? AND versionId = ?';
    return this.#versions(where, bucket, key, versionId)[0];
  }

  /** The objects that exist, in the order of their keys, from the first key on. */
  list(bucket: string, firstKey: string): ObjectVersion[] {
    const latest = 'SELECT max(sequence) FROM versions WHERE bucket = ? AND key >= ? GROUP BY key';
    const where = `sequence IN (${latest}) AND file IS NOT NULL ORDER BY key`;
    return this.#versions(where, bucket, firstKey);
  }

  /** All versions, delete markers too, in the order of their keys, from the first key on. */
  versions(bucket: string, firstKey: string): ObjectVersion[] {
    const where = 'bucket = ? AND key >= ? ORDER BY key, sequence DESC';
    return this.#versions(where, bucket, firstKey);
  }

  #versions(where: string, ...values: readonly string[]): ObjectVersion[] {
    const rows = this.#database.prepare(`SELECT * FROM versions WHERE ${where}`).all(...values);
    return v.parse(v.array(ObjectVersion), rows);
  }

  add(version: NewVersion): ObjectVersion {
    const { bucket, key, versionId, file, size, etag, modifiedAt, details } = version;
    const { lastInsertRowid } = this.#database
      .prepare(
        `INSERT INTO versions (bucket, key, versionId, file, size, etag, modifiedAt, details)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(bucket, key, versionId, file, size, etag, modifiedAt, JSON.stringify(details));
    return { ...version, sequence: Number(lastInsertRowid) };
  }

  remove({ sequence }: ObjectVersion): void {
    this.#database.prepare('DELETE FROM versions WHERE sequence = ?').run(sequence);
  }

  /** All files that a version has. */
  files(): ReadonlySet<string> {
    const rows = this.#database.prepare('SELECT file FROM versions WHERE file IS NOT NULL').all();
    return new Set(v.parse(Files, rows).map(({ file }) => file));
  }

  addEvent({ id, event }: PendingEvent): void {
    this.#database
      .prepare('INSERT INTO events (id, event) VALUES (?, ?)')
      .run(id, JSON.stringify(event));
  }

  events(): PendingEvent[] {
    const rows = this.#database.prepare('SELECT id, event FROM events ORDER BY rowid').all();
    return v.parse(Pending, rows);
  }

  removeEvent(id: string): void {
    this.#database.prepare('DELETE FROM events WHERE id = ?').run(id);
  }

  close(): void {
    this.#database.close();
  }
}
