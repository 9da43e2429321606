import { describe, expect, it } from 'vitest';
import { citedSources } from '../../lib/news/sources';

/** "name (type) ×count", in the order of the text. */
const cited = (lang: string, text: string) =>
  (citedSources(text, { lang }) ?? [])
    .sort((one, other) => (one.attributions[0]?.start ?? 0) - (other.attributions[0]?.start ?? 0))
    .map(({ name, type, count }) => `${name} (${type}) ×${count}`);

type Case = [construction: string, text: string, sources: string[]];

describe('German', () => {
  it.each<Case>([
    ['wörtliche Rede', '„Die Halle öffnet im Mai“, sagte Runa Aske am Montag.', ['Runa Aske (person) ×1']],
    ['Guillemets nach innen', '»Die Halle öffnet im Mai«, sagte Runa Aske.', ['Runa Aske (person) ×1']],
    ['erst der Name', 'Runa Aske sagte, die Halle öffne im Mai.', ['Runa Aske (person) ×1']],
    ['Perfekt', 'Das hat Monika Vogt am Montag in Kiel erklärt.', ['Monika Vogt (person) ×1']],
    ['getrenntes Verb', 'Die Polizei teilte am Montag mit, der Kai sei gesperrt.', ['Polizei (institution) ×1']],
    ['Verb am Ende', 'Der Kai ist gesperrt, wie das Hafenamt am Montag mitteilte.', []],
    [
      'Verb am Ende, bekannt',
      'Der Kai ist gesperrt, wie die Hafenbehörde mitteilte.',
      ['Hafenbehörde (institution) ×1'],
    ],
    ['laut', 'Laut Polizei wurde niemand verletzt.', ['Polizei (institution) ×1']],
    ['nach Angaben von', 'Nach Angaben von Peter Lund fehlt das Geld.', ['Peter Lund (person) ×1']],
    ['zufolge', 'Experten zufolge fehlt das Geld.', ['Experten (unnamed) ×1']],
    ['so', '„Das Dach fehlt“, so Peter Lund weiter.', ['Peter Lund (person) ×1']],
    ['Doppelpunkt', 'Peter Lund: „Das Dach fehlt.“', ['Peter Lund (person) ×1']],
    [
      'Fürwort und kurzer Name',
      'Monika Vogt sagte, das Dach fehle. Sie erklärte, es koste viel. Vogt betonte, es komme.',
      ['Monika Vogt (person) ×3'],
    ],
    [
      'wem es gesagt wurde, ist keine Quelle',
      '„Das Dach fehlt“, sagte Peter Lund der Deutschen Presse-Agentur.',
      ['Peter Lund (person) ×1'],
    ],
    ['Klammer', 'Peter Lund (SPD) sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Beisatz', 'Peter Lund, Chef des Hafens, sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['zwei Verben, ein Satz', 'Peter Lund wies das zurück und sprach von „Unsinn“.', ['Peter Lund (person) ×1']],
    ['abgesagt', 'Peter Lund sagte das Fest ab.', []],
    ['nichts gesagt', 'Die alte Halle am Kai wurde am Samstag geöffnet. Boote dürfen wieder anlegen.', []],
  ])('%s', (_construction, text, sources) => expect(cited('de-AT', text)).toEqual(sources));
});

describe('French', () => {
  it.each<Case>([
    ['discours direct', '« La halle ouvre en mai », a déclaré Anne Morel lundi.', ['Anne Morel (person) ×1']],
    ['inversion', '« La halle ouvre en mai », a-t-elle dit.', []],
    [
      'inversion après un nom',
      'Anne Morel a parlé. « La halle ouvre en mai », a-t-elle dit.',
      ['Anne Morel (person) ×1'],
    ],
    ['discours indirect', 'Anne Morel affirme que la halle ouvrira en mai.', ['Anne Morel (person) ×1']],
    ['selon', 'Selon la police, personne n’est blessé.', ['police (institution) ×1']],
    ['d’après', 'D’après Anne Morel, la halle est froide.', ['Anne Morel (person) ×1']],
    [
      'fonction et nom',
      '« Non », a répondu le porte-parole du ministère des Affaires étrangères, Paul Renard.',
      ['Paul Renard (person) ×1'],
    ],
    ['un lieu entre deux', '« Non », a écrit sur Facebook le maire, Paul Renard.', ['Paul Renard (person) ×1']],
    ['anonymes', 'Des experts ont indiqué que le toit manque.', ['experts (unnamed) ×1']],
    ['nié', 'Le ministère n’a pas confirmé la date.', []],
    [
      'M. et nom court',
      'Paul Renard a affirmé que le toit manque. M. Renard a ajouté qu’il viendrait.',
      ['Paul Renard (person) ×2'],
    ],
    ['rien', 'La vieille halle du quai a ouvert samedi. Les bateaux peuvent y accoster.', []],
  ])('%s', (_construction, text, sources) => expect(cited('fr', text)).toEqual(sources));
});

describe('Spanish', () => {
  it.each<Case>([
    ['estilo directo', '“El mercado abre en mayo”, dijo Ana Ruiz el lunes.', ['Ana Ruiz (person) ×1']],
    ['estilo indirecto', 'Ana Ruiz aseguró que el mercado abrirá en mayo.', ['Ana Ruiz (person) ×1']],
    ['perfecto', 'Ana Ruiz ha explicado que falta el techo.', ['Ana Ruiz (person) ×1']],
    ['según', 'Según la policía, no hay heridos.', ['policía (institution) ×1']],
    ['de acuerdo con', 'De acuerdo con Ana Ruiz, no hay dinero.', ['Ana Ruiz (person) ×1']],
    ['sin sujeto', 'Ana Ruiz dijo que falta el techo. Añadió que costará mucho.', ['Ana Ruiz (person) ×2']],
    [
      'cargo y nombre',
      'El ministro de Asuntos Exteriores, José Vidal, afirmó que no hay dinero.',
      ['José Vidal (person) ×1'],
    ],
    ['fuentes', 'Fuentes del ministerio confirmaron que falta el techo.', ['Fuentes del ministerio (unnamed) ×1']],
    ['nada', 'El viejo mercado del muelle abrió el sábado. Los barcos pueden atracar.', []],
  ])('%s', (_construction, text, sources) => expect(cited('es-MX', text)).toEqual(sources));
});

describe('languages without a file', () => {
  it.each(['pl', 'tr', 'ja', '', 'constructor', 'end'])('%s is not read', (lang) =>
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
])('%s: what is long and hostile is read in time', (lang, text) => {
  const start = performance.now();
  citedSources(text, { lang });
  expect(performance.now() - start).toBeLessThan(5000);
});
