import { afterEach, expect, test, vi } from 'vitest';
import { showMasthead } from '../../lib/reading-strip/masthead';

const TEXTS = {
  date: (iso: string) => iso,
  authors: (names: readonly string[]) => `By ${names.join(', ')}`,
  minutes: (count: number) => `${count} min`,
};
const AUTHORS = ['Runa Aske', 'Ole Brandvik', 'Marit Solheim', 'Jonas Eikeland', 'Sunniva Torgersen', 'Ida Holm'];

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

/** Shows a masthead, and returns its line, which is in a closed shadow root. */
function showLine() {
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.body.innerHTML = '<h1 style="color: rgb(1, 2, 3)">The quay</h1>';
  const headline = document.body.firstElementChild as Element;
  const masthead = showMasthead(
    document,
    headline,
    { outlet: 'The Harbour Post', authors: AUTHORS, minutes: 3 },
    TEXTS,
  );
  const line = root?.firstElementChild as HTMLElement;
  line.style.width = '200px';
  return { line, masthead };
}

test('many authors end in an ellipsis, and a pointer shows them all', () => {
  const { line, masthead } = showLine();
  expect(line.scrollWidth).toBeGreaterThan(line.clientWidth);
  expect(getComputedStyle(line).textOverflow).toBe('ellipsis');
  expect(line.title).toBe(`By ${AUTHORS.join(', ')}`);
  expect(getComputedStyle(line).pointerEvents).toBe('auto');
  masthead.remove();
});

test('the colour follows the theme without being told, and is that of the headline without one', () => {
  const { line, masthead } = showLine();
  expect(getComputedStyle(line).color).toBe('rgb(1, 2, 3)');
  document.documentElement.style.setProperty('--clean-copy-ink', 'rgb(200, 200, 200)');
  expect(getComputedStyle(line).color).toBe('rgb(200, 200, 200)');
  masthead.remove();
});
