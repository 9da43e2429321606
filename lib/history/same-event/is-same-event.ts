import { eventSimilarity, haveLeadNamesInCommon } from '../../article/event-fingerprint';
import type { RememberedStory } from '../../types';
import { listSharedSources } from './compare-stories';

type Story = Pick<RememberedStory, 'fingerprint' | 'comparable'>;

/**
 * Minimum similarity (0–1) of two stories on the same event, by what they have in common: names at their beginnings, a
 * cited person, both, or neither. Two fires in one week have the same words, but other names.
 */
const MIN_SIMILARITY = { lead: 0.35, person: 0.45, both: 0.2, neither: 0.85, unknown: 0.4 } as const;

/** Returns whether two stories are about the same event. */
export function isSameEvent(one: Story, other: Story): boolean {
  const similarity = eventSimilarity(one.fingerprint, other.fingerprint);
  // Comparing names takes much longer, and hundreds of stories may be remembered.
  return similarity >= MIN_SIMILARITY.both && similarity >= MIN_SIMILARITY[evidenceOf(one, other)];
}

function evidenceOf(one: Story, other: Story): keyof typeof MIN_SIMILARITY {
  const inLead = haveLeadNamesInCommon(one.fingerprint, other.fingerprint);
  const citeSamePerson =
    one.comparable !== undefined &&
    other.comparable !== undefined &&
    listSharedSources(one.comparable, other.comparable).some(({ name, isPerson }) => isPerson && name.includes(' '));
  if (inLead) return citeSamePerson ? 'both' : 'lead';
  if (citeSamePerson) return 'person';
  return inLead === undefined ? 'unknown' : 'neither';
}
