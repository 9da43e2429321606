import type { Layout } from './layout-faults';

/** A small page around one kind of layout, and requirements for its clean view. */
export interface RenderedPage {
  name: string;
  html: string;
  layout: Layout;
  /** Whether the mouse wheel must scroll the page. */
  wheel?: true;
}

const TEXTS = {
  en: {
    headline: 'Ferry to Innis Holm sails again after a winter without a pier',
    paragraphs: [
      'The ferry to Innis Holm left the new pier at Torrach on Monday with forty passengers, two tractors and a wedding cake, the first crossing since a storm in November took the old pier away.',
      '“We have eaten a great deal of barley since then,” said Morag Leith, who runs the only shop on the island. The council says that the repair cost 3.2 million pounds, a third more than planned.',
      'Engineers drove ninety piles of steel into the bed of the sound, working in the four hours around low water. A report that was published in March had called the old timber a danger to everyone who stood on it.',
    ],
  },
  de: {
    headline: 'Die Mühle von Wendelau mahlt nach vierzig Jahren wieder',
    paragraphs: [
      'In Wendelau dreht sich seit Samstag wieder das Rad der alten Mühle. Rund dreihundert Gäste sahen zu, wie der Müller Jost Harken das Wehr öffnete und das Wasser auf die neuen Schaufeln aus Lärchenholz fiel.',
      '„Wir haben sechs Jahre gebraucht, und jedes davon hat sich gelohnt“, sagte Harken. Der Verein, der die Mühle gekauft hat, gab nach eigenen Angaben 410.000 Euro für die Arbeiten aus.',
      'Die Gemeinde hatte das Gebäude im Jahr 1986 stillgelegt. Ein Gutachten nannte damals das Dach baufällig; seither standen die Steine still, und im Mahlraum nisteten Dohlen.',
    ],
  },
  es: {
    headline: 'El faro de Punta Lerma vuelve a encenderse tras la reparación',
    paragraphs: [
      'El faro de Punta Lerma volvió a encenderse el domingo por la noche, once meses después de que un rayo destruyera la lente. Los pescadores del puerto aplaudieron desde los barcos y tocaron las sirenas.',
      '«Sin esa luz no sabíamos dónde terminaba la barra», dijo Eulalia Sanz, patrona de un barco de bajura. La autoridad portuaria pagó 280.000 euros por la nueva linterna, que gasta una décima parte.',
      'La torre se construyó en 1871 con piedra de la isla. Un informe de la universidad advirtió en mayo de que la sal había entrado en los muros y pidió que se revisaran cada dos años.',
    ],
  },
  ja: {
    headline: '白鷺島の渡し船、新しい桟橋から再び出航',
    paragraphs: [
      '白鷺島へ渡る船が月曜日、新しい桟橋から四十人の乗客を乗せて出航した。昨年十一月の嵐で古い桟橋が流されてから、初めての航海である。町は修理に三億円をかけたと発表した。',
      '「冬のあいだは麦ばかり食べていました」と、島でただ一軒の店を営む森口さちさんは話した。港では子どもたちが旗を振り、船長は汽笛を三度鳴らして応えたという。',
      '技術者たちは引き潮の前後四時間に働き、九十本の鉄の杭を海底に打ち込んだ。三月に出された報告書は、古い木の桟橋が立つ者すべてにとって危険だったと指摘していた。',
    ],
  },
};

type Language = keyof typeof TEXTS;

/** Returns the headline of the story in one of the languages, as markup. */
export const headline = (lang: Language = 'en') => `<h1>${TEXTS[lang].headline}</h1>`;
export const paragraphs = (lang: Language = 'en') =>
  TEXTS[lang].paragraphs.map((text, at) => `<p id="p${at + 1}">${text}</p>`);

/** Builds a page with a chart or picture between the paragraphs of an ordinary story. */
export function story(inside: string, { lang = 'en' as Language, css = '', after = '' } = {}): string {
  const [one, two, three] = paragraphs(lang);
  return shell(`<main><article>${headline(lang)}${one}${two}${inside}${three}</article></main>`, { lang, css, after });
}

/** Builds a page with a navigation bar above the content and a list of links below it. */
export function shell(inside: string, { lang = 'en' as Language, css = '', after = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${TEXTS[lang].headline}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${TEXTS[lang].headline}">
<style>body { margin: 0; font: 17px/1.5 serif } main { max-width: 700px; margin: auto } ${css}</style></head><body>
<header class="bar"><a href="/">The Sound Post</a> <a href="/world">World</a> <a href="/sport">Sport</a></header>
${inside}
<aside class="river"><h2>Most read</h2><ul><li><a href="/a1">Goose stops the traffic in Torrach</a></li>
<li><a href="/a2">Ten islands you can buy for less than a car</a></li></ul></aside>${after}</body></html>`;
}

/** Returns the data URL of a picture of this size (px). */
export const picture = (width: number, height: number, fill = 'steelblue') =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${fill}"/><circle cx="50%" cy="50%" r="20%" fill="white"/></svg>`)}`;
