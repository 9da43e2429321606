import type { SeededRandom as Random } from '../soak/seeded-random.ts';
import { type Edits, textNodesOf } from './page-text.ts';

type Reload = (edits: Edits, paragraphs: readonly Element[], random: Random) => void;

const OFFERS = ['Shoes from 49.90', 'Fly to Orvana for less', 'Try the new Kelso kettle', 'Loans at 3.1 percent'];

function create(tag: string, attributes: Record<string, string>, ...children: (Node | string)[]): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function advert(random: Random): Element {
  const offer = random.one(OFFERS);
  const link = create('a', { href: `https://ads.test/${random.below(9999)}`, rel: 'sponsored' }, offer);
  return create('div', { class: 'ad-slot advertisement' }, create('div', { class: 'label' }, 'Advertisement'), link);
}

/** Moves the first of the children of an element to its end. */
function rotate(edits: Edits, list: Element): void {
  const [first, ...rest] = [...list.childNodes];
  if (first) edits.contents(list, [...rest, first]);
}

/** What differs between two visits although the outlet has edited nothing, by name. */
export const RELOADS: Record<string, Reload> = {
  'other adverts': (edits, paragraphs, random) => {
    for (const paragraph of paragraphs.filter((_, at) => at % 4 === 1)) edits.after(paragraph, advert(random));
  },
  'live counters': (edits, paragraphs, random) => {
    const counters = document.querySelectorAll('[class*="count"],[class*="share"],[class*="comment"],[class*="like"]');
    for (const counter of counters) {
      if (paragraphs.some((paragraph) => counter.contains(paragraph) || paragraph.contains(counter))) continue;
      for (const node of textNodesOf(counter))
        if (/^\D{0,20}\d[\d.,]*\D{0,20}$/.test(node.data))
          edits.set(
            node,
            node.data.replace(/\d+/g, () => String(random.below(900))),
          );
    }
    const [first] = paragraphs;
    if (first) {
      edits.after(first, create('p', { class: 'stats' }, `${random.below(900)} shares`));
      edits.after(first, create('div', { class: 'stats' }, `${random.below(90)} comments`));
    }
  },
  'reordered boxes': (edits, paragraphs) => {
    const lists = [...document.querySelectorAll('aside,ul,ol,section,nav')].filter(
      (list) =>
        list.querySelectorAll('a').length >= 3 &&
        !paragraphs.some((paragraph) => list.contains(paragraph) || paragraph.contains(list)),
    );
    for (const list of lists) if (list.isConnected) rotate(edits, list);
  },
  'times of now': (edits, paragraphs, random) => {
    const [first] = paragraphs;
    if (first) edits.after(first, create('p', {}, `Updated ${random.below(50) + 2} minutes ago`));
    for (const time of document.querySelectorAll('time'))
      for (const node of textNodesOf(time))
        if (/\d{1,2}:\d{2}/.test(node.data))
          edits.set(node, node.data.replace(/\d{1,2}:\d{2}/, `1${random.below(9)}:4${random.below(9)}`));
  },
  'other markup': (edits, paragraphs, random) => {
    for (const [at, paragraph] of paragraphs.entries()) {
      if (paragraph.children.length) continue;
      const text = paragraph.textContent ?? '';
      const cut = text.indexOf(' ', 20 + random.below(30));
      if (cut < 0) continue;
      const parts = [text.slice(0, cut), text.slice(cut)] as const;
      if (at % 3 === 0) edits.contents(paragraph, [create('span', {}, parts[0]), create('b', {}, parts[1])]);
      if (at % 3 === 1) edits.contents(paragraph, [text.replaceAll(' ', '\n   ')]);
      const end = /[.!?]["”’»]? (?=\p{Lu})/u.exec(text);
      if (at % 3 === 2 && end && paragraph.localName === 'p') {
        const first = text.slice(0, end.index + end[0].length);
        const rest = paragraph.cloneNode(false) as Element;
        rest.textContent = text.slice(first.length);
        edits.contents(paragraph, [first]);
        edits.after(paragraph, rest);
      }
    }
  },
  'other characters': (edits, paragraphs) => {
    for (const node of paragraphs.flatMap((paragraph) => textNodesOf(paragraph)))
      edits.set(
        node,
        node.data
          .replace(/[“”„«»]/g, '"')
          .replace(/[‘’]/g, "'")
          .replace(/[–—]/g, '-')
          .replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
          .replace(/(\p{Ll}{5})(?=\p{Ll}{4})/gu, '$1\u00ad'),
      );
  },
};
