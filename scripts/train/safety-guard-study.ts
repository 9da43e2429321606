import { bundleForPage } from './bundle.ts';
import { launchChromium, loadSavedPage } from './chromium.ts';
import type { HiddenProseOnPage } from './in-page/hidden-prose.ts';
import type { TrainingSource } from './inspect-pages.ts';

/** Number of characters of a text that are compared with the ground truth. */
const OPENING_CHARS = 60;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * Lists for each page the share (0–1) of story-like prose that is hidden, with the texts and the rules that hide them.
 */
export async function runSafetyGuardStudy(sources: readonly TrainingSource[]): Promise<string> {
  const code = `${await bundleForPage('scripts/train/in-page/hidden-prose.ts', 'HiddenProse')};globalThis.HiddenProse = HiddenProse;`;
  const chromium = await launchChromium();
  const found: { share: number; text: string }[] = [];
  try {
    for (const { page, name } of sources) {
      const tab = await loadSavedPage(chromium, page);
      try {
        await tab.evaluate(code);
        const { share, texts } = (await tab.evaluate(
          'HiddenProse.measureHiddenProseOnPage(document)',
        )) as HiddenProseOnPage;
        if (!texts.length) continue;
        const truth = plain([...page.truth.paragraphs, ...page.truth.summary].join(' '));
        const lines = texts.map(({ text, rule }) => {
          const is = truth.includes(plain(text).slice(0, OPENING_CHARS)) ? 'story' : 'other';
          return `    ${is}  ${rule}  ${plain(text).slice(0, 100)}`;
        });
        found.push({ share, text: [`${share.toFixed(3)}  ${name}  ${page.truth.id}`, ...lines].join('\n') });
      } finally {
        await tab.close();
      }
    }
  } finally {
    await chromium.close();
  }
  const texts = found.sort((one, other) => other.share - one.share).map(({ text }) => text);
  return [...texts, `${found.length} of ${sources.length} pages have any`].join('\n');
}
