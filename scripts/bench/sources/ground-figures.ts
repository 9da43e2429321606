import type { Source } from '../../../lib/types';
import { percent } from './names.ts';

/** A labelled source and ours for it. */
export interface JudgedSource {
  /** The labelled ground; "none" where the story shows none. */
  expected: string;
  /** The label: "reason given", "no reason given", or null for the named and for what is no person. */
  anonymity: string | null;
  found: Source | undefined;
}

const KINDS = ['witness', 'own', 'document', 'told', 'expert'] as const;

/** Returns figures about judged sources, as text. */
export function groundFigures(judged: readonly JudgedSource[]): Record<string, string> {
  const found = judged.filter((one) => one.found);
  const isRight = ({ expected, found: source }: JudgedSource) => (source?.ground?.kind ?? 'none') === expected;
  const shown = found.filter(({ found: source }) => source?.ground);
  const anonymous = found.filter((one) => one.anonymity !== null || one.found?.anonymity);
  return {
    'sources found': share(found, judged),
    'ground right, of those found': share(found.filter(isRight), found),
    'ground right, of all labelled': share(found.filter(isRight), judged),
    'precision where a ground is shown': share(shown.filter(isRight), shown),
    ...Object.fromEntries(
      KINDS.map((kind) => {
        const ours = shown.filter((one) => one.found?.ground?.kind === kind);
        const theirs = found.filter(({ expected }) => expected === kind);
        return [
          `… ${kind}: precision, recall`,
          `${share(ours.filter(isRight), ours)}, ${share(theirs.filter(isRight), theirs)}`,
        ];
      }),
    ),
    'anonymity right': share(anonymous.filter(isAnonymityRight), anonymous),
  };
}

function isAnonymityRight({ anonymity, found }: JudgedSource): boolean {
  const ours = found?.anonymity ? (found.anonymity.reason ? 'reason given' : 'no reason given') : null;
  return ours === anonymity;
}

const share = (part: readonly unknown[], whole: readonly unknown[]) =>
  `${percent(part.length, whole.length).toFixed(1)} (${part.length}/${whole.length})`;
