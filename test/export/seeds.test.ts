import { marked } from 'marked';
import { afterEach, describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../lib/export/markdown';
import { exportPlainText } from '../../lib/export/plain-text';
import { readPage } from '../../lib/pipeline';
import { showClean } from '../../lib/view/show-clean';
import { openFrame } from '../pages/open-frame';
import { SEEDS } from '../pages/seeds';

let close = () => {};
afterEach(() => close());

/** Letters and digits only; punctuation is covered by other tests. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

describe.each(SEEDS.filter(({ labels }) => labels.found))('seed $slug', ({ html, labels }) => {
  it('is exported completely, without clutter', async () => {
    const frame = await openFrame(html, labels.url);
    close = frame.close;
    const before = frame.document.documentElement.outerHTML;
    const { reading, elements } = readPage(frame.document, { url: labels.url });
    const markdown = exportMarkdown(reading, elements);
    const plain = exportPlainText(reading);
    const restore = showClean(frame.document, reading, elements);
    expect(exportMarkdown(reading, elements), 'with the clean view on').toBe(markdown);
    restore();
    expect(frame.document.documentElement.outerHTML).toBe(before);
    const body = new DOMParser().parseFromString(marked.parse(markdown, { async: false }) as string, 'text/html').body;
    const kept = reading.verdicts.flatMap(({ block, decide, kind }) => {
      const { rendered, text } = reading.blocks[block] ?? {};
      return decide === 'keep' && rendered && text ? [{ kind, text: letters(text) }] : [];
    });
    expect(body.querySelectorAll('h1')).toHaveLength(1);
    expect(markdown).not.toMatch(/\]\((?!https?:|mailto:)/);
    for (const [exported, format] of [
      [letters(body.textContent ?? ''), 'Markdown'],
      [letters(plain), 'plain text'],
    ] as const) {
      let at = 0;
      for (const { kind, text } of kept) {
        const found = exported.indexOf(text, kind === 'headline' ? 0 : at);
        expect(found, `${format}: ${kind} ${text}\n${markdown}`).toBeGreaterThanOrEqual(0);
        if (kind !== 'headline') at = found + text.length;
      }
      const known = kept.reduce((sum, { text }) => sum + text.length, 0);
      // The rest is the source line, host names, list numbers and image descriptions.
      expect(exported.length, format).toBeLessThan(known + 900);
    }
  });
});
