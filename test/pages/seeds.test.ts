import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/read';
import type { Block, Reading } from '../../lib/types';
import { showClean } from '../../lib/view/clean-view';
import { openFrame } from './frame';
import { SEEDS, type SeedLabel } from './seeds';

/** The blocks in the labels' words, in the order of the page. */
const blockName = (block: Block) => (block.media ? `[${block.alt ?? ''}]` : block.text);
const labelName = (label: SeedLabel) => (label.text === undefined ? `[${label.alt ?? ''}]` : label.text);

function faults(reading: Reading, labels: SeedLabel[], open: number[] = []): string[] {
  return labels.flatMap((label, at) => {
    const verdict = reading.verdicts[at];
    const wanted = { story: 'keep', clutter: 'hide', neutral: verdict?.decide }[label.label];
    const right = !verdict || verdict.decide === wanted;
    if (right && open.includes(at)) return [`mended, take ${at} off "open": ${labelName(label).slice(0, 90)}`];
    if (right || open.includes(at)) return [];
    return [
      `${label.label} (${label.kind}) was to ${wanted}, is ${verdict.kind} by ${verdict.rule}: ${labelName(label).slice(0, 90)}`,
    ];
  });
}

describe.each(SEEDS)('seed $slug', ({ html, labels }) => {
  it('is read block by block as its labels say', async () => {
    const { document, close } = await openFrame(html, labels.url);
    const { reading } = readPage(document, { url: labels.url });
    close();
    expect(reading.found).toBe(labels.found);
    if (!labels.found) {
      expect(reading.absence).toBe(labels.absence);
      return;
    }
    expect(reading.blocks.map(blockName)).toEqual(labels.blocks?.map(labelName));
    expect(faults(reading, labels.blocks ?? [], labels.open)).toEqual([]);
  });

  it('has the facts of the story', async () => {
    const { document, close } = await openFrame(html, labels.url);
    const { reading } = readPage(document, { url: labels.url });
    close();
    if (!labels.found) return;
    const { headline, byline, site, published, standfirst } = reading.article;
    const open = reading.verdicts.some(({ block, kind }) => kind === 'standfirst' && labels.open?.includes(block));
    const wanted = labels.article ?? {};
    const lost = labels.blocks?.some(
      ({ kind, label }, at) => label === 'story' && kind === 'headline' && labels.open?.includes(at),
    );
    expect({ headline, byline, site, day: published?.slice(0, 10), standfirst }).toEqual({
      headline: lost ? headline : wanted.headline,
      byline: wanted.byline ?? [],
      site: wanted.site,
      day: wanted.published?.slice(0, 10),
      standfirst: open ? standfirst : wanted.standfirst,
    });
  });

  it('comes back byte for byte', async () => {
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
