import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, beforeEach } from 'vitest';

export const PAGE_URL = 'https://harbour.test/ferry?a=1';
export let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  box.remove();
});

export function addHtml(html: string): void {
  box.append(document.createRange().createContextualFragment(html));
}

export function get(selector: string): Element {
  const found = box.querySelector(selector);
  if (!found) throw new Error(`nothing at ${selector}`);
  return found;
}

/** Selects from the start of some words to the end of others. */
export function select(from: string, to = from): Selection {
  const find = (words: string): [Node, number] => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let at = walker.nextNode(); at; at = walker.nextNode()) {
      const offset = at.nodeValue?.indexOf(words) ?? -1;
      if (offset >= 0) return [at, offset];
    }
    throw new Error(`no "${words}"`);
  };
  const [start, first] = find(from);
  const [end, last] = find(to);
  const selection = getSelection();
  if (!selection) throw new Error('no selection');
  selection.setBaseAndExtent(start, first, end, last + to.length);
  return selection;
}

export const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Returns the text that a browser would highlight for a link. */
export function findTarget(link: string | null): string[] {
  if (!link) return [];
  const [fragment] = parseFragmentDirectives(getFragmentDirectives(new URL(link).hash)).text;
  return fragment ? processTextFragmentDirective(fragment).map((range) => collapse(range.toString())) : [];
}

export const TWO_PARAGRAPHS = `<p id="a">The ferry between Eastmere and Holm sails again, said the harbour master on Monday.</p>
  <p id="b">Passengers had waited for three weeks; the repair of the engine cost twice as much as planned.</p>`;
