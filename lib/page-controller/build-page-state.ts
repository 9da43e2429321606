import { hiddenCounts, measureHiddenText } from '../pipeline/hidden-counts';
import type { PageSnapshot } from '../pipeline/snapshot';
import { readingMinutes } from '../text/reading-time';
import type { OutlineEntry, PageState, ReadingCore } from '../types';
import type { PlaceIds } from './place-ids';
import { countRendered } from './rendered-story';

interface StateOptions {
  /** Whether the clean view is on. */
  on: boolean;
  /** Set if the reader has chosen the story. */
  chosen?: PageState['chosen'];
  /** Number of hidden players that were paused. */
  paused?: number;
}

/**
 * Builds the state of a page, without the details of its story.
 *
 * @param snapshot the page, with the reader's overrides
 */
export function buildPageState(
  document: Document,
  snapshot: PageSnapshot,
  placeIds: PlaceIds,
  { on, chosen, paused }: StateOptions,
): PageState {
  const { reading } = snapshot;
  const { article, lang } = reading;
  if (!reading.found) {
    const status = document.readyState === 'loading' ? 'loading' : (reading.absence ?? 'no-story');
    const cleanable = status !== 'loading' && reading.hasText;
    return { status, on: false, article, hidden: {}, ...(cleanable && { cleanable }) };
  }
  const meter = measureHiddenText(reading);
  const guarded = countGuarded(reading);
  const ruleCounts = on ? countByRule(snapshot) : {};
  return {
    status: 'story',
    on,
    article,
    lang,
    hidden: hiddenCounts(reading),
    meter: on ? { ...meter, ...countRendered(snapshot) } : meter,
    minutes: readingMinutes(meter.all - meter.hidden, lang),
    outline: buildOutline(snapshot, placeIds),
    ...(guarded && { guarded }),
    ...(on && paused && { paused }),
    ...(chosen && { chosen }),
    ...(Object.keys(ruleCounts).length && { ruleCounts }),
  };
}

/** Counts the blocks that only the safety guard keeps. */
const countGuarded = ({ verdicts }: ReadingCore): number =>
  verdicts.filter(({ origin, decide }) => origin === 'guard' && decide === 'keep').length;

/** Counts, for each rule of the reader or of a subscribed list, the visible blocks that it decides, by rule id. */
function countByRule({ reading, options }: PageSnapshot): Record<string, number> {
  const own = new Set(options.rules?.map(({ id }) => id));
  const counts: Record<string, number> = {};
  for (const { block, rule } of own.size ? reading.verdicts : [])
    if (own.has(rule) && reading.blocks[block]?.rendered) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** Lists the story's subheadings. The levels have no gaps, even if those of the page have. */
function buildOutline({ reading, elements }: PageSnapshot, placeIds: PlaceIds): OutlineEntry[] {
  const headings = reading.verdicts.flatMap(({ block, decide, kind }) => {
    const { text, tag, rendered } = reading.blocks[block] ?? {};
    if (decide !== 'keep' || kind !== 'subheading' || !text || !rendered) return [];
    const level = /^h[1-6]$/.test(tag ?? '') ? Number(tag?.[1]) : 6;
    const place = elements.get(block);
    return [{ text, level, place: place ? placeIds.idOf(place) : 0 }];
  });
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  return headings.map((heading) => ({ ...heading, level: Math.min(6, 2 + levels.indexOf(heading.level)) }));
}
