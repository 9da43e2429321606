import { findTextProblem } from '../rules/list/forbidden-text.ts';

/** Maximum number of class names of an element in a report. */
const MAX_CLASSES = 4;

/**
 * Replaces the digits of a class, id or role by 0, because they may number a person or a page.
 *
 * @returns null if the name contains characters that are not needed in a selector
 */
export function redactName(name: string): string | null {
  const redacted = name.replace(/\p{N}/gu, '0');
  return /^[\p{L}_-][\p{L}_:.0-]{0,59}$/u.test(redacted) && findTextProblem(redacted) === null ? redacted : null;
}

/** Redacts class names, and leaves out all but the first few. */
export function redactClasses(classes: readonly string[]): string[] {
  return classes.flatMap((name) => redactName(name) ?? []).slice(0, MAX_CLASSES);
}

export const redactTag = (tag: string): string => (/^[a-z][a-z0-9._-]{0,40}$/.test(tag) ? tag : 'div');
