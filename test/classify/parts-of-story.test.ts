import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml } from '../layout/story-page';
import { storyIn, URL_OF_STORY } from './stories';

type Case = [claim: string, html: string, kept: string[], hidden?: string[]];

const joined = (texts: string[]) => texts.join('\n');

function checkAll(cases: Case[]): void {
  it.each(cases)('%s', async (_claim, html, kept, hidden = []) => {
    const reading = await readHtml(html, URL_OF_STORY);
    for (const text of kept) expect(joined(keptTexts(reading))).toContain(text);
    for (const text of hidden) expect(joined(hiddenTexts(reading))).toContain(text);
  });
}

describe('fragments of a sentence', () =>
  checkAll([
    [
      'that a German page splits at its links stay',
      storyIn('de', {
        middle:
          '<p class="x">Das Gericht sprach am Freitag</p><a href="/thema/edda">Edda Marl</a><p class="x">, die frühere Leiterin der</p><a href="/thema/kasse">Hafenkasse</a><p class="x">, in allen sieben Punkten frei.</p>',
      }),
      ['Edda Marl', 'Hafenkasse', 'in allen sieben Punkten'],
    ],
    [
      'that a Spanish glossary splits stay',
      storyIn('es', {
        middle:
          '<div class="q"><span>Las grietas las vio en enero un equipo de</span> <div class="g"><a href="/lexico/faroleros">Faroleros y Cía</a></div> <span>que cambiaba las lámparas, dijo la</span> <div class="g"><a href="/lexico/autoridad">autoridad portuaria</a></div> <span>del municipio.</span></div>',
      }),
      ['Faroleros y Cía', 'autoridad portuaria', 'del municipio.'],
    ],
    [
      'that a Japanese page splits at its links stay',
      storyIn('ja', {
        middle:
          '<p class="x">裁判所は金曜日、元会計係の</p><a href="/topic/marui">丸井えださん</a><p class="x">に対し、七つの罪すべてについて無罪を言い渡した。</p>',
      }),
      ['丸井えださん', '七つの罪すべて'],
    ],
    [
      'do not include links to other stories between two paragraphs',
      storyIn('fr', { middle: '<a href="/2026/04/pont">Le pont de Norbes ouvre enfin</a>' }),
      [],
      ['Le pont de Norbes'],
    ],
  ]));

describe('a list', () =>
  checkAll([
    [
      'of the documents that a German sentence introduces stays',
      storyIn('de', {
        middle:
          '<p>Die Hafenbehörde veröffentlichte am Mittwoch die Unterlagen, die sie hat:</p><ul><li><a href="https://hafen.test/d/radar.pdf">Die Radarmessung vom Januar mit allen 114 Werten</a></li><li><a href="https://hafen.test/d/vertrag.pdf">Der Vertrag von 2006 mit der Baufirma</a></li><li><a href="https://hafen.test/d/protokoll.pdf">Das Protokoll der Abnahme</a>, zwei Seiten sind geschwärzt</li></ul>',
      }),
      ['Die Radarmessung', 'Der Vertrag von 2006', 'Das Protokoll'],
    ],
    [
      'of references to other sites at the end stays with its introduction',
      storyIn('fr', {
        below:
          '<p>Les lectures de notre reporter :</p><ul><li><a href="https://livres.test/a">Roman : Ernest Petit, La dernière île</a></li><li><a href="https://livres.test/b">Essai : Jeanne Bail, Vivre sur demande</a></li></ul>',
      }),
      ['La dernière île', 'Vivre sur demande', 'Les lectures de notre reporter'],
    ],
    [
      'of documents on the same site stays',
      storyIn('es', {
        middle:
          '<p>El ayuntamiento ha publicado tres documentos sobre las obras:</p><ol><li><a href="/docs/informe.pdf">El informe de los ingenieros</a></li><li><a href="/docs/contrato.pdf">El contrato con la naviera</a></li></ol>',
      }),
      ['El informe de los ingenieros', 'El contrato con la naviera'],
    ],
    [
      'of other stories is hidden with its label',
      storyIn('de', {
        below:
          '<p class="c">Diese Texte könnten dich auch interessieren:</p><p class="c"><a href="/a/fund">Grauenvoller Fund in Hollen</a></p><p class="c"><a href="/a/wirt">Karla Wirt legt ein Geständnis ab</a></p>',
      }),
      [],
      ['Grauenvoller Fund', 'Diese Texte könnten'],
    ],
  ]));

describe('a quoted post', () =>
  checkAll([
    [
      'stays if the line above introduces it with a colon',
      storyIn('de', {
        middle:
          '<p>Ein Fahrgast schrieb am Dienstag:</p><div class="k"><a href="https://soz.test/@gert/1"><span>Gert A. @gert</span> <span>Ich war 2019 auf dem letzten Schiff. Die Karte habe ich noch.</span></a></div>',
      }),
      ['Die Karte habe ich noch.'],
    ],
    [
      'stays if its class name says that it is a post',
      storyIn('es', {
        middle:
          '<div class="bsky-post"><a href="https://soz.test/p/2"><div>Ministerio de Transportes</div><div>Nos vemos a las siete en el muelle.</div></a></div>',
      }),
      ['Nos vemos a las siete'],
    ],
    [
      'is not a link for following the outlet',
      storyIn('fr', {
        middle: '<div class="k"><a href="https://soz.test/courrier">Suivez le Courrier du port</a></div>',
      }),
      [],
      ['Suivez le Courrier'],
    ],
  ]));

describe('a paragraph that is a link as a whole', () =>
  checkAll([
    [
      'stays if it has two sentences',
      storyIn('de', {
        middle:
          '<p><a href="/2026/04/wagen"><strong>Das Schiff ist gebraucht gekauft. Es fuhr seit 1997 auf einem See in den Bergen und wurde in Dorn bis auf die Spanten erneuert.</strong></a></p>',
      }),
      ['Das Schiff ist gebraucht'],
    ],
    [
      'stays in Japanese',
      storyIn('ja', {
        middle:
          '<p><a href="/2026/04/fune">船は中古で買われた。一九九七年に山の湖のために造られ、その航路が廃止されたあと工場で骨組みから直されたという。</a></p>',
      }),
      ['船は中古で買われた'],
    ],
    [
      'is hidden if it is a headline',
      storyIn('es', { middle: '<p><a href="/2026/04/puente">El puente de Norbes abre al fin</a></p>' }),
      [],
      ['El puente de Norbes'],
    ],
  ]));

const section = (number: number, title: string, text: string, link = '') =>
  `<h3>${number}) ${link ? `<a href="${link}">${title}</a>` : title}</h3><p>${text}</p>`;

describe('a heading of a section', () =>
  checkAll([
    [
      'stays if it is a link with a number',
      storyIn('de', {
        middle:
          section(2, 'Der Nachtvogel', 'Der Film erzählt von Händlern, die in ein Zelt ziehen müssen.', '/kritik/a') +
          section(1, 'Ingrid geht nach Norden', 'Der Film läuft in vier Kinos an der Küste.', '/kritik/b'),
      }),
      ['2) Der Nachtvogel', '1) Ingrid geht'],
    ],
    [
      'stays if it is a link and other headings with its markup are not',
      storyIn('fr', {
        middle:
          '<h3><a href="/critique/a">L’oiseau de nuit</a></h3><p>Le film raconte des marchands qui doivent s’installer sous une tente.</p><h3>Ingrid part vers le nord</h3><p>Le film passe dans quatre cinémas de la côte et se vend en disque.</p>',
      }),
      ['L’oiseau de nuit'],
    ],
    [
      'is hidden if it is a single link to another story',
      storyIn('es', { middle: '<h3><a href="/2026/04/puente">El puente de Norbes abre al fin</a></h3>' }),
      [],
      ['El puente de Norbes'],
    ],
    [
      'stays although its words or classes suggest clutter',
      storyIn('de', {
        middle:
          '<section id="comments" class="comments"><h2>Kommentare der Gemeinde</h2><p>Nicht alle sind zufrieden. Zwei Fischer sagen, dass der Schlamm sich auf ihren Netzen abgesetzt habe, und verlangen Geld.</p></section>',
      }),
      ['Kommentare der Gemeinde', 'Nicht alle sind zufrieden'],
    ],
  ]));

const accordion = (pairs: string[][]) =>
  pairs
    .map(([question, answer]) => `<div class="q"><button>${question}</button><div class="a">${answer}</div></div>`)
    .join('');
const details = (pairs: string[][]) =>
  pairs.map(([question, answer]) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('');
const headed = (pairs: string[][]) =>
  pairs.map(([question, answer]) => `<h3>${question}</h3><p>${answer}</p>`).join('');

describe('questions and answers below the text', () =>
  checkAll([
    [
      'that buttons unfold stay (de)',
      storyIn('de', {
        below: `<section class="faq"><h2>Fragen und Antworten</h2>${accordion([
          [
            'Wann fährt die zweite Fähre?',
            'Das zweite Schiff soll im Frühjahr nach Osterried fahren, wenn die Lotsen ausgebildet sind.',
          ],
          [
            'Wer bezahlt die Arbeiten am Kai?',
            'Die Gemeinde zahlt sie mit einem Kredit, die Reederei für jede Landung am Hafen.',
          ],
        ])}</section>`,
      }),
      [
        'Wann fährt die zweite Fähre?',
        'Das zweite Schiff soll',
        'Wer bezahlt die Arbeiten',
        'für jede Landung am Hafen',
      ],
    ],
    [
      'in folded details stay (fr)',
      storyIn('fr', {
        below: `<section class="x"><h2>Vos questions</h2>${details([
          [
            'Quand le second navire arrivera-t-il ?',
            'Le second navire doit suivre au printemps, quand les pilotes de Valmer seront formés.',
          ],
          [
            'Qui paie les travaux du quai ?',
            'La commune les paie avec un emprunt, la compagnie verse une redevance à chaque escale.',
          ],
        ])}</section>`,
      }),
      ['Quand le second navire', 'doit suivre au printemps', 'Qui paie les travaux', 'une redevance à chaque escale'],
    ],
    [
      'below headings stay (es)',
      storyIn('es', {
        below: `<div class="promo-x"><a href="/a">Más noticias</a></div><div class="faq">${headed([
          [
            '¿Cuándo llegará el segundo barco?',
            'El segundo barco llegará al puerto de Valdemar en primavera, con prácticos ya formados.',
          ],
          [
            '¿Quién paga las obras del muelle?',
            'El ayuntamiento las paga con un préstamo, y la naviera paga una tasa por cada escala.',
          ],
        ])}</div>`,
      }),
      ['¿Cuándo llegará', 'El segundo barco llegará al puerto', '¿Quién paga las obras', 'una tasa por cada escala'],
    ],
    [
      'about the subscription go (de)',
      storyIn('de', {
        below: `<section class="faq"><h2>Häufige Fragen</h2>${accordion([
          [
            'Wie kündige ich mein Abonnement?',
            'Das geht jederzeit über das Kundenkonto, ohne Angabe von Gründen und ohne Gebühren.',
          ],
          [
            'Welche Zahlungsarten gibt es?',
            'Möglich sind Lastschrift, Kreditkarte und Überweisung, jeweils zum Monatsersten.',
          ],
        ])}</section>`,
      }),
      [],
      ['Wie kündige ich', 'Das geht jederzeit', 'Welche Zahlungsarten'],
    ],
    [
      'that lead to other pages go (es)',
      storyIn('es', {
        below: `<div class="rel">${headed([
          ['<a href="/b1">¿Cuándo llegará el segundo barco?</a>', 'El puerto de Valdemar espera al segundo barco.'],
          [
            '<a href="/b2">¿Quién paga las obras del muelle?</a>',
            'La naviera paga una tasa por cada escala en el muelle.',
          ],
        ])}</div>`,
      }),
      [],
      ['¿Cuándo llegará', '¿Quién paga las obras'],
    ],
  ]));
