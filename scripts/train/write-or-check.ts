import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Writes what was learned; or, to check, compares it with what stands in the file and fails the run where it is another.
 *
 * @param file an absolute path
 * @param text JSON; its layout makes no difference to the check
 * @param from what was learned from: "697 links"
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
