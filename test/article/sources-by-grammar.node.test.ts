import { describe, expect, it } from 'vitest';
import { citedSources } from '../../lib/article/attribution';

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
    ['Verb am Ende', 'Der Kai ist gesperrt, wie das Hafenamt am Montag mitteilte.', ['Hafenamt (institution) ×1']],
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
    [
      'Beisatz ohne zweites Komma',
      'Bela Ivers, Gründer und Chef der Partei "Roter Kai", beteuerte das nicht. Bela Ivers, Gründer und Chef der Partei "Roter Kai" beteuerte: "Der Kai bleibt offen."',
      ['Bela Ivers (person) ×1'],
    ],
    [
      'der Satz davor sagt, wer spricht',
      'Trainer Peter Lund haderte mit der Regel: „Sie hat heute unser ganzes Spiel zerstört.“',
      ['Peter Lund (person) ×1'],
    ],
    [
      'zwei Namen nebeneinander',
      'Am Montag wird laut Trainer Peter Lund Monika Vogt weiter fehlen.',
      ['Peter Lund (person) ×1'],
    ],
    ['eigene Angaben', 'Monika Vogt ist nach eigenen Angaben erst seit Mai im Amt.', ['Monika Vogt (person) ×1']],
    ['musste einräumen', 'Das Hafenamt musste einräumen, dass das Dach fehlt.', ['Hafenamt (institution) ×1']],
    ['geht davon aus', 'Peter Lund geht davon aus, dass das Dach fehlt.', ['Peter Lund (person) ×1']],
    ['heißt es aus', 'Das Dach fehle, heißt es aus dem Hafenamt.', ['Hafenamt (institution) ×1']],
    ['ein Wort, das keine Liste kennt', 'Das Dach fehle, teilte die Reederei mit.', ['Reederei (institution) ×1']],
    ['was im Dativ steht, spricht nicht', 'Dem Peter Lund sagte man, das Dach fehle.', []],
    ['meldete sich', 'Die Polizei meldete sich am Montag, um das Dach zu sehen.', []],
    [
      'zweimal genannt: ein Name',
      'Rejan Abo steht am Kai. „Das Dach fehlt uns allen hier“, sagt Abo.',
      ['Rejan Abo (person) ×1'],
    ],
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
    [
      'nom devant une incise',
      'Anne Morel, qui dirige le port, à Brest, affirme que la halle est froide.',
      ['Anne Morel (person) ×1'],
    ],
    ['locution', 'Anne Morel a mis en garde contre le froid.', ['Anne Morel (person) ×1']],
    ['cité par', 'La halle est froide, selon un rapport cité par l’AFP.', ['rapport (document) ×1', 'AFP (news) ×1']],
    [
      'on apprend de',
      'La halle ferme, a-t-on appris lundi de sources policières.',
      ['sources policières (unnamed) ×1'],
    ],
    [
      'l’avis d’une personne',
      'Pour Anne Morel, la halle est froide. Pour l’instant, elle reste ouverte.',
      ['Anne Morel (person) ×1'],
    ],
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
    [
      'un nombre solo no dijeron',
      'Hubo un herido en Deir al Balah, confirmaron fuentes médicas.',
      ['fuentes médicas (unnamed) ×1'],
    ],
    [
      'el ministro, con nombre más tarde',
      'El ministro de Exteriores pidió que se abra. Al acto fue el ministro de Asuntos Exteriores, José Vidal.',
      ['José Vidal (person) ×1'],
    ],
    ['citado por', 'Falta el techo, según un informe citado por EFE.', ['informe (document) ×1', 'EFE (news) ×1']],
    ['locución', 'Ana Ruiz dejó claro que falta el techo.', ['Ana Ruiz (person) ×1']],
    [
      'de quien habla la frase anterior',
      'Ana Ruiz vive en el muelle. «Es precioso», resume.',
      ['Ana Ruiz (person) ×1'],
    ],
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
