/** Composes pages of types that are rare in the corpora: short stories, section fronts, blogs with whole posts. */
import type { Block, Container, Facts, Page } from '../../../lib/types';
import type { PageData } from '../in-page/page-data.ts';
import type { TrainingPage } from '../secondary-articles/pages.ts';

/** A block to be inserted. */
type NewBlock = Pick<Block, 'tag' | 'text'> & Partial<Block>;

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** Returns the paragraphs of a page's story. */
const storyParagraphs = ({ page, isStory }: TrainingPage): Block[] =>
  page.blocks.filter(({ id, tag, media, text }) => isStory[id] && !media && text.length > 60 && !/^h[1-6]$/.test(tag));

/** Shortens a story to its first `count` paragraphs; null if it has hardly more. */
export function shortenStory(own: TrainingPage, count: number): PageData | null {
  const paragraphs = storyParagraphs(own);
  if (paragraphs.length < count + 2) return null;
  const last = paragraphs[count - 1]?.id ?? 0;
  const end = paragraphs.at(-1)?.id ?? 0;
  const { page, ids } = rebuildPage(own.page, (id) => id <= last || id > end);
  return { ...own, page, readable: own.readable.flatMap((id) => ids.get(id) ?? []) };
}

/** Removes a page's metadata, except for titles, headlines and the names of the site. */
export function withoutMetadata(own: PageData): PageData {
  const { titles, headlines, site, canonical } = own.facts;
  return { ...own, facts: { titles, headlines, site, canonical, authors: [], organisations: [], types: [] } };
}

/** Makes the metadata of a page declare an article, as some sites do on all pages. */
export function declaredAsArticle(own: PageData): PageData {
  return { ...own, facts: { ...own.facts, types: [...own.facts.types, 'article'], openGraphType: 'article' } };
}

const SECTIONS = [
  'world',
  'politics',
  'en',
  'news/local',
  'tag/harbours',
  'blog',
  'category/sport',
  'a/b7',
  'author/7',
];

/**
 * Replaces the story of a page by teasers of other stories, or by whole posts.
 *
 * @param others pages in the same language
 * @param isRiver whether to insert whole posts
 * @returns null if the page is not suitable
 */
export function composeList(
  own: TrainingPage,
  others: readonly TrainingPage[],
  isRiver: boolean,
  random: Random,
): PageData | null {
  const paragraphs = storyParagraphs(own);
  const place = paragraphs[0];
  if (!place || paragraphs.length < 3 || others.length < 6) return null;
  const first = Math.min(place.id, own.page.blocks.find(({ tag }) => tag === 'h1')?.id ?? place.id);
  const end = paragraphs.at(-1)?.id ?? place.id;
  const count = isRiver ? 3 + Math.floor(random() * 8) : 5 + Math.floor(random() * 16);
  const form = {
    tag: pick(['article', 'li', 'div', 'section'], random),
    heading: pick(['h2', 'h2', 'h3', 'div'], random),
    isLinked: random() < 0.85,
    hasDate: random() < 0.5,
    hasByline: random() < 0.3,
    hasMore: random() < 0.3,
    text: isRiver ? 2 + Math.floor(random() * 5) : random() < 0.3 ? 2 : 1,
    hasPicture: random() < 0.6,
  };
  const section = pick(SECTIONS, random);
  const groups: NewBlock[][] = Array.from({ length: count }, () => {
    const other = pick(others, random);
    return listItem(other, { ...form, text: random() < 0.15 ? 0 : form.text }, other.page.url);
  });
  const site = own.facts.site ?? own.publisher;
  // A list sometimes has a title and a URL like those of a story.
  const name = random() < 0.25 ? (pick(others, random).facts.titles[0] ?? '') : (section.split('/').at(-1) ?? '');
  const lead: NewBlock[] = random() < 0.7 ? [{ tag: 'h1', text: name, links: [] }] : [];
  if (random() < 0.2) lead.push({ tag: 'p', text: pick(storyParagraphs(pick(others, random)), random)?.text ?? '' });
  const { page, ids, added } = rebuildPage(own.page, (id) => id < first || id > end, {
    place,
    groups,
    tag: form.tag,
    lead,
  });
  const isReadable = pick(
    [() => true, (at: number) => at < groups.length / 2, () => false, () => random() < 0.7],
    random,
  );
  const readable = own.readable.flatMap((id) => ids.get(id) ?? []);
  for (const [at, group] of added.entries()) if (isReadable(at)) readable.push(...group);
  return {
    ...own,
    page:
      random() < 0.25 ? page : { ...page, url: new URL(`/${section}${pick(['', '/'], random)}`, own.page.url).href },
    facts: listFacts(`${name} - ${site}`, site, random),
    readable,
  };
}

function listFacts(title: string, site: string, random: Random): Facts {
  const openGraphType = pick([undefined, 'website', 'website', 'article'], random);
  return {
    titles: [title],
    headlines: [{ source: 'title', text: title }],
    site,
    authors: [],
    organisations: [],
    types: openGraphType ? [openGraphType] : [],
    openGraphType,
    nodeTypes: pick([[], ['website'], ['collectionpage'], ['webpage', 'itemlist']], random),
    ...(random() < 0.25 && { published: '2025-03-12T14:05:00Z' }),
  };
}

interface ItemForm {
  heading: string;
  isLinked: boolean;
  hasDate: boolean;
  hasByline: boolean;
  hasMore: boolean;
  hasPicture: boolean;
  /** Number of paragraphs. */
  text: number;
}

function listItem(other: TrainingPage, form: ItemForm, href: string): NewBlock[] {
  const title = other.facts.titles[0] ?? '';
  const link = (text: string) => ({ links: [{ href, text, start: 0, end: text.length }] });
  const blocks: NewBlock[] = [];
  if (form.hasPicture) blocks.push({ tag: 'img', text: '', media: 'image', ...link('') });
  blocks.push({ tag: form.heading, text: title, ...(form.isLinked && link(title)) });
  if (form.hasDate) blocks.push({ tag: 'time', text: '12. 3. 2025, 14:05' });
  for (const { text } of storyParagraphs(other).slice(0, form.text)) blocks.push({ tag: 'p', text });
  if (form.hasByline) blocks.push({ tag: 'div', text: other.facts.authors[0] ?? 'A. Brandt' });
  if (form.hasMore || !form.isLinked) blocks.push({ tag: 'a', text: 'Read more', ...link('Read more') });
  return blocks;
}

interface Insertion {
  /** The block before which the groups are inserted. */
  place: Block;
  /** Blocks to insert above the groups. */
  lead: NewBlock[];
  /** Groups of blocks, each of which gets an element of its own. */
  groups: NewBlock[][];
  tag: string;
}

/** Removes and inserts blocks. `ids` maps old block ids to new ones; `added` has the new ids by group. */
function rebuildPage(page: Page, isKept: (id: number) => boolean, insertion?: Insertion) {
  const blocks: Block[] = [];
  const containers: Container[] = page.containers.map((container) => ({ ...container }));
  const ids = new Map<number, number>();
  const added: number[][] = [];
  const push = (block: Block) => blocks.push({ ...block, id: blocks.length }) - 1;
  for (const block of page.blocks) {
    if (insertion?.place.id === block.id) insert(insertion);
    if (isKept(block.id)) ids.set(block.id, push(block));
  }
  for (const container of containers) Object.assign(container, { first: blocks.length, last: -1 });
  for (const { id, container } of blocks)
    for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) {
      const around = containers[at] as Container;
      around.first = Math.min(around.first, id);
      around.last = Math.max(around.last, id);
    }
  return { page: { ...page, blocks, containers }, ids, added };

  function insert({ place, lead, groups, tag }: Insertion): void {
    const parent = containers[place.container] as Container;
    const path = place.path.slice(0, -1);
    for (const block of lead) push(newBlock(block, place.container, [...path, block.tag]));
    for (const group of groups) {
      const shape = { name: '', classes: ['item'], role: '', fields: 0, depth: parent.depth + 1, first: 0, last: 0 };
      const id = containers.push({ ...shape, id: containers.length, parent: place.container, tag }) - 1;
      added.push(group.map((block) => push(newBlock(block, id, [...path, `${tag}.item`, block.tag]))));
    }
  }
}

const newBlock = (block: NewBlock, container: number, path: string[]): Block => ({
  id: 0,
  links: [],
  rendered: true,
  ...block,
  container,
  path,
});
