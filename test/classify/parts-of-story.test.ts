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

const cards = (entries: string[][], level: string) =>
  entries
    .map(
      ([name, text], at) =>
        `<div class="card"><div class="pic"><img src="/img/${at}.jpg" alt="${name}"></div><div class="txt"><${level}>${name}</${level}><div class="body"><p>${text}</p></div></div></div>`,
    )
    .join('');

/** A page whose text next to the headline is only an introduction to entries in boxes of their own. */
const guide = (lang: string, title: string, introduction: string, entries: string) =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><meta property="og:type" content="article"><body><nav><a href="/">Post</a></nav><main><article><header><h1>${title}</h1></header><div class="intro"><p>${introduction}</p></div><div class="entries">${entries}</div></article></main></body></html>`;

describe('sections in boxes of their own below the text', () =>
  checkAll([
    [
      'are the entries of a German ranking',
      guide(
        'de',
        'Die vier schönsten Leuchttürme der Küste',
        'Wer im Herbst an die Küste fährt, hat die Türme fast für sich allein. Wir stellen vier von ihnen vor und sagen, wann sie geöffnet sind.',
        cards(
          [
            ['Dornbusk', 'Der älteste Turm steht auf einer Klippe aus Kreide und ist an Sonntagen von innen zu sehen.'],
            [
              'Norderhaken',
              'Rot und weiß gestrichen, wird er bis heute von einer Familie aus dem Dorf in Gang gehalten.',
            ],
            ['Alte Bake', 'Sie besteht aus Holz und brennt alle hundert Jahre ab, zuletzt in einer stürmischen Nacht.'],
            [
              'Sandholm',
              'Auf die Insel fährt zweimal am Tag ein Boot, das nur bei ruhiger See am Steg festmachen kann.',
            ],
          ],
          'h2',
        ),
      ),
      ['Norderhaken', 'Rot und weiß gestrichen', 'Alte Bake', 'Sandholm', 'Auf die Insel fährt'],
    ],
    [
      'are the parts of an English guide that addresses its readers',
      guide(
        'en',
        'Plants that survive a dark hallway',
        'Most hallways get no sun at all between October and March. These plants do not mind, and none of them costs more than a sandwich.',
        cards(
          [
            [
              'Iron fern',
              'You can forget it for weeks and it will still be green when you come home. Save yourself the fertiliser, which it does not like, and print the name on its pot, because your guests will want to know it. It has grown under the stairs of my own house since the winter of 2009, and it has never once asked me for anything but a little water.',
            ],
            [
              'Velvet ivy',
              'It climbs along a string that you fix to the wall with two nails, and it stops where you stop the string.',
            ],
            [
              'Shade palm',
              'It wants a deep pot and a turn every month, and it will reach the lamp before you have paid for the carpet.',
            ],
          ],
          'h3',
        ),
      ),
      ['Iron fern', 'You can forget it', 'Velvet ivy', 'It climbs along', 'Shade palm', 'It wants a deep pot'],
    ],
    [
      'are the chapters of a French guide',
      storyIn('fr', {
        below: `<div class="chapitres">${cards(
          [
            ['Le quai', 'Le quai de Valmer a été reconstruit en deux ans avec la pierre de la carrière voisine.'],
            [
              'Le navire',
              'Le navire a servi vingt ans sur un lac avant que la compagnie ne l’achète pour la traversée.',
            ],
            ['Les pilotes', 'Les pilotes du port de Valmer apprennent à entrer sous la jetée par vent de travers.'],
          ],
          'h3',
        )}</div>`,
      }),
      ['Le quai de Valmer a été', 'Le navire a servi', 'Les pilotes du port'],
    ],
    [
      'are teasers if their headings are links (es)',
      storyIn('es', {
        below: `<div class="mas">${cards(
          [
            ['<a href="/a1">El puente de Norbes</a>', 'El puente abrirá en mayo, según el alcalde, si llega el acero.'],
            ['<a href="/a2">El faro apagado</a>', 'El faro lleva un mes sin luz y los pescadores piden una solución.'],
            ['<a href="/a3">La lonja vacía</a>', 'La lonja vendió ayer la mitad que hace un año, según la cofradía.'],
          ],
          'h3',
        )}</div>`,
      }),
      [],
      ['El puente abrirá', 'El faro lleva un mes', 'La lonja vendió'],
    ],
    [
      'are teasers if a label names them (de)',
      storyIn('de', {
        below: `<aside class="mehr"><h2>Lesen Sie auch</h2>${cards(
          [
            ['Beratung', 'Betriebe an der Küste lassen sich bei neuer Buchhaltung helfen, und das kostet sie nichts.'],
            ['Schulung', 'Kurse vermitteln Grundlagen der Kalkulation, aber kaum jemand aus den Dörfern fährt hin.'],
            ['Prüfung', 'Fachleute untersuchen Bilanzen und Verträge in allen Gemeinden, die um Hilfe gebeten haben.'],
          ],
          'h3',
        )}</aside>`,
      }),
      [],
      ['Betriebe an der Küste', 'Kurse vermitteln', 'Fachleute untersuchen'],
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
      'in lines with the name of an icon stay (en)',
      guide(
        'en',
        'How a lock lifts a ship',
        'A lock is a chamber of water between two gates. The ship sails in, the gates close behind it, and valves let water in until the ship has risen to the level of the upper canal. Nothing is pumped: the water of the upper canal does all of the work.</p><p>The lock of Eastmere lifts ships by nine metres in eleven minutes, and it has done so since 1911, except for two winters in which the gates froze.',
        `<h2>Questions about the lock</h2>${[
          [
            'How much water does the lock use?',
            'The lock takes nine thousand tons of water from the upper canal each time.',
          ],
          [
            'Who opens the gates of the lock?',
            'Two keepers watch the gates from a tower and open them by electric motors.',
          ],
          [
            'Can a ship sail through the lock at night?',
            'A ship may pass until ten, later only if the harbour has ordered it.',
          ],
        ]
          .map(
            ([question, answer]) =>
              `<div class="item"><div class="head"><div class="line">${question} <i>chevron_right</i></div></div><div class="text" hidden><p>${answer}</p></div></div>`,
          )
          .join('')}`,
      ),
      ['How much water', 'nine thousand tons', 'Who opens the gates', 'Two keepers watch', 'later only if'],
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
