/**
 * Builds composite pages for training: the blocks of one page with the article of another page inserted, in many forms.
 */
import type { Block, Container, Page } from '../../../lib/types';
import type { TrainingPage } from './pages.ts';

/**
 * Forms of the second article's headline. `own` copies the markup of the page's headline, `subheading` that of a
 * subheading; `styled` is a `div` with a class, `bold` a bold paragraph, `link` a linked `h2`.
 */
export const HEADLINE_FORMS = ['h1', 'h2', 'h3', 'own', 'subheading', 'styled', 'bold', 'link', 'none'] as const;
export type HeadlineForm = (typeof HEADLINE_FORMS)[number];

/** Forms that are never used for training, only for evaluation. */
export const HELD_OUT_FORMS: ReadonlySet<HeadlineForm> = new Set(['h3', 'bold', 'subheading']);

export interface CompositeOptions {
  headline: HeadlineForm;
  byline: boolean;
  figure: boolean;
  tool: boolean;
  /** Number of paragraphs of the second article; 0 for all. */
  paragraphs: number;
  /**
   * Tag of an element to put around the second article. If omitted, its blocks are siblings of the page's own
   * paragraphs.
   */
  wrapper?: 'div' | 'section' | 'article';
}

export interface Composite {
  page: Page;
  readable: Set<number>;
  /** Block ids of the first and last block of the second article. */
  first: number;
  last: number;
}

/**
 * Inserts the article of one page right after the last paragraph of another.
 *
 * @returns null if one of the pages has too little text
 */
export function compose(own: TrainingPage, other: TrainingPage, options: CompositeOptions): Composite | null {
  const last = own.page.blocks.findLast(
    ({ id, tag, media, rendered }) => own.isStory[id] && rendered && !media && tag !== 'li' && !/^h[1-6]$/.test(tag),
  );
  const model = own.page.blocks.find(
    ({ id, tag, text, rendered }) => own.isStory[id] && rendered && tag === last?.tag && text.length > 80,
  );
  const body = other.page.blocks.filter(({ id, media, text }) => other.isStory[id] && !media && text.length > 20);
  const title = other.facts.titles[0];
  if (!last || !model || !title || body.filter(({ text }) => text.length > 80).length < 2) return null;
  const added: Block[] = [];
  const add = (block: Partial<Block>) =>
    added.push({ ...emptyBlock(model, last.container), ...block, links: block.links ?? [] });
  addHeadline(title, own, model, options.headline, other.page.url, add);
  if (options.byline) {
    add({ tag: 'div', text: other.facts.authors[0] ?? 'Our staff', path: withStep(model, 'div.author') });
    add({ tag: 'time', text: '12. 3. 2025, 14:05', path: withStep(model, 'time') });
  }
  if (options.figure || options.headline === 'none') {
    add({ tag: 'img', text: '', media: 'image', path: withStep(model, 'img') });
    const caption = other.figcaptions.find((text) => text.length > 20) ?? body[0]?.text.slice(0, 120) ?? '';
    add({ tag: 'figcaption', text: caption, path: withStep(model, 'figcaption') });
  }
  if (options.tool) add({ tag: 'div', text: 'TT 20', path: withStep(model, 'div.tools') });
  const long = body.filter(({ text }) => text.length > 80);
  for (const block of options.paragraphs ? long.slice(0, options.paragraphs) : body)
    add(/^h[1-6]$/.test(block.tag) ? { ...block, container: last.container } : { ...block, ...likeModel(model, last) });
  return insert(own, added, last, model, options.wrapper);
}

function addHeadline(
  title: string,
  own: TrainingPage,
  model: Block,
  form: HeadlineForm,
  url: string,
  add: (block: Partial<Block>) => void,
): void {
  const link = { href: url, text: title, start: 0, end: title.length };
  const headline = own.page.blocks.find(({ tag, text }) => tag === 'h1' && text);
  const subheading = own.page.blocks.find(({ id, tag }) => own.isStory[id] && /^h[2-4]$/.test(tag));
  const like = (block: Block | undefined, tag: string) => ({
    tag: block?.tag ?? tag,
    path: block?.path ?? withStep(model, tag),
  });
  if (form === 'h1' || form === 'h2' || form === 'h3') add({ tag: form, text: title, path: withStep(model, form) });
  else if (form === 'own') add({ text: title, ...like(headline, 'h1') });
  else if (form === 'subheading') add({ text: title, ...like(subheading, 'h2') });
  else if (form === 'styled') add({ tag: 'div', text: title, path: withStep(model, 'div.title') });
  else if (form === 'bold') add({ tag: model.tag, text: title, path: model.path, whole: ['strong'] });
  else if (form === 'link') add({ tag: 'h2', text: title, path: withStep(model, 'h2'), links: [link] });
}

const withStep = ({ path }: Block, step: string) => [...path.slice(0, -1), step];
const likeModel = ({ tag, path }: Block, { container }: Block) => ({ tag, path, container });
const emptyBlock = (model: Block, container: number): Block => ({
  id: 0,
  tag: 'p',
  text: '',
  links: [],
  path: model.path,
  container,
  rendered: true,
});

/**
 * Inserts blocks after block `last`, and renumbers all later blocks.
 *
 * @param wrapper tag of an element to put around them
 */
function insert(own: TrainingPage, added: Block[], last: Block, model: Block, wrapper?: string): Composite {
  const first = last.id + 1;
  const shift = (id: number) => (id >= first ? id + added.length : id);
  const isAround = ancestorsOf(own.page.containers, last.container);
  const containers = own.page.containers.map((container): Container => {
    const grows = isAround.has(container.id);
    return {
      ...container,
      first: shift(container.first),
      last: grows || container.last >= first ? container.last + added.length : container.last,
    };
  });
  let target = last.container;
  if (wrapper) {
    target = containers.length;
    const depth = (containers[last.container]?.depth ?? 0) + 1;
    const end = first + added.length - 1;
    const shape = { name: '', classes: [], role: '', fields: 0, depth, first, last: end };
    containers.push({ ...shape, id: target, parent: last.container, tag: wrapper });
  }
  const blocks = [
    ...own.page.blocks.slice(0, first),
    ...added.map((block) => ({ ...block, container: target })),
    ...own.page.blocks.slice(first),
  ].map((block, id) => ({ ...block, id }));
  const isModelReadable = own.readable.includes(model.id);
  const readable = new Set(own.readable.map(shift));
  if (isModelReadable) for (const [at, block] of added.entries()) if (block.text) readable.add(first + at);
  return { page: { ...own.page, blocks, containers }, readable, first, last: first + added.length - 1 };
}

function ancestorsOf(containers: readonly Container[], container: number): Set<number> {
  const found = new Set<number>();
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) found.add(at);
  return found;
}
