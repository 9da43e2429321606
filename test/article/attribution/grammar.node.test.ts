import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';
import { summarizeSources } from './summarize-sources';

type Case = [construction: string, text: string, sources: string[]];

describe('German', () => {
  it.each<Case>([
    ['direct speech', '„Die Halle öffnet im Mai“, sagte Runa Aske am Montag.', ['Runa Aske (person) ×1']],
    ['inward guillemets', '»Die Halle öffnet im Mai«, sagte Runa Aske.', ['Runa Aske (person) ×1']],
    ['name before the verb', 'Runa Aske sagte, die Halle öffne im Mai.', ['Runa Aske (person) ×1']],
    ['perfect tense', 'Das hat Monika Vogt am Montag in Kiel erklärt.', ['Monika Vogt (person) ×1']],
    ['separable verb', 'Die Polizei teilte am Montag mit, der Kai sei gesperrt.', ['Polizei (institution) ×1']],
    ['verb-final clause', 'Der Kai ist gesperrt, wie das Hafenamt am Montag mitteilte.', ['Hafenamt (institution) ×1']],
    [
      'verb-final clause with a compound noun',
      'Der Kai ist gesperrt, wie die Hafenbehörde mitteilte.',
      ['Hafenbehörde (institution) ×1'],
    ],
    ['preposition: laut', 'Laut Polizei wurde niemand verletzt.', ['Polizei (institution) ×1']],
    ['preposition: nach Angaben von', 'Nach Angaben von Peter Lund fehlt das Geld.', ['Peter Lund (person) ×1']],
    ['postposition: zufolge', 'Experten zufolge fehlt das Geld.', ['Experten (unnamed) ×1']],
    ['so, behind a quotation', '„Das Dach fehlt“, so Peter Lund weiter.', ['Peter Lund (person) ×1']],
    ['colon', 'Peter Lund: „Das Dach fehlt.“', ['Peter Lund (person) ×1']],
    [
      'pronoun and surname',
      'Monika Vogt sagte, das Dach fehle. Sie erklärte, es koste viel. Vogt betonte, es komme.',
      ['Monika Vogt (person) ×3'],
    ],
    [
      'an indirect object is not a source',
      '„Das Dach fehlt“, sagte Peter Lund der Deutschen Presse-Agentur.',
      ['Peter Lund (person) ×1'],
    ],
    ['brackets behind a name', 'Peter Lund (SPD) sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['apposition', 'Peter Lund, Chef des Hafens, sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    [
      'two verbs with a shared subject',
      'Peter Lund wies das zurück und sprach von „Unsinn“.',
      ['Peter Lund (person) ×2'],
    ],
    [
      'apposition without a closing comma',
      'Bela Ivers, Gründer und Chef der Partei "Roter Kai", beteuerte das nicht. Bela Ivers, Gründer und Chef der Partei "Roter Kai" beteuerte: "Der Kai bleibt offen."',
      ['Bela Ivers (person) ×1'],
    ],
    [
      'quotation introduced by the sentence before',
      'Trainer Peter Lund haderte mit der Regel: „Sie hat heute unser ganzes Spiel zerstört.“',
      ['Peter Lund (person) ×1'],
    ],
    [
      'two adjacent names',
      'Am Montag wird laut Trainer Peter Lund Monika Vogt weiter fehlen.',
      ['Peter Lund (person) ×1'],
    ],
    ['nach eigenen Angaben', 'Monika Vogt ist nach eigenen Angaben erst seit Mai im Amt.', ['Monika Vogt (person) ×1']],
    [
      'modal verb with infinitive',
      'Das Hafenamt musste einräumen, dass das Dach fehlt.',
      ['Hafenamt (institution) ×1'],
    ],
    [
      'separable verb with a content clause',
      'Peter Lund geht davon aus, dass das Dach fehlt.',
      ['Peter Lund (person) ×1'],
    ],
    ['heißt es aus', 'Das Dach fehle, heißt es aus dem Hafenamt.', ['Hafenamt (institution) ×1']],
    ['a noun that no word list contains', 'Das Dach fehle, teilte die Reederei mit.', ['Reederei (institution) ×1']],
    ['a phrase in the dative is not a subject', 'Dem Peter Lund sagte man, das Dach fehle.', []],
    ['reflexive verb with another meaning', 'Die Polizei meldete sich am Montag, um das Dach zu sehen.', []],
    [
      'a name recognised by its repetition',
      'Rejan Abo steht am Kai. „Das Dach fehlt uns allen hier“, sagt Abo.',
      ['Rejan Abo (person) ×1'],
    ],
    ['separable verb with another meaning', 'Peter Lund sagte das Fest ab.', []],
    ['no attribution', 'Die alte Halle am Kai wurde am Samstag geöffnet. Boote dürfen wieder anlegen.', []],
  ])('%s', (_construction, text, sources) => expect(summarizeSources(text, 'de-AT')).toEqual(sources));
});

describe('French', () => {
  it.each<Case>([
    ['direct speech', '« La halle ouvre en mai », a déclaré Anne Morel lundi.', ['Anne Morel (person) ×1']],
    ['inverted pronoun without an antecedent', '« La halle ouvre en mai », a-t-elle dit.', []],
    [
      'inverted pronoun with an antecedent',
      'Anne Morel a parlé. « La halle ouvre en mai », a-t-elle dit.',
      ['Anne Morel (person) ×1'],
    ],
    ['indirect speech', 'Anne Morel affirme que la halle ouvrira en mai.', ['Anne Morel (person) ×1']],
    ['preposition: selon', 'Selon la police, personne n’est blessé.', ['police (institution) ×1']],
    [
      'name before a relative clause and an adverbial',
      'Anne Morel, qui dirige le port, à Brest, affirme que la halle est froide.',
      ['Anne Morel (person) ×1'],
    ],
    ['multi-word cue', 'Anne Morel a mis en garde contre le froid.', ['Anne Morel (person) ×1']],
    [
      'document and its outlet',
      'La halle est froide, selon un rapport cité par l’AFP.',
      ['rapport (document) ×1', 'AFP (news) ×1'],
    ],
    [
      'adverb between cue and source',
      'La halle ferme, a-t-on appris lundi de sources policières.',
      ['sources policières (unnamed) ×1'],
    ],
    [
      'opinion',
      'Pour Anne Morel, la halle est froide. Pour l’instant, elle reste ouverte.',
      ['Anne Morel (person) ×1'],
    ],
    ['preposition: d’après', 'D’après Anne Morel, la halle est froide.', ['Anne Morel (person) ×1']],
    [
      'role and name',
      '« Non », a répondu le porte-parole du ministère des Affaires étrangères, Paul Renard.',
      ['Paul Renard (person) ×1'],
    ],
    [
      'adverbial between verb and subject',
      '« Non », a écrit sur Facebook le maire, Paul Renard.',
      ['Paul Renard (person) ×1'],
    ],
    ['unnamed group', 'Des experts ont indiqué que le toit manque.', ['experts (unnamed) ×1']],
    ['negated verb', 'Le ministère n’a pas confirmé la date.', []],
    [
      'honorific and surname',
      'Paul Renard a affirmé que le toit manque. M. Renard a ajouté qu’il viendrait.',
      ['Paul Renard (person) ×2'],
    ],
    ['no attribution', 'La vieille halle du quai a ouvert samedi. Les bateaux peuvent y accoster.', []],
  ])('%s', (_construction, text, sources) => expect(summarizeSources(text, 'fr')).toEqual(sources));
});

describe('Spanish', () => {
  it.each<Case>([
    ['direct speech', '“El mercado abre en mayo”, dijo Ana Ruiz el lunes.', ['Ana Ruiz (person) ×1']],
    ['indirect speech', 'Ana Ruiz aseguró que el mercado abrirá en mayo.', ['Ana Ruiz (person) ×1']],
    ['perfect tense', 'Ana Ruiz ha explicado que falta el techo.', ['Ana Ruiz (person) ×1']],
    ['preposition: según', 'Según la policía, no hay heridos.', ['policía (institution) ×1']],
    ['preposition: de acuerdo con', 'De acuerdo con Ana Ruiz, no hay dinero.', ['Ana Ruiz (person) ×1']],
    ['omitted subject', 'Ana Ruiz dijo que falta el techo. Añadió que costará mucho.', ['Ana Ruiz (person) ×2']],
    [
      'role and name',
      'El ministro de Asuntos Exteriores, José Vidal, afirmó que no hay dinero.',
      ['José Vidal (person) ×1'],
    ],
    [
      'unnamed group',
      'Fuentes del ministerio confirmaron que falta el techo.',
      ['Fuentes del ministerio (unnamed) ×1'],
    ],
    [
      'a plural verb has no singular subject',
      'Hubo un herido en Deir al Balah, confirmaron fuentes médicas.',
      ['fuentes médicas (unnamed) ×1'],
    ],
    [
      'title, with the name later in the text',
      'El ministro de Exteriores pidió que se abra. Al acto fue el ministro de Asuntos Exteriores, José Vidal.',
      ['José Vidal (person) ×1'],
    ],
    [
      'document and its outlet',
      'Falta el techo, según un informe citado por EFE.',
      ['informe (document) ×1', 'EFE (news) ×1'],
    ],
    ['multi-word cue', 'Ana Ruiz dejó claro que falta el techo.', ['Ana Ruiz (person) ×1']],
    ['subject of the sentence before', 'Ana Ruiz vive en el muelle. «Es precioso», resume.', ['Ana Ruiz (person) ×1']],
    ['no attribution', 'El viejo mercado del muelle abrió el sábado. Los barcos pueden atracar.', []],
  ])('%s', (_construction, text, sources) => expect(summarizeSources(text, 'es-MX')).toEqual(sources));
});

describe('unsupported languages', () => {
  it.each(['pl', 'tr', 'ja', '', 'constructor', 'end'])('%s', (lang) =>
    expect(citedSources('Runa Aske said no.', { lang })).toBeNull(),
  );
});

it.each([
  [
    'de',
    `${'„sagte '.repeat(3000)}${'A, '.repeat(3000)}sagte ${'des Amtes '.repeat(3000)}hat ${'und Urs '.repeat(3000)}erklärt`,
  ],
  ['fr', `${'« dit '.repeat(3000)}${'A, '.repeat(3000)}dit ${'de la police '.repeat(3000)}a déclaré`],
  ['es', `${'“dijo '.repeat(3000)}${'A, '.repeat(3000)}dijo ${'de la policía '.repeat(3000)}ha dicho`],
])('%s: pathological input is read within 5 s', (lang, text) => {
  const start = performance.now();
  citedSources(text, { lang });
  expect(performance.now() - start).toBeLessThan(5000);
});
