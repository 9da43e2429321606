import { describe, expect, it, vi } from 'vitest';
import { SPEECH_HIGHLIGHT_SHEET } from '../../lib/speech';
import { openPlayer, sleep } from './player-fixture';

describe('the highlight', () => {
  it('is scrolled into view unless it is visible', async () => {
    const { player, engine, document, highlightedText } = await openPlayer(
      '<p>One.</p><div style="height: 3000px"></div><p>Two.</p><p>Three.</p><div style="height: 3000px"></div>',
    );
    const view = document.defaultView as Window;
    player.play();
    expect(view.scrollY).toBe(0);
    engine.finishUtterance();
    expect(highlightedText()).toBe('Two.');
    await vi.waitFor(() => expect(view.scrollY).toBeGreaterThan(2500), 5000);
    await vi.waitFor(async () => {
      const before = view.scrollY;
      await sleep(100);
      expect(view.scrollY).toBe(before);
    }, 5000);
    const still = view.scrollY;
    engine.finishUtterance();
    await sleep(150);
    expect(view.scrollY).toBe(still);
  });

  it('is scrolled to instantly if reduced motion is preferred', async () => {
    const { player, engine, document } = await openPlayer(
      '<p>One.</p><div style="height: 3000px"></div><p>Two.</p><div style="height: 3000px"></div>',
    );
    const view = document.defaultView as Window;
    view.matchMedia = (query) => ({ ...window.matchMedia(query), matches: query.includes('reduce') });
    player.play();
    engine.finishUtterance();
    expect(view.scrollY).toBeGreaterThan(2500);
  });

  it('has a valid style sheet', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPEECH_HIGHLIGHT_SHEET);
    const all = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
    expect(all).toMatch(
      /forced-colors: none.*::highlight\(clean-copy-aloud\).*text-decoration: underline 1\.3em rgba?\(/s,
    );
    expect(all).toMatch(/forced-colors: active/);
  });
});
