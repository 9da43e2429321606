import { describe, expect, it } from 'vitest';
import { findCredit } from '../../lib/article/credit';
import type { Block, Kind, Verdict } from '../../lib/types';

interface Line {
  text: string;
  kind?: Kind;
  hidden?: boolean;
  path?: string[];
  media?: Block['media'];
}

const STORY: Line[] = [
  { text: 'Old quay reopens as a market hall', kind: 'headline' },
  { text: 'The old quay of Marrow opened as a market hall on Saturday.' },
  { text: 'The roof is of larch, and there is not a single nail in it.' },
];

function credit(lines: Line[], authors: string[] = []) {
  const blocks = lines.map(
    ({ text, path = ['main', 'p'], media }, id) => ({ id, tag: 'p', text, path, media, links: [] }) as unknown as Block,
  );
  const verdicts = lines.map(
    ({ kind = 'paragraph', hidden }, block): Verdict => ({
      block,
      decide: hidden ? 'hide' : 'keep',
      kind,
      origin: 'layout',
      rule: 'test',
      confidence: 1,
      evidence: [],
    }),
  );
  const byline = verdicts.filter(({ kind }) => kind === 'byline').map(({ block }) => block);
  return findCredit({ blocks, verdicts, byline }, authors);
}

const [headline, ...text] = STORY as [Line, ...Line[]];

describe('credits', () => {
  it.each<[where: string, lines: Line[], agencies: string]>([
    ['in the byline', [headline, { text: 'By Signe Holm and AFP', kind: 'byline' }, ...text], 'AFP'],
    [
      'on a line of its own in the head',
      [headline, { text: 'Bron: BELGA', hidden: true, kind: 'furniture' }, ...text],
      'BELGA',
    ],
    ['at the end', [...STORY, { text: '(Quelle: APA/sda/dpa)', kind: 'note' }], 'APA, sda, dpa'],
    ['with initials', [...STORY, { text: 'sak/Reuters', hidden: true, kind: 'furniture' }], 'Reuters'],
  ])('%s', (_where, lines, agencies) => expect(credit(lines)).toBe(agencies));

  it('in the authors of structured data', () => {
    expect(credit(STORY, ['Associated Press'])).toBe('Associated Press');
  });
});

describe('pages without a credit', () => {
  it.each<[what: string, lines: Line[]]>([
    ['photo credit', [headline, { text: '', media: 'image' }, { text: 'Quelle: AFP', kind: 'caption' }, ...text]],
    [
      'credit in a figure',
      [headline, { text: 'AFP', hidden: true, kind: 'furniture', path: ['figure', 'span'] }, ...text],
    ],
    [
      'buttons for the text size',
      [headline, { text: 'TT 20', hidden: true, kind: 'tools' }, { text: 'AA', hidden: true, kind: 'tools' }, ...text],
    ],
    ['agency named in a sentence', [...STORY, { text: 'The company told Reuters that it would stay.' }]],
    [
      'agency far behind the story',
      [
        ...STORY,
        ...Array.from({ length: 8 }, (): Line => ({ text: 'Most read', hidden: true, kind: 'recirculation' })),
        { text: 'Reuters', hidden: true, kind: 'furniture' },
      ],
    ],
    ['empty page', []],
  ])('%s', (_what, lines) => expect(credit(lines)).toBeUndefined());
});
