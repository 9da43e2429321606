import type { Ground, GroundKind } from '../../../types';
import type { Description } from './descriptions.ts';
import type { GroundData, GroundWords } from './ground-words.ts';

/** Maximum number of characters of evidence. */
const MAX_EVIDENCE_CHARS = 90;

/** Words between a role and the name after it: "Secretary of State Runa Holm", "scientist Dr. Runa Holm". */
const BETWEEN_ROLE_AND_NAME = /^(?:\s(?:\p{Ll}{2,3}|\p{Lu}[\p{L}.-]*|\p{L}+\.))*\.?$/u;

/** The rest of a name in the genitive: "the president" in "President Otto Kern's aide" is somebody else. */
const POSSESSOR = /^(?:\s\p{Lu}[\p{L}.]*)+['’]s?(?:\s|$)/u;

/** Kinds of roles and clauses, in the order in which they are looked for, with the ground that they show. */
const ROLES = [
  ['informed', 'told'],
  ['spokespeople', 'own'],
  ['authors', 'own'],
  ['heads', 'own'],
  ['experts', 'expert'],
  ['presence', 'witness'],
  ['politicians', null],
  ['managers', 'own'],
  ['privatePersons', 'witness'],
] as const satisfies readonly (readonly [keyof GroundData, GroundKind | null])[];

/** The ground that a role shows, and the list of the role. */
interface RoleGround {
  ground: Ground;
  list: (typeof ROLES)[number][0];
}

/**
 * Returns the ground that the descriptions of a person show.
 *
 * @returns null if they show that the person has none, as for a politician; undefined if they show nothing
 */
export function groundOfRoles(descriptions: readonly Description[], words: GroundWords): RoleGround | null | undefined {
  for (const [list, kind] of ROLES) {
    const evidence = descriptions.find((one) =>
      list === 'heads' || list === 'managers' ? holds(one, words[list], words) : describes(one, words[list]),
    )?.words;
    if (evidence === undefined) continue;
    if (!kind) return null;
    const atExperts =
      list === 'managers' &&
      descriptions.find((one) => describes(one, words.managers) && words.expertBodies.test(one.words));
    if (atExperts) return { list, ground: { kind: 'expert', evidence: shortenEvidence(atExperts.words) } };
    return { list, ground: { kind, evidence: shortenEvidence(evidence) } };
  }
  return undefined;
}

/** Tells whether a description contains a word of a list; right before a name it has to be the role next to the name. */
export function describes({ words, isRightBefore }: Description, list: RegExp): boolean {
  const found = list.exec(words);
  if (!found) return false;
  const after = words.slice(found.index + found[0].length);
  return !POSSESSOR.test(after) && (!isRightBefore || BETWEEN_ROLE_AND_NAME.test(after));
}

/** Tells whether a description contains a role of a list that is held today. */
const holds = (one: Description, list: RegExp, { formerly }: GroundWords): boolean =>
  describes(one, list) && !formerly.test(one.words.slice(0, list.exec(one.words)?.index));

/** Returns evidence on one line, cut at a word. */
export function shortenEvidence(evidence: string): string {
  const line = evidence.replace(/\s+/g, ' ').replace(/[\s,–—-]+$/, '');
  return line.length > MAX_EVIDENCE_CHARS ? line.slice(0, MAX_EVIDENCE_CHARS).replace(/\s\S*$/, '…') : line;
}
