import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const CACHE_FOLDER = '.output/bench';
/** Cache entries that have not been used for this many days are deleted. */
const MAX_AGE_DAYS = 14;

/** Hashes the inputs of a measurement to a cache key. */
export function hashKey(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const text = typeof part === 'string' ? part : (JSON.stringify(part) ?? 'undefined');
    // The length prefix keeps ('ab', 'c') and ('a', 'bc') apart.
    hash.update(`${text.length}:`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Caches results on disk, one file per key, so that an interrupted run can resume. */
export class FileCache<T> {
  private readonly folder: string;

  /** @param folder created if missing; old entries in it are deleted */
  constructor(folder = CACHE_FOLDER) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.json')))
      if (statSync(join(folder, name)).mtimeMs < Date.now() - MAX_AGE_DAYS * 86_400_000) rmSync(join(folder, name));
  }

  /** Returns the cached value; undefined if it is missing or unreadable. */
  get(key: string): T | undefined {
    const file = this.file(key);
    if (!existsSync(file)) return undefined;
    try {
      const value = JSON.parse(readFileSync(file, 'utf8')) as T;
      utimesSync(file, new Date(), new Date());
      return value;
    } catch {
      return undefined;
    }
  }

  set(key: string, value: T): void {
    // Written to a temporary file first, so that an interrupted run leaves no partial file.
    const aside = `${this.file(key)}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(value));
    renameSync(aside, this.file(key));
  }

  private file(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}
