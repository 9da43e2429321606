import { expect, it } from 'vitest';
import { readPage } from '../../lib/pipeline';
import { openFrame } from './open-frame';
import { SEEDS } from './seeds';

/** Dateline, sources and related coverage expected for a seed. */
interface Provenance {
  slug: string;
  /** "Place, Place (agency)"; null: the page has none. */
  dateline: string | null;
  /** Cited sources, each with its number of statements. */
  sources: Record<string, number>;
  related: string[];
}

const EXPECTED: Provenance[] = [
  {
    slug: 'leaders-call-widgets',
    dateline: null,
    sources: {
      'Veldria’s presidential office': 3,
      'Akkar’s office': 2,
      'Ilmar Dorsan': 1,
      'Tamsin Akkar': 1,
      'Each side': 1,
      'a municipal official': 1,
    },
    related: [
      'What is the Upper Tolun River Council, and can it stop a war?',
      'Sorvane calls up river police after night of fire at dam',
      'Veldria dismisses head of border guard: State radio',
    ],
  },
  {
    // No sources of the tacked-on story.
    slug: 'two-stories-tt20',
    dateline: null,
    sources: { 'Nadim Torrun': 2, union: 1, 'port authority': 1, 'Hoda Selim': 1, 'Isak Dorr': 1 },
    related: [],
  },
  {
    slug: 'en-tabloid-cards',
    dateline: null,
    sources: { 'Bukola Ames': 2, council: 1, 'Stan Peverell': 1 },
    related: [],
  },
  {
    slug: 'br-only',
    dateline: 'TARROW',
    sources: { 'Moira Keller': 1, 'Piet Lansing': 1, 'the bakers': 1 },
    related: [],
  },
  {
    slug: 'de-wire-lesen-sie-auch',
    dateline: 'Grevesand (npd)',
    sources: {
      'Frauke Lührs': 2,
      'Malte Rohwer': 2,
      'Straßenbauamt Nordermarsch': 2,
      Verkehrsverbund: 1,
      'Birte Hansen': 2,
      Fahrgastverband: 1,
      'ein Sprecher des Verkehrsministeriums': 1,
    },
    related: [],
  },
  {
    slug: 'de-teaser-im-text',
    dateline: 'Altenahl',
    sources: { 'Ines Thode': 3, 'Ole Kruse': 1, 'Lenka Brodersen': 1 },
    related: [],
  },
  {
    slug: 'fr-sommaire-direct',
    dateline: null,
    sources: {
      'Agathe Lorrain': 1,
      'société des Eaux hautes': 1,
      'Bertrand Saulnier': 1,
      'Deux voisins': 1,
      "L'exploitant": 2,
      rectorat: 1,
    },
    related: [],
  },
  {
    slug: 'es-comentarios-en-prosa',
    dateline: 'Alba de Mar',
    sources: { 'Encarna Vidal': 1, 'Pilar Montenegro': 1, 'Unai Prats': 1 },
    related: [],
  },
  {
    slug: 'ar-rtl',
    dateline: null,
    sources: {
      'نوال الكاشف': 2,
      'تقرير لديوان المحاسبة': 1,
      'أم ياسر': 1,
      'بدر الحمادي': 1,
      'إدارة المحطة': 1,
    },
    related: [],
  },
];

it.each(EXPECTED)(
  'seed $slug: dateline, sources and related coverage',
  async ({ slug, dateline, sources, related }) => {
    const { html, labels } = SEEDS.find((seed) => seed.slug === slug) as (typeof SEEDS)[number];
    const { document, close } = await openFrame(html, labels.url);
    const { article } = readPage(document, { url: labels.url }).reading;
    close();
    const place = article.dateline?.places.join(', ');
    const formatted = place && article.dateline?.agency ? `${place} (${article.dateline.agency})` : place;
    expect(formatted ?? null).toBe(dateline);
    expect(Object.fromEntries((article.sources ?? []).map(({ name, count }) => [name, count]))).toEqual(sources);
    expect((article.related ?? []).map(({ text }) => text)).toEqual(related);
  },
);
