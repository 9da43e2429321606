import type { HiddenKind, Look } from '../types';
import { pointSheet } from './point';
import { CLEAN_SHEET } from './sheet';

/**
 * The sheet that the extension inserts into a document whose clean view is on.
 *
 * @param names what each kind is called, in the reader's language
 */
export function cleanSheet(names: Readonly<Record<HiddenKind, string>>): string {
  return CLEAN_SHEET + pointSheet(names);
}

export function lookSheet(_look: Look, _scope: 'document' | 'shadow' = 'document'): string {
  return '';
}

export const DYSLEXIC = 'Clean Copy Dyslexic';
