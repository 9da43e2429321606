import { marked } from 'marked';
import { afterEach, describe, expect, it } from 'vitest';
import { markdownOf } from '../../lib/export/markdown';
import { plainOf } from '../../lib/export/plain';
import { readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { openFrame } from '../pages/frame';
import { SEEDS } from '../pages/seeds';

let close = () => {};
afterEach(() => close());

/** Letters and figures alone: marks between them are another test's. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe.each(SEEDS.filter(({ labels }) => labels.found))('seed $slug', ({ html, labels }) => {
  it('is taken along whole, and nothing of the rest', async () => {
    const frame = await openFrame(html, labels.url);
    close = frame.close;
    const before = frame.document.documentElement.outerHTML;
    const { reading, elements } = readPage(frame.document, { url: labels.url });
    const markdown = markdownOf(reading, elements);
    const plain = plainOf(reading);
    const restore = showClean(frame.document, reading, elements);
    expect(markdownOf(reading, elements), 'while the clean view is on').toBe(markdown);
    restore();
    expect(frame.document.documentElement.outerHTML).toBe(before);
    const body = new DOMParser().parseFromString(marked.parse(markdown, { async: false }) as string, 'text/html').body;
    const kept = reading.verdicts.flatMap(({ block, decide, kind }) => {
      const its = reading.blocks[block];
      return decide === 'keep' && its?.rendered && its.text ? [{ kind, text: letters(its.text) }] : [];
    });
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect(markdown).not.toMatch(/\]\((?!https?:|mailto:)/);
    for (const [all, what] of [
      [letters(body.textContent ?? ''), 'Markdown'],
      [letters(plain), 'plain text'],
    ] as const) {
      let at = 0;
      for (const { kind, text } of kept) {
        const found = all.indexOf(text, kind === 'headline' ? 0 : at);
        expect(found, `${what}: ${kind} ${text}\n${markdown}`).toBeGreaterThanOrEqual(0);
        if (kind !== 'headline') at = found + text.length;
      }
      const known = kept.reduce((sum, { text }) => sum + text.length, 0);
      // The rest is the source line, addresses' names, numbers of lists and what pictures show.
      expect(all.length, what).toBeLessThan(known + 900);
    }
  });
});
