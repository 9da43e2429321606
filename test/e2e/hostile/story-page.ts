import type { Page } from '@playwright/test';
import type { Popup } from '../../../scripts/driver/popup';
import { expect } from '../fixtures';
import { FACTS } from '../popup-card';

export const STORY_URL = 'https://quay.test/2031/hall';
export const TITLE = 'The old quay reopens as a market hall';
/** The story's text. */
export const STORY = [
  'The old quay opened as a market hall on Saturday, four years after the last crane had left the harbour and the sheds were closed.',
  'Forty stalls sell fish and bread under a roof of larch, the builder Runa Aske said at the opening, and there is room for twenty more.',
  'Critics had asked for flats instead of stalls, and the vote in the harbour council was won by one voice after a night of speeches.',
  'The first fish was sold at seven in the morning, to a man who had waited since four with a folding chair and a thermos flask.',
];
export const CLUTTER = 'Sign up for our newsletter and never miss a story from the quay.';

interface Parts {
  title?: string;
  head?: string;
  /** HTML between headline and text. */
  above?: string;
  /** HTML in the middle of the text. */
  within?: string;
  /** HTML after the story. */
  below?: string;
  text?: readonly string[];
}

/** Returns a page with a story, a box of clutter, and an attacker's HTML next to it. */
export const storyPage = ({
  title = TITLE,
  head = '',
  above = '',
  within = '',
  below = '',
  text = STORY,
}: Parts = {}) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>${head}</head><body>
<main><article><h1>${title}</h1>${above}
${text.map((line, at) => `<p class="t">${line}</p>${at === 1 ? `<aside class="promo"><p>${CLUTTER}</p></aside>${within}` : ''}`).join('\n')}
</article></main>${below}</body></html>`;

/** The attacker's code. It may run in the page, but never in the extension. */
export const ATTACK_SCRIPT = 'window.pwned=1;alert(1)';

/** Records dialogs and windows that are opened in any page of the browser. */
export function recordDialogs(page: Page): string[] {
  const heard: string[] = [];
  page.context().on('dialog', (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss().catch(() => {});
  });
  return heard;
}

/** Expression to evaluate in an extension page: finds code or markup of a page in it. */
export const FIND_INJECTIONS = `JSON.stringify({
  pwned: window.pwned ?? null,
  elements: [...document.querySelectorAll('script:not([type=module]), iframe, object, embed, base, form[action], img[src^="x"], svg [onload], marquee, template, meta[http-equiv]:not([content^="connect-src"]), b.pwn, i.pwn, x-pwn, style.pwn')].map((e) => e.outerHTML),
  handlers: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/.test(a.name))).map((e) => e.outerHTML),
  addresses: [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap((e) => ['href', 'src', 'action', 'formaction'].map((n) => e.getAttribute(n)).filter((v) => v !== null))
    .filter((v) => /^\\s*[a-z][a-z0-9+.-]*:/i.test(v) && (!/^(https?|chrome-extension):/.test(v) || URL.parse(v)?.username)),
  bare: [...document.querySelectorAll('body *')].filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && /[\\u202a-\\u202e\\u2066-\\u2069]/.test(n.data)))
    .filter((e) => { for (let at = e; at && at !== document.body; at = at.parentElement) { const s = getComputedStyle(at); if (/isolate|plaintext/.test(s.unicodeBidi) || !s.display.startsWith('inline')) return false; } return true; }).map((e) => e.outerHTML),
})`;
export const NOTHING_INJECTED = { pwned: null, elements: [], handlers: [], addresses: [], bare: [] };

/** Time (ms) without a change of the DOM after which a view of the popup counts as complete. */
const QUIET_MS = 40;
/** Times that the collapsed parts are opened: an opened part may contain others. */
const LEVELS = 3;

/** Expression to evaluate in the popup: opens the collapsed parts of a view once it is complete, and waits until they are. */
const OPEN_COLLAPSED = `(async () => {
  const quiet = () => new Promise((done) => {
    const isComplete = () => {
      const panel = document.querySelector('.panel-body');
      return !document.querySelector('[aria-busy=true]') && (!panel || panel.innerText.trim());
    };
    let timer = 0;
    const check = () => {
      if (!isComplete()) return void (timer = setTimeout(check, ${QUIET_MS}));
      observer.disconnect();
      done();
    };
    const wait = () => { clearTimeout(timer); timer = setTimeout(check, ${QUIET_MS}); };
    const observer = new MutationObserver(wait);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    wait();
  });
  await quiet();
  for (let level = 0; level < ${LEVELS}; level++) {
    const collapsed = [...document.querySelectorAll('.panel-body [aria-expanded=false], .card-body [aria-expanded=false], details:not([open]) > summary')];
    if (collapsed.length === 0) return;
    for (const part of collapsed) part.click();
    await quiet();
  }
})()`;

/** Opens every panel and every collapsed part of the popup, and checks each of them for injected content. */
export async function expectNoInjection(popup: Popup): Promise<string> {
  const words: string[] = [];
  const views = [
    ...['dateline', 'cited', 'related'].map((card) => `[data-testid=${card}] h2 button`),
    ...['hidden', 'theme', 'export', 'listen', 'options'].map((panel) => `#tab-${panel}`),
  ];
  // The cards come after the clean view.
  await popup.waitFor(`document.querySelectorAll('.card h2').length === ${FACTS.length}`);
  for (const view of views) {
    await popup.evaluate(`document.querySelector('${view}').click()`);
    await popup.evaluate(OPEN_COLLAPSED);
    expect(JSON.parse(await popup.evaluate<string>(FIND_INJECTIONS)), view).toEqual(NOTHING_INJECTED);
    words.push(await popup.evaluate<string>('document.body.innerText'));
  }
  // Back to the story's card.
  await popup.evaluate("document.querySelector('.panel .back')?.click()");
  await popup.waitFor("!document.querySelector('.panel-body')");
  return words.join('\n');
}
