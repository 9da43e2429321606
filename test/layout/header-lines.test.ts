import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml, storyPage, TITLE, verdictFor } from './story-page';

const h1 = `<h1>${TITLE}</h1>`;
const IDA = ['Ida Holm'];

describe('byline and dates in the header', () => {
  it.each<[title: string, above: string, byline: string[], published: string | undefined]>([
    [
      'role, reading time and date in one line',
      `${h1}<div class="byline">By Ida Holm · Political editor · 4 min read · Updated 3 March 2026, 14:05</div>`,
      IDA,
      '2026-03-03T14:05',
    ],
    [
      'date after a linked name',
      `${h1}<div class="byline">von <a href="/a/ih">IDA HOLM</a> am 4. Mai 2026</div>`,
      IDA,
      '2026-05-04',
    ],
    [
      'date before the name',
      `${h1}<div>Posted <time datetime="2026-05-04">May 4, 2026</time> by <a href="/x">Ida Holm</a></div>`,
      IDA,
      '2026-05-04',
    ],
    [
      'two writers in two elements',
      `${h1}<div class="authors"><span class="author">Ida Holm</span><div class="author">Max Ray</div></div>`,
      ['Ida Holm', 'Max Ray'],
      undefined,
    ],
    [
      'a byline in <nav>',
      `${h1}<nav><div>Edited by <a href="/x">Ida Holm</a> | Updated: 4 May 2026</div></nav>`,
      IDA,
      '2026-05-04',
    ],
    [
      'a byline in <footer>',
      `${h1}<footer class="meta"><p>Por <a href="/x">Ida Holm</a> 4 de mayo de 2026</p></footer>`,
      IDA,
      '2026-05-04',
    ],
    [
      'a name with an outlet',
      `${h1}<div class="column author">Ida Holm, WEEKLY</div><time datetime="2026-05-04">4 May</time>`,
      IDA,
      '2026-05-04',
    ],
    ['a name with a role', `${h1}<p class="autor">Ida Holm, Redakteurin</p><p>04.05.2026</p>`, IDA, '2026-05-04'],
    [
      'a name with a role',
      `${h1}<p class="auteur">Ida Holm | Journaliste</p><p>Publié le 4 mai 2026 à 7h30</p>`,
      IDA,
      '2026-05-04T07:30',
    ],
  ])('%s', async (_title, above, byline, published) => {
    const { article } = await readHtml(storyPage({ above }), 'https://post.test/ferry');
    expect({ byline: article.byline, published: article.published }).toEqual({ byline, published });
  });

  it('a byline below the story is recognized', async () => {
    const { article } = await readHtml(storyPage({ below: '<p class="author">By Ida Holm</p>' }));
    expect(article.byline).toEqual(IDA);
  });

  it.each<[lang: string, relative: string]>([
    ['en', '3 hours ago'],
    ['fr', 'il y a 3 heures'],
    ['es', 'hace 3 horas'],
    ['it', '3 ore fa'],
    ['nl', '3 uur geleden'],
    ['pl', '3 godziny temu'],
    ['tr', '3 saat önce'],
    ['ru', '3 часа назад'],
    ['ar', 'منذ 3 ساعات'],
    ['ja', '3時間前'],
    ['zh', '3小时前'],
  ])('a relative time in %s is kept: %s', async (lang, relative) => {
    const reading = await readHtml(storyPage({ above: `${h1}<div>${relative}</div>`, lang }));
    expect(verdictFor(reading, relative)).toBe('keep dateline');
  });

  it('running times of videos are not dates, but a single time of day is', async () => {
    const card = (time: string) => `<div><img src="/v.jpg" alt=""><div>${time}</div></div>`;
    const reading = await readHtml(
      storyPage({ above: `${h1}<div>By Ida Holm</div>${['01:16', '00:57', '03:47'].map(card).join('')}` }),
    );
    expect(keptTexts(reading)).not.toContain('01:16');
    const one = await readHtml(storyPage({ above: `${h1}<div>By Ida Holm</div><div>12:43</div>` }));
    expect(verdictFor(one, '12:43')).toBe('keep dateline');
  });

  it.each<[heading: string]>([
    ['By the numbers: what the crossing costs'],
    ['Von der Werft gelobt, vom Rat gescholten'],
    ['Par ailleurs, le quai reste fermé'],
  ])('a heading that opens like a byline is none: %s', async (heading) => {
    const { article } = await readHtml(storyPage({ above: `${h1}<h2>${heading}</h2>` }));
    expect(article.byline).toEqual([]);
  });

  it('of bylines above and below the headline, one with both names is kept', async () => {
    const line =
      '<span class="author">By <a rel="author" href="/c">Ida Holm</a></span><span class="author">, <a rel="author" href="/d">Max Ray</a></span>';
    const above = `<div class="k">${line}</div>${h1}<div class="row">${line} <time datetime="2026-05-04">4 May 2026</time></div>`;
    const head = `<title>${TITLE}</title><meta name="author" content="Ida Holm">`;
    const reading = await readHtml(storyPage({ above, head }));
    expect(reading.article.byline).toEqual(['Ida Holm', 'Max Ray']);
    expect(keptTexts(reading).filter((text) => text.includes('Ida Holm,'))).toHaveLength(1);
    expect(hiddenTexts(reading).filter((text) => text.includes('Max Ray'))).toHaveLength(1);
  });
});

it.each<[lang: string, byline: string, date: string]>([
  ['en', 'By Ida Holm', '4 May 2026'],
  ['de', 'Von Ida Holm', '4. Mai 2026'],
  ['es', 'Por Ida Holm', '4 de mayo de 2026'],
  ['ru', 'Автор: Анна Лодкина', '4 мая 2026'],
])('byline and date that are set twice stand once (%s)', async (lang, byline, date) => {
  const lines = `<div>${byline}</div><div>${date}</div>`;
  const above = `${h1}<div class="narrow">${lines}</div><figure><img src="/f.jpg" alt="A ferry at the quay"></figure><div class="wide">${lines}</div>`;
  const texts = keptTexts(await readHtml(storyPage({ above, lang })));
  for (const line of [byline, date]) expect(texts.filter((text) => text === line)).toHaveLength(1);
});

describe('the headline', () => {
  const card = `<section><article><a href="https://post.test/2026/05/ferry"><h3>${TITLE}</h3></a></article><article><a href="/b"><h3>School roof falls in</h3></a></article></section>`;
  it.each<[form: string, above: string]>([
    ['two h1', '<h1>Ferry to Eastmere</h1><h1>sails again after two years</h1>'],
    ['an h1 and an h2', '<h1>Ferry to Eastmere sails again</h1><h2>after two years</h2>'],
    ['an h2 and an h1', '<h2>Ferry to</h2><h1>Eastmere sails again after two years</h1>'],
  ])('stays whole in %s', async (_form, above) => {
    const head = `<title>${TITLE}</title><meta property="og:title" content="${TITLE}">`;
    const reading = await readHtml(storyPage({ above: `${above}<div>By Ida Holm</div>`, head }));
    expect(keptTexts(reading).slice(0, 2).join(' ')).toBe(TITLE);
    expect(reading.article).toMatchObject({ headline: TITLE, byline: IDA });
    expect(reading.article.standfirst).toBeUndefined();
  });

  it.each<[title: string, above: string]>([
    ['is the h1, not a card in a list that repeats it', `<header>${h1}</header>${card}`],
    ['has no soft hyphens', `<h1>${TITLE.replace('Eastmere', 'East\u00admere')}</h1>`],
    [
      'is complete if it is in two elements',
      `<h1><span>Ferry to Eastmere</span> <span>sails again after two years</span></h1>`,
    ],
    ['does not include its kicker', `<p class="kicker">Islands</p>${h1}`],
    ['does not include a kicker in the same heading', `<h1><small>Islands</small> <span>${TITLE}</span></h1>`],
  ])('%s', async (_title, above) => {
    const head = `<title>${TITLE} | Harbour Post</title><meta property="og:title" content="${TITLE}">`;
    const reading = await readHtml(storyPage({ above, head }));
    expect(reading.article.headline).toBe(TITLE);
    expect(reading.verdicts.filter(({ decide, kind }) => decide === 'keep' && kind === 'headline')).toHaveLength(1);
  });
});

describe('a name without "by"', () => {
  const date = '<div class="x2">4 May 2026, 10:15</div>';
  it.each<[lang: string, above: string, name: string]>([
    ['pl', `<div class="x1">Zofia Lis</div><div class="x2">4 maja 2026, 10:15</div>`, 'Zofia Lis'],
    ['tr', `<div><span>4 Mayıs 2026</span></div><div><a href="/yazar/7">Derya Ak</a></div>`, 'Derya Ak'],
    ['ru', `<div><div>Ольга Лис</div><div>4 мая 2026</div></div>`, 'Ольга Лис'],
    [
      'id',
      `<div>Dewi Lestari - Kabar Pelabuhan</div><div>Senin, 4 Mei 2026 10:15 WIB</div>`,
      'Dewi Lestari - Kabar Pelabuhan',
    ],
    ['he', `<div>דנה לוי</div><div>04.05.2026 | 10:15</div>`, 'דנה לוי'],
    ['ar', `<div>سلمى نجار</div><div>4 مايو 2026</div>`, 'سلمى نجار'],
    ['fa', `<div>سارا نجفی</div><div>۱۴ اردیبهشت ۱۴۰۵ - ۱۰:۱۵</div>`, 'سارا نجفی'],
    ['bn', `<div>মিতা দাস, চট্টগ্রাম</div><div>০৪ মে ২০২৬, ১০:১৫</div>`, 'মিতা দাস, চট্টগ্রাম'],
    ['ja', `<div>野口みさき</div><div>2026年5月4日 10時15分</div>`, '野口みさき'],
    ['ko', `<div>한지우 기자</div>`, '한지우 기자'],
    ['it', `<ul><li>Elena Riva</li><li>4 maggio 2026</li></ul>`, 'Elena Riva'],
  ])('%s: is a byline beside a date', async (lang, above, name) => {
    const reading = await readHtml(storyPage({ above: `${h1}${above}`, lang }));
    expect(verdictFor(reading, name)).toBe('keep byline');
  });

  it.each<[lang: string, above: string, line: string]>([
    ['en', `<div>Share Article</div>${date}`, 'Share Article'],
    ['en', `<div>Ferry Eastmere</div>${date}`, 'Ferry Eastmere'],
    ['ar', `<div>الشرق الأوسط</div><div>4 مايو 2026</div>`, 'الشرق الأوسط'],
    ['he', `<div><a href="/news/local">חדשות מקומיות</a></div><div>04.05.2026</div>`, 'חדשות מקומיות'],
    ['ja', `<div>社会</div><div>2026年5月4日</div>`, '社会'],
  ])('%s: %s is none', async (lang, above, line) => {
    const reading = await readHtml(storyPage({ above: `${h1}${above}`, lang }));
    expect(verdictFor(reading, line)).not.toBe('keep byline');
  });
});

it.each<[lang: string, date: string]>([
  ['fa', '۱۴ اردیبهشت ۱۴۰۵، ۱۰:۱۵'],
  ['bn', 'প্রকাশ: ০৪ মে ২০২৬'],
  ['hi', '०४ मई २०२६'],
  ['th', '๔ พฤษภาคม ๒๕๖๙ เวลา ๑๐:๑๕'],
])('a date in the digits of %s is kept: %s', async (lang, date) => {
  const reading = await readHtml(storyPage({ above: `${h1}<div>${date}</div>`, lang }));
  expect(verdictFor(reading, date)).toBe('keep dateline');
});
