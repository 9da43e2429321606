import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes a trained file or, with `check`, compares it with the existing file and fails the run if they differ.
 *
 * @param file absolute path
 * @param text content of the file as JSON; its formatting is ignored by the check
 * @param from description of the training data, such as "697 links"
 */
export function writeOrCheck(file: string, text: string, check: boolean, from: string): void {
  const name = relative(process.cwd(), file);
  if (!check) {
    writeFileSync(file, text);
    console.log(`${name}: learned from ${from}.`);
    return;
  }
  const plain = (json: string) => JSON.stringify(JSON.parse(json));
  const same = existsSync(file) && plain(readFileSync(file, 'utf8')) === plain(text);
  console.log(`${name} is ${same ? '' : 'not '}what ${from} teach.`);
  if (!same) process.exitCode = 1;
}
