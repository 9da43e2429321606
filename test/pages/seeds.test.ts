import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/pipeline';
import type { Article, Block, Reading } from '../../lib/types';
import { showClean } from '../../lib/view/show-clean';
import { openFrame } from './open-frame';
import { type Fact, SEEDS, type SeedLabel } from './seeds';

/** Formats a block like its label. */
const blockName = (block: Block) => (block.media ? `[${block.alt ?? ''}]` : block.text);
const labelName = (label: SeedLabel) => (label.text === undefined ? `[${label.alt ?? ''}]` : label.text);

/**
 * Describes the blocks whose verdict differs from their label.
 *
 * @param open ids of blocks that are known to differ; those that no longer do are reported
 */
function findMistakes(reading: Reading, labels: SeedLabel[], open: number[] = []): string[] {
  return labels.flatMap((label, id) => {
    const verdict = reading.verdicts[id];
    const expected = { story: 'keep', clutter: 'hide', neutral: verdict?.decide }[label.label];
    const isRight = !verdict || verdict.decide === expected;
    if (isRight && open.includes(id)) return [`fixed, remove ${id} from "open": ${labelName(label).slice(0, 90)}`];
    if (isRight || open.includes(id)) return [];
    return [
      `${label.label} (${label.kind}) should be decided "${expected}", is ${verdict.kind} by ${verdict.rule}: ${labelName(label).slice(0, 90)}`,
    ];
  });
}

function factsOf({ headline, byline, site, published, standfirst }: Partial<Article>): Partial<Record<Fact, unknown>> {
  return { headline, byline, site, day: published?.slice(0, 10), standfirst };
}

describe.each(SEEDS)('seed $slug', ({ html, labels }) => {
  it('is read as labelled, block by block', async () => {
    const { document, close } = await openFrame(html, labels.url);
    const { reading } = readPage(document, { url: labels.url });
    close();
    expect(reading.found).toBe(labels.found);
    if (!labels.found) {
      expect(reading.absence).toBe(labels.absence);
      return;
    }
    expect(reading.blocks.map(blockName)).toEqual(labels.blocks?.map(labelName));
    expect(findMistakes(reading, labels.blocks ?? [], labels.open)).toEqual([]);
  });

  it('yields the facts of the story', async () => {
    const { document, close } = await openFrame(html, labels.url);
    const { reading } = readPage(document, { url: labels.url });
    close();
    if (!labels.found) return;
    const actual = factsOf(reading.article);
    const expected = factsOf({ byline: [], ...labels.article });
    const open = new Set(labels.openFacts);
    for (const name of open) expect(actual[name], `fixed, remove ${name} from "openFacts"`).not.toEqual(expected[name]);
    // Facts taken from a misread block cannot be right either.
    if (reading.verdicts.some(({ block, kind }) => kind === 'standfirst' && labels.open?.includes(block)))
      open.add('standfirst');
    if (
      labels.blocks?.some(
        ({ kind, label }, id) => label === 'story' && kind === 'headline' && labels.open?.includes(id),
      )
    )
      open.add('headline');
    for (const name of open) delete actual[name];
    for (const name of open) delete expected[name];
    expect(actual).toEqual(expected);
  });

  it('is restored byte for byte', async () => {
    const { document, close } = await openFrame(html, labels.url);
    const before = document.documentElement.outerHTML;
    const { reading, elements } = readPage(document, { url: labels.url });
    expect(document.documentElement.outerHTML).toBe(before);
    const restore = showClean(document, reading, elements);
    if (labels.found) expect(document.body.innerText.trim()).not.toBe('');
    restore();
    const after = document.documentElement.outerHTML;
    close();
    expect(after).toBe(before);
  });
});
