/** Offers and sponsor sentences among the text of a story, and the same words in stories about offers and sponsors. */
import { describe, expect, it } from 'vitest';
import { hiddenTexts, keptTexts, readHtml } from '../layout/story-page';

/** Paragraphs of a story, by language. */
const STORIES: Record<string, [title: string, ...texts: string[]]> = {
  en: [
    'Bakery saved as residents buy shares',
    'The last bakery in Lower Marden will stay open after four hundred residents bought shares in it, a committee said.',
    'Owner Peg Annis, 71, had announced in January that she would close the shop her grandfather opened in 1932.',
    'The shares pay no dividend. Buyers get a vote on opening hours and on the size of the buns.',
    'Two bakers have been hired to start in June. Both trained at the college in Harwick.',
  ],
  de: [
    'Kleines Kino in Waldau spielt wieder',
    'Nach neun Jahren Pause hat das Kino in Waldau am Montag wieder einen Film gezeigt, alle Plätze waren besetzt.',
    'Vierzig Freiwillige hatten seit dem Winter die Stühle gepolstert und den Projektor repariert.',
    '„Ich habe hier meinen Mann kennengelernt“, sagt Erna Voss, 84, die früher die Karten abriss.',
    'Die Gemeinde übernimmt die Heizkosten für drei Jahre. Danach muss sich das Haus selbst tragen.',
  ],
  fr: [
    'Le petit cinéma de Vaudry rouvre',
    'Après neuf ans de fermeture, le cinéma de Vaudry a projeté un film lundi soir, et toutes les places étaient prises.',
    'Quarante bénévoles avaient passé l’hiver à recoudre les fauteuils et à réparer le projecteur.',
    '« C’est ici que j’ai rencontré mon mari », raconte Odette Lemaire, 84 ans, ancienne ouvreuse.',
    'La commune paiera le chauffage pendant trois ans. Ensuite, la salle devra s’en sortir seule.',
  ],
  es: [
    'El pequeño cine de Valdemar vuelve a abrir',
    'Tras nueve años cerrado, el cine de Valdemar proyectó una película el lunes, y todas las butacas estaban ocupadas.',
    'Cuarenta voluntarios pasaron el invierno cosiendo las butacas y reparando el proyector.',
    '«Aquí conocí a mi marido», cuenta Rosa Peña, de 84 años, que antes cortaba las entradas.',
    'El ayuntamiento pagará la calefacción durante tres años. Después la sala tendrá que sostenerse sola.',
  ],
  tr: [
    'Kızılpınar’ın son değirmeni yeniden dönüyor',
    'Kızılpınar köyünde yirmi yıldır çalışmayan su değirmeni, genç bir çiftin çabasıyla yeniden un öğütmeye başladı.',
    'Mühendis Cem Aktaş ile eşi Nil, iki yıl boyunca hafta sonlarını köyde geçirip çarkı onardı.',
    '“İlk un döküldüğünde köyün bütün yaşlıları ağladı” diyen Aktaş, taşları komşu köyden getirdi.',
    'Değirmende ayda iki ton buğday öğütülüyor. Un, kooperatif aracılığıyla fırınlara satılıyor.',
  ],
};

const OFFERS: [lang: string, ...texts: string[]][] = [
  [
    'en',
    'Save up to 40% on your next weekend away when you order before Sunday.',
    'Grab 15 percent off garden chairs with the code SHADE15.',
    'This story was made possible by a grant from the Lantern Trust.',
    'Thanks to our sponsor, Quayside Motors, for supporting this page.',
    'Join us on 3 July for an evening with our editors.',
    'The Tide Letter is our weekly newsletter. Sign up for nothing.',
    'This page is supported by Lantern Bank.',
  ],
  [
    'de',
    'Buchen Sie bis Sonntag und sparen Sie 25 Prozent auf die Fähre nach Norderholm.',
    'Dieser Artikel wurde durch eine Spende der Laternenstiftung ermöglicht.',
    'Wir danken unserem Sponsor Autohaus Kai.',
    'Kommen Sie am 3. Juli zu einem Abend mit der Redaktion.',
  ],
  [
    'fr',
    'Profitez de 25 % de remise sur les chaises longues avant dimanche.',
    'Cet article a été rendu possible par la Fondation Lanterne.',
    'Merci à notre partenaire, le garage du Quai.',
  ],
  [
    'es',
    'Aprovecha un 25 % de descuento en sillas de jardín antes del domingo.',
    'Este reportaje ha sido posible gracias a la Fundación Farol.',
    'Gracias a nuestro patrocinador, Talleres del Muelle.',
  ],
  [
    'tr',
    'Hafta sonuna kadar bahçe mobilyasında yüzde 25 indirim kazanın.',
    'Sponsorumuz Rıhtım Oto’ya teşekkür ederiz.',
  ],
];

/** Sentences with such words that are part of the story. */
const STORY_SENTENCES: [lang: string, text: string][] = [
  ['en', 'The bakery had promised buyers 20 percent off with the code SPRING, and then refused to honour it.'],
  ['en', 'Her team has been sponsored by a brewery since 1998, and the butcher paid for the shirts.'],
  ['en', 'Bakers in Harwick earn 12 percent more than in 2019, the college said.'],
  ['de', 'Das Kino hatte Gästen mit dem Code FRÜHLING 20 Prozent Rabatt versprochen und ihn dann nicht gewährt.'],
  ['de', 'Seit 1998 wird die Mannschaft von einer Brauerei gesponsert, die Trikots hat der Metzger bezahlt.'],
  ['fr', 'Le cinéma avait promis 20 % de réduction avec le code PRINTEMPS, puis refusé de l’appliquer.'],
  ['es', 'El cine había prometido un 20 % de descuento con el código PRIMAVERA y luego se negó, se oyó en el juicio.'],
  ['es', 'Una cervecería patrocina al equipo desde 1998, y las camisetas las pagó el carnicero.'],
  ['tr', 'Değirmen müşterilere BAHAR koduyla yüzde 20 indirim sözü vermiş, sonra bunu uygulamamıştı.'],
];

function page(lang: string, between: string): string {
  const [title = '', ...texts] = STORIES[lang] ?? [];
  const paragraphs = [...texts.slice(0, 3), between, ...texts.slice(3)].map((text) => `<p>${text}</p>`).join('');
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body><main><article><h1>${title}</h1>${paragraphs}</article></main></body></html>`;
}

describe('among the paragraphs of a story', () => {
  it.each(OFFERS.flatMap(([lang, ...texts]) => texts.map((text) => [lang, text] as const)))(
    'hides an offer: %s, %s',
    async (lang, text) => expect(hiddenTexts(await readHtml(page(lang, text)))).toContain(text),
  );

  it.each(STORY_SENTENCES)('keeps a sentence with its words: %s, %s', async (lang, text) =>
    expect(keptTexts(await readHtml(page(lang, text)))).toContain(text),
  );
});

it('keeps the offers of a story about offers', async () => {
  const offers = [
    'Save 40% on the ferry to Norby when you sail before Sunday, from the shop at the quay.',
    'Grab 15% off garden chairs at the timber yard, which closes for good at the end of May.',
    'Order two lamps at the harbour fair and the third costs 30% less than the other two.',
  ];
  const paragraphs = [
    'The harbour fair in Eastmere opens on Friday, and these are the stalls that are worth the walk.',
    ...offers,
  ].map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>The best offers of the fair</title></head><body><main><article><h1>The best offers of the fair</h1>${paragraphs.join('')}</article></main></body></html>`;
  expect(keptTexts(await readHtml(html))).toEqual(expect.arrayContaining(offers));
});
