import { describe, expect, it } from 'vitest';
import { credit, type Line } from './credit-of';

const STORY: Line[] = [
  { text: 'Old quay reopens as a market hall', kind: 'headline' },
  { text: 'The old quay of Marrow opened as a market hall on Saturday.' },
  { text: 'The roof is of larch, and there is not a single nail in it.' },
];

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
    [
      'above the headline, beside the date',
      [{ text: 'BSS', hidden: true }, { text: '3 May 2031', hidden: true }, ...STORY],
      'BSS',
    ],
    [
      'in a paragraph below a picture',
      [...STORY, { text: '', media: 'image' }, { text: 'QUAY/Bloomberg' }],
      'Bloomberg',
    ],
    ['with initials', [...STORY, { text: 'sak/Reuters', hidden: true, kind: 'furniture' }], 'Reuters'],
  ])('%s', (_where, lines, agencies) => expect(credit(lines)).toBe(agencies));

  it.each<[line: string, agencies: string]>([
    ['Quelle: kai-zeitung.de, sho/dpa', 'dpa'],
    ['Quelle: hafen.at, APA', 'APA'],
    ['mit dpa', 'dpa'],
    ['Mit Material der dpa', 'dpa'],
    ['mit Agenturmaterial von Reuters', 'Reuters'],
    ['With AP', 'AP'],
    ['(With inputs from PTI)', 'PTI'],
    ['avec AFP', 'AFP'],
    ['Con información de EFE', 'EFE'],
    ['© dpa-infocom, dpa:310103-99-000000/1', 'dpa'],
    ['© AFP 2031', 'AFP'],
    ['Source: AFP', 'AFP'],
    ['QUAY/Bloomberg', 'Bloomberg'],
    ['hafenblatt/Mit Material vom NDR', 'NDR'],
    ['dpa/sho', 'dpa'],
  ])('at the end: %s', (text, agencies) => {
    expect(credit([...STORY, { text, hidden: true, kind: 'furniture' }])).toBe(agencies);
  });

  it.each<[ending: string, agencies: string]>([
    ['Das Dach ist aus Lärche. (dpa/sho)', 'dpa'],
    ['“There is not a nail in it.” (Reuters)', 'Reuters'],
    ['Das Dach hält! (sho/dpa/AFP)', 'dpa, AFP'],
    ['The roof holds. (With inputs from PTI)', 'PTI'],
    ['This article is republished from The Conversation under a licence. Read the original.', 'The Conversation'],
  ])('in the last paragraph: %s', (text, agencies) => expect(credit([...STORY, { text }])).toBe(agencies));

  it('in the authors of structured data', () => {
    expect(credit(STORY, ['Associated Press'])).toBe('Associated Press');
    expect(credit(STORY, ['Agence France-Presse (AFP)'])).toBe('Agence France-Presse');
    expect(credit(STORY, ['Signe Holm, dpa'])).toBe('dpa');
    expect(credit(STORY, ['Signe Holm', 'PA to the mayor', 'Reuters Events'])).toBeUndefined();
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
    ['company with an agency in its name', [headline, { text: 'Thomson Reuters Tax Desk', kind: 'byline' }, ...text]],
    ['initials only', [...STORY, { text: 'The roof holds. (sho)' }]],
    ['agency in brackets within a sentence', [...STORY, { text: 'She works for the Associated Press (AP).' }]],
    ['own source', [...STORY, { text: 'Quelle: hafenblatt.de', kind: 'note' }]],
    ['company as source', [...STORY, { text: 'Quelle: Kai AG', kind: 'note' }]],
    ['copyright of a picture agency', [...STORY, { text: '© Getty Images', kind: 'note' }]],
    ['photo credit', [...STORY, { text: 'Foto: Holm/dpa', hidden: true, kind: 'furniture' }]],
    ['copyright line before the story', [headline, { text: '© AFP', hidden: true, kind: 'furniture' }, ...text]],
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
