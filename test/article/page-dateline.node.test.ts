import { describe, expect, it } from 'vitest';
import { findPageDateline } from '../../lib/article/dateline/page-dateline';
import type { Block, Kind, Verdict } from '../../lib/types';

interface Line {
  text: string;
  kind?: Kind;
  path?: string[];
  date?: boolean;
}

const HEADLINE: Line = { text: 'Old quay reopens as a market hall', kind: 'headline' };
const STORY: Line[] = [
  { text: 'The old quay opened as a market hall on Saturday, the council said.', kind: 'paragraph' },
  { text: 'The roof is of larch, and there is not a single nail in it.', kind: 'paragraph' },
];

/** Returns the dateline of a page as "place / place | date | agency". */
function summarize(lines: Line[], lang = 'en') {
  const blocks = lines.map(
    ({ text, path = ['main', 'p'] }, id) => ({ id, tag: 'p', text, path, links: [] }) as unknown as Block,
  );
  const verdicts = lines.map(
    ({ kind = 'furniture' }, block): Verdict => ({
      block,
      decide: kind === 'furniture' || kind === 'recirculation' ? 'hide' : 'keep',
      kind,
      origin: 'layout',
      rule: 'test',
      confidence: 1,
      evidence: [],
    }),
  );
  const idsOf = (is: (line: Line) => boolean) => lines.flatMap((line, id) => (is(line) ? [id] : []));
  const found = findPageDateline({
    blocks,
    verdicts,
    byline: idsOf(({ kind }) => kind === 'byline'),
    date: idsOf(({ date }) => date === true),
    lang,
  });
  return found && [found.places.join(' / '), found.date ?? '', found.agency ?? ''].join(' | ');
}

const inHead = (...lines: Line[]) => [HEADLINE, ...lines, ...STORY];

describe('beside the date', () => {
  it.each<[text: string, parts: string | null, lang?: string]>([
    ['Sevilla - 15 oct 2031 - 05:30 CEST', 'Sevilla | 15 oct 2031 | ', 'es'],
    ['Genf – 3. Mai 2031', 'Genf | 3. Mai 2031 | ', 'de'],
    ['Leeds, 3 May 2031', 'Leeds | 3 May 2031 | '],
    ['Milwaukee | May 3, 2031', 'Milwaukee | May 3, 2031 | '],
    ['3. Jan. 2031 in Graz, Österreich', 'Graz, Österreich | 3. Jan. 2031 | ', 'de'],
    ['3 janvier 2031 à Lyon', 'Lyon | 3 janvier 2031 | ', 'fr'],
    ['May 3, 2031 in Nairobi, Kenya', 'Nairobi, Kenya | May 3, 2031 | '],
    ['3 May 2031, Nairobi', 'Nairobi | 3 May 2031 | '],
    ['Published 3 May 2031', null],
    ['Updated - 3 May 2031', null],
    ['Holm - 3 May 2031', null],
    ['Signe Holm, 3 May 2031', null],
    ['3 May 2031 in Politics', null],
    ['Business | 3 May 2031', null],
  ])('%s', (text, parts, lang) => expect(summarize(inHead({ text, date: true }), lang)).toBe(parts));

  it('in the next block', () => {
    const lines = inHead({ text: '3. Jan. 2031', date: true }, { text: 'in Graz, Österreich' });
    expect(summarize(lines, 'de')).toBe('Graz, Österreich | 3. Jan. 2031 | ');
  });

  it('at the end of a press release', () => {
    const lines = [HEADLINE, ...STORY, { text: 'Quelle: Verband der Kaie (VdK), 03. Januar 2031, Rostock' }];
    expect(summarize(lines, 'de')).toBe('Rostock | 03. Januar 2031 | Verband der Kaie (VdK)');
  });
});

describe('agency and place', () => {
  it.each<[text: string, parts: string | null]>([
    ['AFP, JAKARTA', 'JAKARTA |  | AFP'],
    ['Reuters, Nairobi, Nov 20', 'Nairobi | Nov 20 | Reuters'],
    ['Associated Press in Elbaek', 'Elbaek |  | Associated Press'],
    ['By Reuters, ELBAEK', 'ELBAEK |  | Reuters'],
    ['AP, Marrow, Oregon', 'Marrow, Oregon |  | AP'],
    ['Bloomberg in Hong Kong', 'Hong Kong |  | Bloomberg'],
    ['dpa/sho Rostock', 'Rostock |  | dpa'],
    ['sho Rostock', 'Rostock |  | '],
    ['Reuters, Signe Holm', null],
    ['Reuters, File', null],
    ['AFP in Pictures', null],
    ['Signe Holm, AFP', null],
    ['Photo: AFP, Holm', null],
  ])('%s', (text, parts) => {
    expect(summarize(inHead({ text }))).toBe(parts);
    expect(summarize(inHead({ text, kind: 'byline' }))).toBe(parts);
  });
});

describe('in a summary', () => {
  const summary = { text: 'Lübeck/Kiel (dpa) - Der alte Kai ist seit Samstag eine Markthalle, wie der Rat sagte.' };

  it('that is shown or hidden', () => {
    expect(summarize(inHead({ ...summary, kind: 'standfirst' }), 'de')).toBe('Lübeck / Kiel |  | dpa');
    expect(summarize(inHead(summary), 'de')).toBe('Lübeck / Kiel |  | dpa');
  });

  it('not of another story', () => {
    expect(summarize(inHead({ ...summary, path: ['main', 'aside', 'p'] }), 'de')).toBeNull();
    expect(summarize(inHead({ ...summary, path: ['main', 'div teaser-list', 'p'] }), 'de')).toBeNull();
    expect(summarize([HEADLINE, ...STORY, summary], 'de')).toBeNull();
  });
});

describe('a city on a line of its own', () => {
  it.each<[line: Line, parts: string | null, lang?: string]>([
    [{ text: 'Rostock' }, 'Rostock |  | ', 'de'],
    [{ text: 'Rostock.' }, 'Rostock |  | ', 'de'],
    [{ text: 'Nairobi' }, 'Nairobi |  | '],
    [{ text: 'Rostock', path: ['main', 'ul tags', 'li'] }, null, 'de'],
    [{ text: 'Rostock', path: ['nav', 'a'] }, null, 'de'],
    [{ text: 'Reading' }, null],
    [{ text: 'Politics' }, null],
  ])('%o', (line, parts, lang) => expect(summarize(inHead(line), lang)).toBe(parts));
});

it('finds a place and a date in neighbouring blocks', () => {
  expect(summarize(inHead({ text: 'Sevilla -' }, { text: '15 oct 2031 - 05:30', date: true }), 'es')).toBe(
    'Sevilla | 15 oct 2031 | ',
  );
});

it('finds a place with a dash in an element of its class, above date and comments', () => {
  const place = { text: 'Alba de Mar —', path: ['div.news-info', 'p.location'] };
  const lines = inHead(place, { text: '3 May 2031', date: true }, { text: '48 comments' }, { text: 'Share' });
  expect(summarize(lines)).toBe('Alba de Mar |  | ');
});
