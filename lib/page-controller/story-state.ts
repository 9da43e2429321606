import { wordsOf } from '../article/passage';
import type { BuiltInRule } from '../classify/built-in';
import { lazily } from '../lazily';
import type { Beside } from '../pipeline/beside';
import { hiddenCounts, meterOf, storyText } from '../pipeline/hidden';
import type { Whole } from '../pipeline/whole';
import type { OutlineEntry, PageState, Place, Reading } from '../types';
import type { Details } from './details';
import type { Handles } from './handles';

interface Now {
  on: boolean;
  /** Are stories remembered? */
  memory: boolean;
  chosen?: PageState['chosen'];
  /** Asked only with a story. */
  beside(): Beside[];
  details(): Details | undefined;
}

/** @returns what the popup is told of a page that was read; what only the popup shows is made when it is first asked for */
export function stateOf(
  document: Document,
  read: Whole,
  handles: Handles,
  { on, chosen, memory, beside, details }: Now,
): PageState {
  const { reading, elements } = read;
  if (!reading.found) {
    const loading = document.readyState === 'loading';
    return {
      status: loading ? 'loading' : (reading.absence ?? 'no-story'),
      on: false,
      article: reading.article,
      hidden: {},
    };
  }
  const handle = (id: number) => {
    const place = elements.get(id);
    return place ? handles.of(place) : 0;
  };
  const meter = meterOf(reading);
  const state: PageState = {
    status: 'story',
    on,
    article: reading.article,
    lang: reading.lang,
    hidden: hiddenCounts(reading),
    meter: on ? { ...meter, ...drawn(read) } : meter,
    outline: outlineOf(read, handle),
    ...doubtedIn(reading),
    ...(chosen && { chosen }),
    ...(on && ruledBy(read)),
  };
  return lazily<PageState, Pick<PageState, 'hiddenBlocks' | 'others' | 'passages' | 'memory'>>(
    state,
    {
      hiddenBlocks: () =>
        (details()?.hiddenBlocks(reading) ?? []).map((block) => ({ ...block, places: block.places.map(handle) })),
      others: () => beside().map(({ element, headline, here }) => ({ headline, here, place: handles.of({ element }) })),
      passages: () => passagesOf(reading),
      memory: () => (memory ? details()?.rememberedOf(reading, new Date()) : undefined),
    },
    () => details() !== undefined,
  );
}

/** How many blocks are kept because the guard says so. */
function doubtedIn({ verdicts }: Reading): Pick<PageState, 'doubted'> {
  const rule: BuiltInRule = 'kept-in-doubt';
  const doubted = verdicts.filter((verdict) => verdict.rule === rule && verdict.decide === 'keep').length;
  return doubted ? { doubted } : {};
}

/** On how many blocks each of the reader's rules, and of those of lists, has done something. */
function ruledBy({ reading, options }: Whole): Pick<PageState, 'ruled'> {
  const own = new Set(options.rules?.map(({ id }) => id));
  const ruled: Record<string, number> = {};
  for (const { block, rule } of own.size ? reading.verdicts : [])
    if (own.has(rule) && reading.blocks[block]?.rendered) ruled[rule] = (ruled[rule] ?? 0) + 1;
  return Object.keys(ruled).length ? { ruled } : {};
}

/** A passage longer than this is cut, in characters: the page has it whole. */
const PASSAGE = 320;

function passagesOf({ article, blocks }: Reading): string[][] {
  return (article.sources ?? []).map(({ attributions }) =>
    attributions.map((attribution) => {
      const text = wordsOf(attribution, blocks);
      return text.length > PASSAGE ? `${text.slice(0, PASSAGE).trimEnd()}…` : text;
    }),
  );
}

/**
 * How many of the story's paragraphs the page draws now: asked of the page, not of what we believe. Those that the page
 * has taken out itself are none of its story any more.
 */
function drawn({ reading, elements }: Whole): { story: number; drawn: number } {
  const places = storyText(reading).flatMap((id) => {
    const place = elements.get(id);
    if (!place || !reading.blocks[id]?.rendered) return [];
    // Of a line of bare text each node may be taken out by itself.
    const { element, nodes } = place;
    const left = nodes?.filter((node) => node.isConnected);
    return element.isConnected && (!left || left.length) ? { element, nodes: left } : [];
  });
  return { story: places.length, drawn: places.filter(isDrawn).length };
}

function isDrawn({ element, nodes }: Place): boolean {
  // What a closed `<details>` holds has boxes, and is not drawn.
  if (!element.checkVisibility()) return false;
  const [first, last] = [nodes?.[0], nodes?.at(-1)];
  if (!first || !last) return element.getClientRects().length > 0;
  const range = element.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getClientRects().length > 0;
}

/** The story's subheadings; where a page skips levels, so does the outline not. */
function outlineOf({ reading }: Whole, handle: (id: number) => number): OutlineEntry[] {
  const headings = reading.verdicts.flatMap(({ block, decide, kind }) => {
    const { text, tag, rendered } = reading.blocks[block] ?? {};
    if (decide !== 'keep' || kind !== 'subheading' || !text || !rendered) return [];
    return [{ text, level: /^h[1-6]$/.test(tag ?? '') ? Number(tag?.[1]) : 6, place: handle(block) }];
  });
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  return headings.map((heading) => ({ ...heading, level: Math.min(6, 2 + levels.indexOf(heading.level)) }));
}
