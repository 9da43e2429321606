/// <reference types="vite/client" />
import type { Rule } from './rule';

/** The tests read every file as strictly as a reader's rule; doing it again in each page would only cost time. */
const FILES = import.meta.glob<Rule>('../../assets/rules/*.json', { eager: true, import: 'default' });

let bundled: Rule[] | undefined;

/** The rules that ship with Clean Copy, one file each in `assets/rules/`, in the order of their ids. */
export function bundledRules(): Rule[] {
  bundled ??= Object.values(FILES).sort((a, b) => (a.id < b.id ? -1 : 1));
  return bundled;
}
