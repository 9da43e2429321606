import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/pipeline';
import type { Article, Block, Reading } from '../../lib/types';
import { showClean } from '../../lib/view/show-clean';
import { openFrame } from './frame';
import { type Fact, SEEDS, type SeedLabel } from './seeds';

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

function factsOf({ headline, byline, site, published, standfirst }: Partial<Article>): Partial<Record<Fact, unknown>> {
  return { headline, byline, site, day: published?.slice(0, 10), standfirst };
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
    const seen = factsOf(reading.article);
    const wanted = factsOf({ byline: [], ...labels.article });
    const open = new Set(labels.openFacts);
    for (const name of open) expect(seen[name], `mended, take ${name} off "openFacts"`).not.toEqual(wanted[name]);
    // What hangs on a block that is not read yet cannot be right either.
    if (reading.verdicts.some(({ block, kind }) => kind === 'standfirst' && labels.open?.includes(block)))
      open.add('standfirst');
    if (
      labels.blocks?.some(
        ({ kind, label }, at) => label === 'story' && kind === 'headline' && labels.open?.includes(at),
      )
    )
      open.add('headline');
    for (const name of open) delete seen[name];
    for (const name of open) delete wanted[name];
    expect(seen).toEqual(wanted);
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
