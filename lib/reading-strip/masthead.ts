import { createOverlayHost } from '../overlay/host';
import type { MastheadFacts } from './masthead-facts';

/** Property by which the style sheet of the theme finds and places the masthead (`lib/view/theme/masthead.ts`). */
const PLACE = '--clean-copy-masthead: 1; position: absolute; inset: auto; height: 0;';

/** Property with the text colour, which themes with colours set on the page's root (`lib/view/theme/colours.ts`). */
const THEME_COLOUR = '--clean-copy-ink';

/** Formats the facts of the masthead in the reader's language. */
export interface MastheadTexts {
  date(iso: string): string;
  authors(names: readonly string[]): string;
  minutes(count: number): string;
}

/** The line with outlet, date, reading time and byline above the headline. */
export interface Masthead {
  /** Takes over the colour of the headline, after a change to a theme without colours. */
  updateColour(): void;
  remove(): void;
}

/**
 * Shows the masthead in the space that the theme leaves above the headline. It is outside the page's body, so that the page's
 * own elements stay as they are, and its text is in a closed shadow root.
 */
export function showMasthead(
  document: Document,
  headline: Element,
  facts: MastheadFacts,
  texts: MastheadTexts,
): Masthead {
  const { host, add } = createOverlayHost(document, PLACE);
  const line = document.createElement('div');
  const parts = [
    facts.published ? texts.date(facts.published) : '',
    facts.minutes ? texts.minutes(facts.minutes) : '',
    facts.authors ? texts.authors(facts.authors) : '',
  ].filter(Boolean);
  const outlet = facts.outlet ? [strong(document, facts.outlet)] : [];
  const isolated = [...outlet, ...parts.map((part) => isolate(document, part))];
  line.append(...isolated.flatMap((part, at) => (at ? [' · ', part] : [part])));
  add(line);
  // The line may be too short for many authors.
  if (facts.authors) line.title = texts.authors(facts.authors);
  const updateColour = () => {
    const { color, direction } = getComputedStyle(headline);
    line.style.cssText = `pointer-events: auto; direction: ${direction}; color: var(${THEME_COLOUR}, ${color}); opacity: .78; font: 400 1em/1.5 system-ui, sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; text-align: start;`;
  };
  updateColour();
  return { updateColour, remove: () => host.remove() };
}

function strong(document: Document, text: string): HTMLElement {
  const element = isolate(document, text);
  element.style.fontWeight = '700';
  return element;
}

/** Returns an element whose text keeps its own direction: "3 min" in the line of an Arabic page. */
function isolate(document: Document, text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}
