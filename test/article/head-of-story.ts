/** Heads of stories in several languages, for tests of datelines. */
import { findPageDateline } from '../../lib/article/dateline/page-dateline';
import type { Block, Kind, Verdict } from '../../lib/types';

/** A block of a page. A text alone is a paragraph of the story. */
export type Line =
  | string
  | {
      text: string;
      kind?: Kind;
      tag?: string;
      path?: string[];
      /** Whether it carries the story's date. */
      date?: boolean;
    };

export const HEADLINE: Line = { text: 'Old quay reopens as a market hall', kind: 'headline', tag: 'h1' };

/** Paragraphs of a story, by language. */
export const STORY = {
  en: [
    'The old quay opened as a market hall on Saturday, the council said after a long debate.',
    'The roof is of larch, and there is not a single nail in it.',
  ],
  de: [
    'Der alte Kai ist seit Samstag eine Markthalle, wie der Rat nach langer Debatte mitteilte.',
    'Das Dach ist aus Lärche, und kein Nagel steckt darin.',
  ],
  fr: [
    'Le vieux quai est depuis samedi une halle, a dit le conseil après un long débat.',
    'Le toit est en mélèze, sans un seul clou.',
  ],
  es: [
    'El viejo muelle es desde el sábado un mercado, dijo el consejo tras un largo debate.',
    'El techo es de alerce y no lleva ni un clavo.',
  ],
  it: [
    'La vecchia banchina è da sabato un mercato, ha detto il consiglio dopo un lungo dibattito.',
    'Il tetto è di larice, senza un solo chiodo.',
  ],
  pt: [
    'O velho cais é desde sábado um mercado, disse o conselho depois de um longo debate.',
    'O telhado é de lariço e não leva um único prego.',
  ],
  nl: [
    'De oude kade is sinds zaterdag een markthal, zei de raad na een lang debat.',
    'Het dak is van lariks en er zit geen spijker in.',
  ],
  pl: [
    'Stare nabrzeże jest od soboty halą targową, podała rada po długiej debacie.',
    'Dach jest z modrzewia i nie ma w nim ani jednego gwoździa.',
  ],
  ar: [
    'قال المجلس يوم السبت إن الرصيف القديم صار سوقا مغلقة بعد نقاش طويل بين أعضائه.',
    'السقف من خشب الأرز ولا مسمار فيه.',
  ],
  ja: [
    '古い波止場は土曜日から市場として使われており、長い議論の末に開かれたと市議会が発表した。',
    '屋根はカラマツ材で、釘は一本も使われていない。',
  ],
  zh: [
    '旧码头自星期六起成为室内市场，市议会在长时间辩论后宣布了这一消息，市民纷纷前来参观。',
    '屋顶用落叶松建成，没有一颗钉子。',
  ],
  ko: [
    '옛 부두가 토요일부터 실내 시장으로 문을 열었다고 시의회가 긴 논의 끝에 밝혔다.',
    '지붕은 낙엽송으로 지었고 못은 하나도 쓰지 않았다.',
  ],
  ru: [
    'Старый причал с субботы стал крытым рынком, сообщил совет после долгих споров.',
    'Крыша сделана из лиственницы, без единого гвоздя.',
  ],
  tr: [
    'Eski rıhtım cumartesi gününden beri kapalı çarşı, dedi meclis uzun bir tartışmanın ardından.',
    'Çatı karaçamdan yapıldı ve içinde tek çivi yok.',
  ],
} satisfies Record<string, string[]>;

export type StoryLanguage = keyof typeof STORY;

/** Returns the dateline of a page as "place / place | date | agency"; null if there is none. */
export function findInHead(lines: readonly Line[], lang: string): string | null {
  const all = lines.map((line) => (typeof line === 'string' ? { text: line, kind: 'paragraph' as const } : line));
  const blocks = all.map(
    ({ text, tag = 'p', path = ['main', 'p'] }, id) => ({ id, tag, text, path, links: [] }) as unknown as Block,
  );
  const verdicts = all.map(
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
  const idsOf = (is: (line: (typeof all)[number]) => boolean) => all.flatMap((line, id) => (is(line) ? [id] : []));
  const found = findPageDateline({
    blocks,
    verdicts,
    byline: idsOf(({ kind }) => kind === 'byline'),
    date: idsOf((line) => line.date === true),
    lang,
  });
  return found && [found.places.join(' / '), found.date ?? '', found.agency ?? ''].join(' | ');
}
