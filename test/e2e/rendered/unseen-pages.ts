/** Pages whose style sheets hide parts of the story, or that contain text for screen readers only. */

interface RenderedPage {
  name: string;
  html: string;
  /** Texts that the clean view must show exactly once. */
  shown: string[];
  /** Texts that it must not show. */
  hidden?: string[];
  /** Expected headline in the popup, if it differs from the title. */
  headline?: string;
}

interface Story {
  lang: string;
  title: string;
  paragraphs: string[];
}

const ENGLISH: Story = {
  lang: 'en',
  title: 'Sørga line opens its northern tunnel after nine years',
  paragraphs: [
    'The first train passed the northern tunnel of the Sørga line on Sunday morning, nine years after the works began, the railway said.',
    '“My father drilled here, and now my daughter rides through,” said Jon Moe, who sells tickets at the station of Halden.',
    'The tunnel is eleven kilometres long and cost twice as much as planned, according to a report that the audit office published in May.',
    'Buses over the pass are to run until the end of the month, because the last two signals at the lake have not been approved yet.',
    'In spring the line wants to add a night train, for which it has ordered four sleeping cars from a maker in the south of the country.',
  ],
};

const GERMAN: Story = {
  lang: 'de',
  title: 'Brücke über die Warle nach sechs Jahren wieder offen',
  paragraphs: [
    'Seit Montag rollen wieder Lastwagen über die alte Brücke von Warlingen, sechs Jahre nachdem ein Gutachter sie hatte sperren lassen.',
    '„Wir haben jeden Tag vierzig Minuten Umweg gezahlt“, sagte Tilda Hoff, die am Ufer eine Gärtnerei mit zwölf Leuten führt.',
    'Die Stadt gab für den Umbau neun Millionen Mark aus, das meiste davon für die beiden Pfeiler, deren Holz im Schlamm verfault war.',
    'Ein Gericht muss noch klären, ob die Baufirma für die Verspätung haftet, wie ein Sprecher des Landkreises am Dienstag erklärte.',
    'Im Herbst sollen auch die Gleise der Kleinbahn folgen, die früher die Ziegelei mit dem Hafen verband und viele Kinder zur Schule trug.',
  ],
};

const FRENCH: Story = {
  lang: 'fr',
  title: 'Le phare de Pelmor rallumé par trois gardiens bénévoles',
  paragraphs: [
    'Le phare de Pelmor a de nouveau éclairé la baie dans la nuit de samedi à dimanche, dix ans après sa mise hors service par les autorités.',
    '« Nous avons poli la lentille à la main pendant deux hivers », raconte Maëlle Kerdoff, ancienne institutrice et gardienne bénévole.',
    'La commune a payé le moteur et la peinture, tandis que les pêcheurs ont offert le bois des escaliers, selon le registre de la mairie.',
    'Les navires ne dépendent plus de cette lumière, précise la direction des côtes, mais elle a accepté de la porter sur ses cartes.',
    'Des visites auront lieu chaque jeudi à partir de juin, et les recettes serviront à réparer la maison basse que la mer a ouverte.',
  ],
};

const SCREEN_READER =
  'position: absolute !important; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap';
const PICTURE = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='900' height='500'><rect width='900' height='500' fill='teal'/></svg>`;
const CAPTION = 'Passengers at the station of Halden before the first train left on Sunday';
const figure = (inside: string) =>
  `<figure><img src="${PICTURE}" width="900" height="500" alt="Passengers on a platform">${inside}</figure>`;

const paragraph = (text: string) => `<p>${text}</p>`;

function page(story: Story, css: string, { above = `<h1>${story.title}</h1>`, middle = '', text = '' }): string {
  const body =
    text || `${paragraph(story.paragraphs[0] ?? '')}${middle}${story.paragraphs.slice(1).map(paragraph).join('')}`;
  return `<!doctype html><html lang="${story.lang}"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><style>body { margin: 0; font: 17px/1.5 serif } main { max-width: 680px; margin: auto } ${css}</style></head><body><header><nav><a href="/">The Line Post</a> <a href="/world">World</a></nav></header><main><article>${above}${body}</article></main><aside><h2>Most read</h2><ul><li><a href="/a1">Cat stays in tree for a third day</a></li><li><a href="/a2">Town sells its clock</a></li></ul></aside></body></html>`;
}

const storyTexts = ({ title, paragraphs }: Story) => [title, ...paragraphs];

/** Pages with text for screen readers only, and with copies for other screen sizes. */
const COPIES: RenderedPage[] = [
  {
    name: 'headline-for-screen-readers',
    html: page(ENGLISH, `.x { ${SCREEN_READER} } .title { font-size: 40px }`, {
      above: `<h1 class="x">${ENGLISH.title}</h1><div class="title">${ENGLISH.title}</div>`,
    }),
    shown: storyTexts(ENGLISH),
  },
  {
    name: 'headline-for-small-screens',
    html: page(GERMAN, '@media (min-width: 700px) { .small { display: none } }', {
      above: `<div class="small"><h1>${GERMAN.title}</h1></div><div><h1>${GERMAN.title}</h1></div>`,
    }),
    shown: storyTexts(GERMAN),
  },
  {
    name: 'headline-split-into-letters',
    html: page(FRENCH, `.x { ${SCREEN_READER} } h1 div { display: inline-block }`, {
      above: `<h1><span class="x">${FRENCH.title}</span><span aria-hidden="true">${FRENCH.title
        .split(' ')
        .map((word) => `<span>${[...word].map((letter) => `<span>${letter}</span>`).join('')}</span>`)
        .join(' ')}</span></h1>`,
    }),
    shown: FRENCH.paragraphs,
    headline: FRENCH.title,
  },
  {
    name: 'headings-for-screen-readers',
    html: page(ENGLISH, `.x { ${SCREEN_READER} }`, {
      middle:
        '<h2 class="x">Article content</h2><div><p class="x">This advertisement has not loaded yet, but your article continues below.</p></div>',
    }),
    shown: storyTexts(ENGLISH),
    hidden: ['Article content', 'This advertisement'],
  },
  {
    name: 'headings-off-the-page',
    html: page(FRENCH, '.x { position: absolute; left: -10000px; top: auto }', {
      middle: '<h2 class="x">Contenu de l’article</h2><p class="x">La publicité n’a pas encore été chargée.</p>',
    }),
    shown: storyTexts(FRENCH),
    hidden: ['Contenu de l’article', 'La publicité'],
  },
  {
    name: 'caption-hidden-inside',
    html: page(ENGLISH, 'figcaption span { display: none }', {
      middle: `${figure(`<figcaption><span>${CAPTION}</span></figcaption>`)}<div><div class="words">${CAPTION}</div><div>Agency/Ana Prado</div></div>`,
    }),
    shown: [...storyTexts(ENGLISH), CAPTION],
  },
  {
    name: 'caption-for-screen-readers',
    html: page(ENGLISH, `.x { ${SCREEN_READER} }`, {
      middle: figure(`<p class="x">${CAPTION}. Photograph: Ana Prado</p><figcaption>${CAPTION}</figcaption>`),
    }),
    shown: [...storyTexts(ENGLISH), CAPTION],
  },
  {
    name: 'story-for-small-screens',
    html: page(GERMAN, '@media (min-width: 700px) { .small { display: none } }', {
      text: `<div class="small">${GERMAN.paragraphs.map(paragraph).join('')}</div><div>${GERMAN.paragraphs.map(paragraph).join('')}</div>`,
    }),
    shown: storyTexts(GERMAN),
  },
  {
    name: 'link-label-for-screen-readers',
    html: page(ENGLISH, `.x { ${SCREEN_READER} }`, {
      middle:
        '<p>The audit office put <a href="/report">the whole report<span class="x"> (opens in a new window)</span></a> on its site.</p>',
    }),
    shown: [...storyTexts(ENGLISH), 'The audit office put the whole report on its site.'],
    hidden: ['opens in a new window'],
  },
];

const LATER =
  'The station of Halden gets a second platform, and its old waiting room of 1911 becomes a school for drivers.';

/** Pages with parts of the story that are not visible yet. */
const LATER_SEEN: RenderedPage[] = [
  ['fades-in', '.x { opacity: 0; transform: translateY(40px); transition: opacity 1s }', `<p class="x">${LATER}</p>`],
  ['fades-in-with-its-section', '.x { opacity: 0 }', `<section class="x"><p>${LATER}</p></section>`],
  ['is-made-visible-late', '.x { visibility: hidden }', `<p class="x">${LATER}</p>`],
  ['has-no-colour-yet', '.x { color: transparent }', `<p class="x">${LATER}</p>`],
  [
    'is-rendered-when-near',
    '.x { content-visibility: auto; contain-intrinsic-size: 10px }',
    `<div class="x"><p>${LATER}</p></div>`,
  ],
  ['is-collapsed-by-height', '.x { height: 0; overflow: hidden }', `<div class="x"><p>${LATER}</p></div>`],
  ['has-no-box-of-its-own', '.x { display: contents }', `<div class="x"><p class="x">${LATER}</p></div>`],
].map(([name = '', css = '', middle]) => ({
  name: `text-${name}`,
  html: page(ENGLISH, css, { middle }),
  shown: [...storyTexts(ENGLISH), LATER],
}));

export const UNSEEN_PAGES: RenderedPage[] = [...COPIES, ...LATER_SEEN];
