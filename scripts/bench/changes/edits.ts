import type { SeededRandom as Random } from '../soak/seeded-random.ts';
import { type Edits, textNodesOf, textOf } from './page-text.ts';

/** What an edit has changed; either may be ''. */
export interface EditDone {
  from: string;
  to: string;
}

type Edit = (edits: Edits, paragraphs: readonly Element[], random: Random) => EditDone | null;

/** Words without meaning, which no page contains. */
const WORDS = 'Brantov kelimar sodrune vestaly morquet tanelis fergona ulmarid pestaro wendrig calisto drumane'.split(
  ' ',
);
const sentence = (random: Random) => `${Array.from({ length: 9 }, () => random.one(WORDS)).join(' ')}.`;
const WORD = /(?<=\s)\p{L}{5,}(?=\s)/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
const SENTENCES = /[^.!?。]{20,}[.!?。]+["'”’»)]*\s*/gu;

/** Tries paragraphs in random order until an edit is possible. */
const somewhere = (
  paragraphs: readonly Element[],
  random: Random,
  edit: (paragraph: Element) => EditDone | null,
): EditDone | null => {
  const start = random.below(Math.max(1, paragraphs.length));
  for (let at = 0; at < paragraphs.length; at++) {
    const done = edit(paragraphs[(start + at) % paragraphs.length] as Element);
    if (done) return done;
  }
  return null;
};
const replaceIn =
  (pattern: RegExp, to: (match: string, random: Random) => string): Edit =>
  (edits, paragraphs, random) =>
    somewhere(paragraphs, random, (paragraph) => edits.replace(paragraph, pattern, (match) => to(match, random)));

/** Rewrites a paragraph by its sentences; null if it has fewer than three. */
function bySentences(edits: Edits, paragraph: Element, change: (sentences: string[]) => EditDone): EditDone | null {
  const node = textNodesOf(paragraph).find(({ data }) => (data.match(SENTENCES)?.length ?? 0) >= 3);
  if (!node) return null;
  const sentences = node.data.match(SENTENCES) ?? [];
  const rest = node.data.slice(sentences.join('').length);
  if (sentences.join('') + rest !== node.data) return null;
  const done = change(sentences);
  edits.set(node, sentences.join('') + rest);
  return done;
}

function freshParagraph(edits: Edits, place: Element, text: string): EditDone {
  const fresh = place.cloneNode(false) as Element;
  fresh.removeAttribute('id');
  fresh.textContent = text;
  edits.after(place, fresh);
  return { from: '', to: text };
}

/** Replaces a text wherever the page states it: in visible text and in metadata. */
function replaceEverywhere(edits: Edits, from: string, to: string): void {
  const root = document.documentElement;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) if (node.data.includes(from)) edits.set(node, node.data.replaceAll(from, to));
  for (const element of root.querySelectorAll('meta[content],[datetime],[content]'))
    for (const name of ['content', 'datetime'])
      if (element.getAttribute(name)?.includes(from))
        edits.attribute(element, name, (element.getAttribute(name) ?? '').replaceAll(from, to));
}

/** Edits that an outlet makes, by name. The reading of the page is not known to them. */
export const EDITS: Record<string, Edit> = {
  number: replaceIn(/\d+/, (match) => String(Number(match) + 3)),
  name: replaceIn(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?= )/u, (_, random) => random.one(WORDS)),
  'word replaced': (edits, paragraphs, random) =>
    replaceIn(WORD, () => random.one(WORDS))(edits, paragraphs, random) ??
    replaceIn(DENSE, () => '猫猫')(edits, paragraphs, random),
  'word inserted': replaceIn(/(?<=\p{L}) (?=\p{L})/u, (_, random) => ` ${random.one(WORDS)} `),
  'word deleted': (edits, paragraphs, random) =>
    replaceIn(/(?<=\p{L} )\p{L}{4,} (?=\p{L})/u, () => '')(edits, paragraphs, random),
  'sentence added': (edits, paragraphs, random) =>
    somewhere(paragraphs, random, (paragraph) => {
      const text = sentence(random);
      const fresh = document.createTextNode(` ${text}`);
      const children = [...paragraph.childNodes, fresh];
      edits.contents(paragraph, children);
      return { from: '', to: text };
    }),
  'sentence removed': (edits, paragraphs, random) =>
    somewhere(paragraphs, random, (paragraph) =>
      bySentences(edits, paragraph, (sentences) => ({ from: sentences.splice(1, 1)[0] ?? '', to: '' })),
    ),
  'paragraph added': (edits, paragraphs, random) =>
    somewhere(paragraphs.slice(0, -1), random, (paragraph) =>
      freshParagraph(edits, paragraph, `${sentence(random)} ${sentence(random)} ${sentence(random)}`),
    ),
  'paragraph removed': (edits, paragraphs, random) =>
    somewhere(paragraphs, random, (paragraph) => {
      edits.remove(paragraph);
      return { from: textOf(paragraph), to: '' };
    }),
  'paragraph rewritten': (edits, paragraphs, random) =>
    somewhere(paragraphs, random, (paragraph) => {
      const text = `${sentence(random)} ${sentence(random)}`;
      const from = textOf(paragraph);
      edits.contents(paragraph, [text]);
      return { from, to: text };
    }),
  headline: (edits, _, random) => {
    const heading = [...document.querySelectorAll('h1')].find(
      (one) => one.checkVisibility() && textOf(one).length > 15,
    );
    const before = heading && textOf(heading);
    const word =
      before && (/\p{L}{5,}/u.exec(before)?.[0] ?? /[\p{Script=Han}\p{Script=Katakana}]{2}/u.exec(before)?.[0]);
    if (!heading || !before || !word) return null;
    const after = before.replace(word, random.one(WORDS));
    edits.contents(heading, [after]);
    replaceEverywhere(edits, before, after);
    return { from: before, to: after };
  },
  'date of publication': (edits) => {
    const stated = document.querySelector('meta[property="article:published_time"],time[datetime]');
    const day = /\d{4}-\d{2}-\d{2}/.exec(
      stated?.getAttribute('content') ?? stated?.getAttribute('datetime') ?? '',
    )?.[0];
    if (!day) return null;
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 3 * 86_400_000).toISOString().slice(0, 10);
    replaceEverywhere(edits, day, next);
    return { from: day, to: next };
  },
};
