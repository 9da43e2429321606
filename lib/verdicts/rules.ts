/// <reference types="vite/client" />
import { parseRule, type Rule } from './rule';

const FILES = import.meta.glob<unknown>('../../assets/rules/*.json', { eager: true, import: 'default' });

let bundled: Rule[] | undefined;

/** The rules that ship with Clean Copy, one file each in `assets/rules/`, in the order of their ids. */
export function bundledRules(): Rule[] {
  bundled ??= Object.values(FILES)
    .map(parseRule)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return bundled;
}
