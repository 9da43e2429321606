/** Parts of short stories that have the form of clutter: one subheading, captions with credits, steps, lists with items in common. */
import { expect, it } from 'vitest';
import { keptTexts, readHtml } from '../layout/story-page';

/** Title, four paragraphs, a subheading above the third, a caption, and steps, by language. */
const STORIES: [lang: string, texts: [string, string, string, string, string, string, string], steps: string[]][] = [
  [
    'sv',
    [
      'Bygdens bio visar film igen',
      'Efter nio år visade bion i Åsbo en film i måndags kväll. Alla hundratolv platser var tagna.',
      'Fyrtio frivilliga hade lagat stolarna och projektorn från 1961 under vintern.',
      '– Här träffade jag min man, säger Ulla Ek, 84, som en gång rev biljetterna.',
      'Kommunen betalar värmen i tre år. Därefter ska lokalen bära sig själv, säger ordföranden.',
      'Värmen är betald',
      'Ulla Ek vid dörren. Foto: Nora Vik',
    ],
    ['Anmäl dig på stadshuset med legitimation.', 'Prenumerera på kallelsen och skriv ut den två gånger.'],
  ],
  [
    'fr',
    [
      'Le petit cinéma de Vaudry rouvre',
      'Après neuf ans de fermeture, le cinéma a projeté un film lundi soir. Les cent douze places étaient prises.',
      'Quarante bénévoles avaient recousu les fauteuils et réparé le projecteur de 1961.',
      '« J’ai rencontré mon mari ici », raconte Odette Lemaire, 84 ans, ancienne ouvreuse.',
      'La commune paiera le chauffage pendant trois ans. Ensuite, la salle devra s’en sortir seule.',
      'Trois ans de chauffage',
      'Odette Lemaire devant l’entrée. Photo : Claire Morin',
    ],
    ['Inscrivez-vous à la mairie avec une pièce d’identité.', 'Téléchargez l’application et imprimez le formulaire.'],
  ],
  [
    'it',
    [
      'Riapre il piccolo cinema di Valdora',
      'Dopo nove anni il cinema ha mostrato un film lunedì sera. Tutti i centododici posti erano occupati.',
      'Quaranta volontari avevano ricucito le poltrone e riparato il proiettore del 1961.',
      '«Qui ho conosciuto mio marito», racconta Rosa Bassi, 84 anni, che strappava i biglietti.',
      'Il comune pagherà il riscaldamento per tre anni. Poi la sala dovrà farcela da sola.',
      'Tre anni di riscaldamento',
      'Rosa Bassi davanti alla porta. Foto: Anna Riva',
    ],
    ['Iscriviti in municipio con un documento.', 'Scarica l’app e stampa il modulo due volte.'],
  ],
  [
    'pl',
    [
      'Małe kino w Lipowcu znów gra',
      'Po dziewięciu latach kino pokazało w poniedziałek film. Zajęte były wszystkie sto dwanaście miejsc.',
      'Czterdziestu wolontariuszy naprawiło fotele i projektor z 1961 roku.',
      '– Tu poznałam męża – mówi Róża Gawron, lat 84, która kiedyś sprawdzała bilety.',
      'Gmina zapłaci za ogrzewanie przez trzy lata. Potem sala musi zarobić na siebie.',
      'Trzy lata ogrzewania',
      'Róża Gawron przed wejściem. Fot. Jan Kos',
    ],
    ['Zapisz się w ratuszu, zabierz dowód.', 'Pobierz formularz i wydrukuj go dwa razy.'],
  ],
];

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const LAYOUTS: [name: string, paragraph: (text: string) => string, subheading: (text: string) => string][] = [
  ['tags', (text) => `<p>${text}</p>`, (text) => `<h2>${text}</h2>`],
  [
    'divs',
    (text) => `<div class="c1"><span>${text}</span></div>`,
    (text) => `<div class="c2"><span>${text}</span></div>`,
  ],
  ['bold', (text) => `<p class="t">${text}</p>`, (text) => `<p><b>${text}</b></p>`],
  ['custom', (text) => `<x-text><p>${text}</p></x-text>`, (text) => `<x-head><h3>${text}</h3></x-head>`],
];
const FIGURES: [name: string, figure: (caption: string) => string][] = [
  [
    'div',
    (caption) =>
      `<div class="m1"><div><img src="/i.jpg" width="800" height="450"></div><div class="m2">${caption}</div></div>`,
  ],
  [
    'article',
    (caption) =>
      `<article class="media"><div><img src="/i.jpg" width="800" height="450"></div><div class="media__caption">${caption}</div></article>`,
  ],
  [
    'table',
    (caption) =>
      `<table><tbody><tr><td><img src="/i.jpg" width="800" height="450"></td></tr><tr><td>${caption}</td></tr></tbody></table>`,
  ],
  ['plain', (caption) => `<div><img src="/i.jpg" width="800" height="450"><div>${caption}</div></div>`],
];

it.each(STORIES.flatMap(([lang, texts]) => LAYOUTS.map((layout) => ({ lang, name: layout[0], texts, layout }))))(
  'keeps all of a story with one subheading: $lang, $name',
  async ({ lang, texts: [title, ...texts], layout: [, paragraph, subheading] }) => {
    const [first, second, third, fourth, line] = texts;
    const body = paragraph(first) + paragraph(second) + subheading(line) + paragraph(third) + paragraph(fourth);
    expect(keptTexts(await readHtml(page(lang, title, body)))).toEqual([title, first, second, line, third, fourth]);
  },
);

it.each(STORIES.flatMap(([lang, texts]) => FIGURES.map(([name, figure]) => ({ lang, name, texts, figure }))))(
  'keeps captions that end with a credit: $lang, $name',
  async ({ lang, texts: [title, first, second, third, fourth, , caption], figure }) => {
    const texts = [first, second, third, fourth].map((text) => `<p>${text}</p>`);
    const body = texts.slice(0, 2).join('') + figure(caption) + texts.slice(2).join('');
    expect(keptTexts(await readHtml(page(lang, title, body)))).toContain(caption);
  },
);

it.each(STORIES)('keeps steps that ask to sign up: %s', async (lang, [title, first, second, third, fourth], steps) => {
  const list = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const body = `<p>${first}</p><p>${second}</p>${list}<p>${third}</p><p>${fourth}</p>`;
  expect(keptTexts(await readHtml(page(lang, title, body)))).toEqual(expect.arrayContaining(steps));
});

it('keeps the items that two lists of a comparison have in common', async () => {
  const common = [
    'Seats of oak with a woollen cover',
    'Two speakers behind the screen',
    'Heating under every second row',
    'A ramp from the street to the hall',
    'Room for four wheelchairs at the side',
    'Doors that open to the yard',
  ];
  const list = (last: string) => `<ul>${[...common, last].map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const [, [title, first, second]] = STORIES[1] as (typeof STORIES)[number];
  const body = `<p>${first}</p><h2>Grande salle</h2>${list('A balcony with forty seats')}<h2>Petite salle</h2>${list('A bar beside the entrance')}<p>${second}</p>`;
  const kept = keptTexts(await readHtml(page('fr', title, body)));
  expect(kept.filter((text) => text === common[2])).toHaveLength(2);
});

it.each(['Foto: Nora Vik', '© Agentur Nord', 'Photo : A. Morin'])(
  'treats %j as a credit without a caption',
  async (line) => {
    const [, [title, first, second, third, fourth]] = STORIES[0] as (typeof STORIES)[number];
    const body = `<p>${first}</p><p>${second}</p><div><div><img src="/i.jpg" width="800" height="450"></div><div>${line}</div></div><p>${third}</p><p>${fourth}</p>`;
    expect(keptTexts(await readHtml(page('sv', title, body)))).not.toContain(line);
  },
);
