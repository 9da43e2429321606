import { describe, expect, it } from 'vitest';
import { chooseTitlePart } from '../../lib/article/related/title-parts';
import { segmentBody } from '../document/with-page';

/** Returns the headline of each linked block of a page with this body. */
async function headlines(body: string): Promise<(string | null)[]> {
  const blocks = await segmentBody(`<base href="https://mail.test/">${body}`);
  return blocks.flatMap(({ links }) =>
    links.slice(0, 1).map(({ href, text, parts }) => (parts ? chooseTitlePart(parts, href) : text)),
  );
}

describe('headline among the elements of a link', () => {
  it.each<[layout: string, body: string, title: string]>([
    [
      'label before a span',
      '<li><a href="/x1"><span class="label">Politics</span><span>Council votes to keep the old quay</span></a></li>',
      'Council votes to keep the old quay',
    ],
    [
      'kicker inside a heading',
      '<h3><a href="/x2"><span>Streit um Hafen</span>Rat stimmt gegen den neuen Kai</a></h3>',
      'Rat stimmt gegen den neuen Kai',
    ],
    [
      'time before, comments after',
      '<li><a href="/x3"><time>14:05</time> <span>Le conseil vote pour le vieux quai</span> <span>23 commentaires</span></a></li>',
      'Le conseil vote pour le vieux quai',
    ],
    [
      'author and reading time after',
      '<li><a href="/x4"><span>El consejo vota a favor del muelle</span><span>Por Ana Lund</span><span>3 min de lectura</span></a></li>',
      'El consejo vota a favor del muelle',
    ],
    [
      'duration of a video',
      '<li><a href="/x5"><span>Vídeo</span><span>02:31</span><span>Conselho vota a favor do velho cais</span></a></li>',
      'Conselho vota a favor do velho cais',
    ],
    [
      'live label',
      '<li><a href="/x6"><span>مباشر</span><span>المجلس يصوت لصالح الرصيف القديم</span></a></li>',
      'المجلس يصوت لصالح الرصيف القديم',
    ],
    [
      'teaser after the headline',
      '<li><a href="/x7"><span>Council votes to keep the old quay</span><span>The vote ends a dispute of ten years. Builders are angry.</span></a></li>',
      'Council votes to keep the old quay',
    ],
    [
      'headline in two lines',
      '<li><a href="/news/council-votes-to-keep-the-old-quay"><span>Council Votes</span><span>To Keep The Old Quay</span><span>Harbours</span></a></li>',
      'Council Votes To Keep The Old Quay',
    ],
    [
      'long label, known by the address',
      '<li><a href="/politik/rat-stimmt-gegen-den-neuen-kai-12345"><span>Der große Streit um den Hafen</span><span>Rat stimmt gegen den neuen Kai</span></a></li>',
      'Rat stimmt gegen den neuen Kai',
    ],
    [
      'emphasis within a headline',
      '<li><a href="/x8"><span>Culture</span><span>Why <em>The Quay</em> moves its readers</span></a></li>',
      'Why The Quay moves its readers',
    ],
    [
      'date before',
      '<li><a href="/x9"><span>3. Mai 2031</span><span>Rat stimmt gegen den neuen Kai</span></a></li>',
      'Rat stimmt gegen den neuen Kai',
    ],
  ])('%s', async (_, body, title) => expect(await headlines(body)).toEqual([title]));

  it('a plain link has no parts', async () =>
    expect((await segmentBody('<p><a href="/x">One <b>bold</b> text</a></p>'))[0]?.links[0]).not.toHaveProperty(
      'parts',
    ));
});
