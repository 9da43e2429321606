import { describe, expect, it } from 'vitest';
import { summarizeSources } from './summarize-sources';

type Case = [text: string, sources: string[]];
const check = (cases: readonly Case[]) =>
  it.each<Case>([...cases])('%s', (text, sources) => expect(summarizeSources(text, 'de')).toEqual(sources));

describe('verbs that no list contains', () =>
  check([
    ['„Das Dach fehlt“, polterte Peter Lund.', ['Peter Lund (person) ×1']],
    ['„Das Dach fehlt uns“, stöhnte die Landwirtin.', ['die Landwirtin (unnamed) ×1']],
    ['Das Dach sei längst bezahlt, versetzte Monika Vogt.', ['Monika Vogt (person) ×1']],
    ['Peter Lund höhnte: „Das Dach fehlt noch immer.“', ['Peter Lund (person) ×1']],
    ['Monika Vogt wetterte, das Dach sei viel zu teuer.', ['Monika Vogt (person) ×1']],
    ['„Das glaube ich nicht“, raunte Peter Lund am Abend.', ['Peter Lund (person) ×1']],
    ['Die Halle werde nie fertig, unkte Peter Lund.', ['Peter Lund (person) ×1']],
    ['Monika Vogt insistierte, die Halle habe kein Dach.', ['Monika Vogt (person) ×1']],
    ['„Wir schaffen das“, frohlockte der Bürgermeister.', ['der Bürgermeister (unnamed) ×1']],
    ['„Nun reicht es“, platzte es aus ihr heraus.', []],
    ['„Neue Halle“ öffnete am Montag in Kiel.', []],
    ['Peter Lund wartete, bis das Dach fertig war.', []],
  ]));

describe('subjects', () =>
  check([
    ['Am Montag sagte Peter Lund, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Dass das Dach fehlt, bestätigte am Abend auch Peter Lund.', ['Peter Lund (person) ×1']],
    ['Nach dem Treffen erklärte Außenministerin Monika Vogt, das Dach fehle.', ['Monika Vogt (person) ×1']],
    ['Gegenüber dem Sender sagte Peter Lund, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Der Sprecher des Hafenamtes, Peter Lund, sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Peter Lund, der den Hafen seit Jahren leitet, sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Russland erklärte, der Kai sei gesperrt.', ['Russland (institution) ×1']],
    ['Das Weiße Haus teilte mit, der Kai sei gesperrt.', ['Weiße Haus (institution) ×1']],
    ['Ein Sprecher der Feuerwehr sagte, niemand sei verletzt.', ['Ein Sprecher der Feuerwehr (unnamed) ×1']],
    ['Augenzeugen berichteten von einem lauten Knall.', ['Augenzeugen (unnamed) ×1']],
    ['Die Gewerkschaft fordert, dass das Dach kommt.', ['Gewerkschaft (institution) ×1']],
    ['„Das Dach fehlt“, sagte sie.', []],
    ['Peter Lund leitet das Amt. Freilich sagt er auch, das Dach sei alt.', ['Peter Lund (person) ×1']],
    ['In letzter Zeit findet das Amt kaum Dachdecker.', []],
    ['Das liegt in meinen Händen, so wenige Dächer gibt es.', []],
  ]));

describe('addressees', () =>
  check([
    ['„Das Dach fehlt“, sagte Peter Lund der dpa.', ['Peter Lund (person) ×1']],
    ['„Das Dach fehlt“, sagte Peter Lund der „Kieler Woche“.', ['Peter Lund (person) ×1']],
    ['Der Deutschen Presse-Agentur sagte Peter Lund, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Das sagte der Deutschen Presse-Agentur ein Sprecher des Amtes.', ['ein Sprecher des Amtes (unnamed) ×1']],
    ['Dem Sender NDR sagte Peter Lund, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['Peter Lund sagte der Nachrichtenagentur AFP, das Dach fehle.', ['Peter Lund (person) ×1']],
  ]));

describe('phrases before and after a source', () =>
  check([
    ['Laut „Spiegel“ fehlt das Dach.', ['Spiegel (news) ×1']],
    ['Laut der „Hafenpost“ fehlt das Dach.', ['Hafenpost (news) ×1']],
    ['Der „Küstenbote“ berichtet, das Dach fehle.', ['Küstenbote (news) ×1']],
    ['Das Dach fehlt, berichtet die „Hafenpost“.', ['Hafenpost (news) ×1']],
    ['Nach Angaben aus dem Hafenamt fehlt das Dach.', ['Hafenamt (institution) ×1']],
    ['Nach Angaben des Hafenamts fehlt das Dach.', ['Hafenamt (institution) ×1']],
    ['Nach Polizeiangaben wurde niemand verletzt.', ['Polizeiangaben (document) ×1']],
    ['Einem Bericht der BBC zufolge fehlt das Dach.', ['BBC (news) ×1']],
    ['Einer Studie zufolge fehlen viele Dächer.', ['Studie (document) ×1']],
    ['Peter Lund leitet das Amt. Ihm zufolge fehlt das Dach.', ['Peter Lund (person) ×1']],
    ['Peter Lund leitet das Amt. Nach seinen Angaben fehlt das Dach.', ['Peter Lund (person) ×1']],
    ['Seitens der Polizei hieß es, der Kai sei gesperrt.', ['Polizei (institution) ×1']],
    ['Wie Peter Lund am Montag sagte, fehlt das Dach.', ['Peter Lund (person) ×1']],
    ['Glaubt man Peter Lund, fehlt das Dach.', ['Peter Lund (person) ×1']],
  ]));

describe('heißt es, geht hervor', () =>
  check([
    ['In einer Mitteilung der Polizei heißt es, der Kai sei gesperrt.', ['Polizei (institution) ×1']],
    ['„Der Kai ist gesperrt“, heißt es in dem Bericht.', ['Bericht (document) ×1']],
    ['Der Kai sei gesperrt, hieß es am Montag von der Feuerwehr.', ['Feuerwehr (institution) ×1']],
    ['Der Kai ist gesperrt, wie es in einer Erklärung des Hafenamtes hieß.', ['Hafenamt (institution) ×1']],
    ['Aus einem Bericht der Polizei geht hervor, dass der Kai gesperrt ist.', ['Polizei (institution) ×1']],
    ['Das geht aus einer Studie hervor.', ['Studie (document) ×1']],
    ['Die Polizei teilte mit, der Kai sei gesperrt. Es gehe um Öl, hieß es weiter.', ['Polizei (institution) ×2']],
    ['Der Kai sei gesperrt, hieß es in Berlin.', []],
  ]));

describe('nouns of speech', () =>
  check([
    ['Die Forderung von Peter Lund, das Dach zu bauen, blieb ohne Folgen.', ['Peter Lund (person) ×1']],
    ['Der Vorwurf von Monika Vogt, das Amt habe geschlafen, wiegt schwer.', ['Monika Vogt (person) ×1']],
    ['Die Ankündigung der Regierung, dass die Halle schließt, kam am Montag.', ['Regierung (institution) ×1']],
    ['Die Behauptung von Peter Lund, das Dach sei bezahlt, ist neu.', ['Peter Lund (person) ×1']],
    ['Die Aussage der Polizei, wonach niemand verletzt wurde, gilt weiter.', ['Polizei (institution) ×1']],
    ['Die Forderung nach einem Dach ist alt.', []],
  ]));

describe('passives', () =>
  check([
    ['Das wurde von der Polizei bestätigt.', ['Polizei (institution) ×1']],
    ['Die Sperrung wurde am Montag von Peter Lund angekündigt.', ['Peter Lund (person) ×1']],
    ['Der Kai ist gesperrt, wie von der Feuerwehr mitgeteilt wurde.', ['Feuerwehr (institution) ×1']],
    ['Peter Lund wurde kritisiert.', []],
    ['Es wurde mitgeteilt, der Kai sei gesperrt.', []],
  ]));

describe('reported speech that continues', () =>
  check([
    ['Peter Lund sagte, das Dach fehle. Es sei längst bezahlt.', ['Peter Lund (person) ×2']],
    ['Laut Polizei war der Kai gesperrt. Verletzt worden sei niemand.', ['Polizei (institution) ×2']],
    [
      'Die Polizei legte einen Bericht vor. Laut dem Bericht fehlt das Dach. Demnach war es teuer.',
      ['Bericht (document) ×2'],
    ],
    ['Peter Lund sagte, das Dach fehle. Die Halle ist 40 Jahre alt.', ['Peter Lund (person) ×1']],
  ]));

describe('roles', () =>
  check([
    ['Kanzlerin Monika Vogt sagte, das Dach fehle. Die Kanzlerin betonte, es sei teuer.', ['Monika Vogt (person) ×2']],
    ['Hafenchef Peter Lund sagte, das Dach fehle. „Es ist teuer“, so der Hafenchef.', ['Peter Lund (person) ×2']],
    ['Der SPD-Politiker Peter Lund sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
    ['„Das Dach fehlt“, so die Vorsitzende Monika Vogt.', ['Monika Vogt (person) ×1']],
    ['Monika Vogt leitet das Amt. „Das Dach fehlt“, sagte die 48-Jährige.', ['Monika Vogt (person) ×1']],
    ['„Das Dach fehlt“, sagt Peter Lund. „Es ist teuer“, so der Landwirt.', ['Peter Lund (person) ×2']],
    [
      '„Das Dach fehlt“, sagt Peter Lund. „Es ist teuer“, sagt die Landwirtin.',
      ['Peter Lund (person) ×1', 'die Landwirtin (unnamed) ×1'],
    ],
    [
      'Hafenchef Peter Lund sagt, das Dach fehle. „Es ist teuer“, sagt der Landwirt.',
      ['Peter Lund (person) ×1', 'der Landwirt (unnamed) ×1'],
    ],
    ['Professor Peter Lund von der Universität Kiel sagte, das Dach fehle.', ['Peter Lund (person) ×1']],
  ]));

describe('agency style', () =>
  check([
    ['Wie die Polizei am Dienstag mitteilte, wurden drei Menschen verletzt.', ['Polizei (institution) ×1']],
    ['Nach Angaben der Behörden kamen zwölf Menschen ums Leben.', ['Behörden (institution) ×1']],
    [
      'Der Sprecher des Innenministeriums sagte, es gebe keine Hinweise auf eine Tat.',
      ['Der Sprecher des Innenministeriums (unnamed) ×1'],
    ],
    ['Bundeskanzlerin Monika Vogt verurteilte den Anschlag als „feige Tat“.', ['Monika Vogt (person) ×1']],
    ['Vogt zeigte sich erschüttert: „Unsere Gedanken sind bei den Opfern.“', ['Vogt (person) ×1']],
    ['Der Vorsitzende der Grünen, Peter Lund, warf der Regierung vor, sie habe versagt.', ['Peter Lund (person) ×1']],
    ['Die USA warfen Nordland vor, das Abkommen gebrochen zu haben.', ['USA (institution) ×1']],
    ['Dem Bericht zufolge wurden 300 Tonnen Öl verloren.', ['Bericht (document) ×1']],
    ['Ein Augenzeuge berichtete: „Es gab einen lauten Knall.“', ['Ein Augenzeuge (unnamed) ×1']],
    [
      'Die Nachrichtenagentur AFP meldete unter Berufung auf Rettungskräfte, es gebe Verletzte.',
      ['AFP (news) ×1', 'Rettungskräfte (unnamed) ×1'],
    ],
    ['Außenminister Peter Lund hatte zuvor erklärt, man werde nicht verhandeln.', ['Peter Lund (person) ×1']],
    [
      'In einem Interview mit dem Magazin „Der Kai“ sagte Monika Vogt, sie trete nicht mehr an.',
      ['Monika Vogt (person) ×1'],
    ],
    [
      'Auf einer Pressekonferenz kündigte Ministerpräsident Peter Lund seinen Rücktritt an.',
      ['Peter Lund (person) ×1'],
    ],
    ['Die Partei kritisiert, dass die Mittel gekürzt wurden.', ['Partei (institution) ×1']],
    ['Er habe nichts davon gewusst, so Lund gegenüber der Presse.', ['Lund (person) ×1']],
    [
      'Laut einer Umfrage des Instituts Forsund sind 60 Prozent dagegen.',
      ['Umfrage des Instituts Forsund (document) ×1'],
    ],
    ['Die Klage sei unbegründet, entschied das Gericht.', ['Gericht (institution) ×1']],
    ['Der Anwalt des Angeklagten, Peter Lund, plädierte auf Freispruch.', []],
    ['Auch die Opposition äußerte scharfe Kritik an dem Vorhaben.', ['Opposition (institution) ×1']],
    ['Der Präsident bezeichnete den Vorfall als Unfall.', ['Der Präsident (unnamed) ×1']],
    ['Die Behörden gehen von Brandstiftung aus.', ['Behörden (institution) ×1']],
    ['Man müsse nun abwarten, hieß es aus Regierungskreisen.', ['Regierungskreise (unnamed) ×1']],
    ['Die Vereinten Nationen schätzen, dass 4000 Menschen fliehen mussten.', ['Vereinten Nationen (institution) ×1']],
    ['Peter Lund vom Institut für Meeresforschung hält das für möglich.', ['Peter Lund (person) ×1']],
    ['„Das ist ein guter Tag“, freute sich Bürgermeisterin Monika Vogt.', ['Monika Vogt (person) ×1']],
    ['„Wir sind bereit“, gab sich Trainer Peter Lund zuversichtlich.', ['Peter Lund (person) ×1']],
    ['Die Regierung dementierte die Berichte.', ['Regierung (institution) ×1']],
    ['Nordland bestreitet die Vorwürfe.', ['Nordland (institution) ×1']],
    ['Nach Einschätzung von Fachleuten ist der Damm sicher.', ['Fachleute (unnamed) ×1']],
    ['Die Staatsanwaltschaft ermittelt wegen Betrugs.', []],
    ['Der Minister trat am Montag zurück.', []],
    ['Lund stimmte dem Antrag zu.', []],
    ['Die Feuerwehr rückte mit zehn Fahrzeugen an.', []],
    ['Das Gericht sprach ihn frei.', []],
    ['Die Halle zeigt Bilder aus drei Jahrhunderten.', []],
  ]));

describe('more of agency style', () =>
  check([
    ['Peter Lund sagte, der Kai sei zu.', ['Peter Lund (person) ×1']],
    ['Peter Lund schrieb, das Gesetz sehe das vor.', ['Peter Lund (person) ×1']],
    ['Peter Lund sagte seine Reise ab.', []],
    [
      'Das Straßenbauamt sagte, der Kai sei gesperrt. Das Amt teilte mit, es dauere lange.',
      ['Straßenbauamt (institution) ×2'],
    ],
    [
      'Monika Vogt leitet das Amt. Sie sagte am Montag, das Dach fehle. Außerdem kündigte sie an, die Halle zu schließen.',
      ['Monika Vogt (person) ×2'],
    ],
    [
      'Der Minister Peter Lund trat zurück. „Ich übernehme die Verantwortung“, sagte er vor Journalisten.',
      ['Peter Lund (person) ×1'],
    ],
    ['Auf die Frage, ob er bleibe, antwortete Peter Lund: „Ja.“', ['Peter Lund (person) ×1']],
    ['Nach dem Spiel zeigte sich Trainer Peter Lund enttäuscht: „Das war nichts.“', ['Peter Lund (person) ×1']],
    [
      'Zu den Vorwürfen erklärte ein Sprecher des Konzerns, man prüfe den Fall.',
      ['ein Sprecher des Konzerns (unnamed) ×1'],
    ],
    ['Die Täter seien flüchtig, so die Polizei.', ['Polizei (institution) ×1']],
    [
      'Ein Polizeisprecher bestätigte gegenüber der „Hafenpost“, dass ermittelt wird.',
      ['Ein Polizeisprecher (unnamed) ×1'],
    ],
    ['Das Auswärtige Amt rät von Reisen ab.', []],
    [
      'Wie aus einer Studie der Universität Kiel hervorgeht, steigt der Pegel.',
      ['Studie der Universität Kiel (document) ×1'],
    ],
    ['Laut Peter Lund, dem Leiter des Amtes, fehlt das Dach.', ['Peter Lund (person) ×1']],
    ['Der frühere Bürgermeister Peter Lund schrieb auf Twitter: „Das Dach fehlt.“', ['Peter Lund (person) ×1']],
    ['Nordlands Präsident Ivo Tarn warnte den Westen vor Folgen.', ['Ivo Tarn (person) ×1']],
    ['„Das ist falsch“, widersprach Monika Vogt.', ['Monika Vogt (person) ×1']],
    ['Dem widersprach Monika Vogt: Das Dach sei neu.', ['Monika Vogt (person) ×1']],
    ['Gewerkschafter Peter Lund spricht von einem „schwarzen Tag“.', ['Peter Lund (person) ×1']],
    ['Die Rede ist von einem „schwarzen Tag“.', []],
    ['Der WWF beklagte, dass die Zahl der Wale sinke.', ['WWF (institution) ×1']],
    ['Umweltministerin Vogt betonte, das Wasser sei sauber. Das habe eine Messung ergeben.', ['Vogt (person) ×2']],
    [
      'Die Deutsche Hafengesellschaft rechnet mit einem Verlust von zwei Millionen Euro.',
      ['Deutsche Hafengesellschaft (institution) ×1'],
    ],
    ['Peter Lund, 45, Fischer aus Kiel, erzählt: „Früher war hier alles voll.“', ['Peter Lund (person) ×1']],
    ['Für Monika Vogt ist das „ein Skandal“.', ['Monika Vogt (person) ×1']],
    ['Bei der Vorstellung des Berichts sagte Amtschefin Vogt, die Lage sei ernst.', ['Vogt (person) ×1']],
    ['Die Mutter des Jungen sagte der Zeitung, er sei gesund.', ['Die Mutter des Jungen (unnamed) ×1']],
    ['Niemand wisse, was komme, sagte der Fischer Jan Olsen.', ['Jan Olsen (person) ×1']],
    ['„Nein“, heißt es dazu knapp aus dem Rathaus.', ['Rathaus (institution) ×1']],
    ['Israel wirft der Hamas vor, die Hilfe zu stehlen.', ['Israel (institution) ×1']],
    ['Medienberichten zufolge soll der Vertrag bis Mai laufen.', ['Medienberichten (document) ×1']],
  ]));
