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

const FOLDER = '.output/bench';
/** What nobody asked for in so many days goes. */
const DAYS = 14;

/** @returns a name for what was made of these parts; another one as soon as one of them changes */
export function keyOf(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const text = typeof part === 'string' ? part : (JSON.stringify(part) ?? 'undefined');
    // The length keeps two neighbours from passing for two others.
    hash.update(`${text.length}:`).update(text);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Remembers what is costly to find out, a file a key, so that a run which broke off goes on where it stopped. */
export class Cache<T> {
  private readonly folder: string;

  /** @param folder is made where it is missing; what is old in it goes */
  constructor(folder = FOLDER) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.json')))
      if (statSync(join(folder, name)).mtimeMs < Date.now() - DAYS * 86_400_000) rmSync(join(folder, name));
  }

  /** @returns undefined where nothing is remembered, or a file that cannot be read */
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
    // Written aside first: a run that is stopped here leaves no half file.
    const aside = `${this.file(key)}.${process.pid}`;
    writeFileSync(aside, JSON.stringify(value));
    renameSync(aside, this.file(key));
  }

  private file(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}
