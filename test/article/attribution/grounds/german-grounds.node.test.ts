import { describe, expect, test } from 'vitest';
import { groundOf } from './ground-of';

const CASES: Record<string, [name: string, text: string][]> = {
  witness: [
    ['Runa Aske', 'Runa Aske, die auf der Fähre war, sagte, die Türen seien verschlossen gewesen.'],
    ['Runa Aske', '„Ich habe zwei Schüsse gehört“, sagte Runa Aske, eine Anwohnerin.'],
    ['Runa Aske', 'Die Anwohnerin Runa Aske sagte, es habe nach Rauch gerochen.'],
    ['Runa Aske', 'Runa Aske wohnt über der Bäckerei. „Meine Fenster haben gezittert“, sagte Aske.'],
    ['Jan Torv', 'Der Landwirt Jan Torv sagte, sein Feld stehe seit einer Woche unter Wasser.'],
    ['Jan Torv', 'Der Sänger Jan Torv sagte, er wolle im Herbst wieder auftreten.'],
    ['Jan Torv', '„Ich habe den Brief nicht unterschrieben“, sagte Jan Torv.'],
    ['Jan Torv', 'Jan Torv, der den Unfall gesehen hat, sagte, der Lastwagen habe nicht gebremst.'],
    ['Jan Torv', 'Der Fahrgast Jan Torv sagte, niemand habe Fahrscheine geprüft.'],
    ['Anwohner', 'Anwohner sagten, sie hätten vor Mitternacht Schreie gehört.'],
    ['Augenzeugen', 'Augenzeugen sagten, der Fahrer habe geschlafen.'],
    ['eine Überlebende', 'Eine Überlebende sagte vor Gericht, die Wachen seien weggelaufen.'],
  ],
  own: [
    ['Nordbund', 'Nach Angaben von Nordbund hatte die Frau den Mann im Netz kennengelernt.'],
    ['Ivo Hart', '„Im Januar beginnt der Verkauf“, sagte Ivo Hart, Vorstandschef von Nordpay.'],
    ['Lena Moor', 'Botschafterin Lena Moor, eine ehemalige Beraterin, sagte, die Botschaft bleibe offen.'],
    ['Hafenbehörde', 'Die Hafenbehörde teilte mit, sie werde den Pier schließen.'],
    ['Polizei', 'Nach Angaben der Polizei wurden drei Menschen festgenommen.'],
    ['Lena Moor', 'Lena Moor, Sprecherin der Hafenbehörde, sagte, der Pier werde geschlossen.'],
    ['Lena Moor', 'Gesundheitsministerin Lena Moor sagte, das Ministerium werde zwei Kliniken bauen.'],
    ['Lena Moor', '„Wir stellen 40 Fahrer ein“, sagte Lena Moor, Geschäftsführerin der Verkehrsbetriebe.'],
    ['Lena Moor', 'Lena Moor, Hauptautorin der Studie, sagte, das Team habe 900 Nester gezählt.'],
    ['Ivo Hart', 'Ivo Hart, der Anwalt des Fahrers, sagte, sein Mandant werde Berufung einlegen.'],
    ['Ivo Hart', 'Ivo Hart leitet die Außenstelle der Behörde. Hart sagte, die Straße werde im Mai gesperrt.'],
    ['Ivo Hart', 'Der Leiter des Museums, Ivo Hart, sagte, das Haus werde umgebaut.'],
    ['Staatsanwaltschaft', 'Die Staatsanwaltschaft teilte mit, sie habe zwei Männer angeklagt.'],
    ['Orla Finn', 'Bürgermeisterin Orla Finn sagte, die Stadt werde die Brücke bezahlen.'],
    ['Kesch Stahl AG', 'Die Kesch Stahl AG teilte am Montag mit, sie schließe ihre Gießerei.'],
    ['Orla Finn', 'Polizeisprecherin Orla Finn sagte, der Mann sei gefasst worden.'],
  ],
  document: [
    ['Studie', 'Laut der Studie kehren die Vögel jeden Mai zurück.'],
    ['Umfrage', 'Laut einer Umfrage ist jeder dritte Wähler unentschlossen.'],
    ['Anklageschrift', 'Laut der Anklageschrift trafen sich die Männer im März.'],
    ['Gutachten', 'Laut dem Gutachten war das Ventil seit Jahren undicht.'],
    ['Rechnungshof', 'Laut einem Bericht des Rechnungshofs sind zwölf Brücken unsicher.'],
    ['Urteil', 'Dem Urteil zufolge wusste die Firma von dem Fehler.'],
    ['Akten', 'Laut den Akten hatte der Fahrer keinen Führerschein.'],
    ['Protokoll', 'Laut dem Protokoll stimmte niemand dagegen.'],
    ['Papier', 'In dem Papier heißt es, die Miete werde im Juni steigen.'],
    ['Statistik', 'Laut der Statistik hat die Stadt ein Fünftel ihrer Bewohner verloren.'],
    ['Dokumente', 'Laut internen Dokumenten lief die Pumpe nicht.'],
    ['Untersuchung', 'Laut der Untersuchung ist der Damm sicher.'],
  ],
  told: [
    [
      'Kescher Zeitung',
      'Wie die „Kescher Zeitung“ unter Berufung auf zwei Berater berichtete, sind die Gespräche gescheitert.',
    ],
    ['Spiegel', 'Der „Spiegel“ berichtete unter Berufung auf Regierungskreise, der Verkauf sei gestoppt.'],
    ['Reuters', 'Reuters berichtete unter Verweis auf ein internes Papier, das Werk werde geschlossen.'],
    ['Tagesschau', 'Die Tagesschau berichtete mit Verweis auf Unterlagen, die Firma habe nichts gezahlt.'],
    [
      'Süddeutsche Zeitung',
      'Die „Süddeutsche Zeitung“ meldete unter Berufung auf einen Arzt, neun Menschen seien verletzt.',
    ],
    ['Bild', 'Die „Bild“ berichtete unter Berufung auf Ermittler, das Tor sei offen gewesen.'],
    ['BBC', 'Die BBC berichtete, nach Dokumenten, die dem Sender vorliegen, sei das Ventil undicht gewesen.'],
    ['WDR', 'Der WDR berichtete unter Bezug auf Gerichtsakten, der Fahrer sei betrunken gewesen.'],
    ['Handelsblatt', 'Das Handelsblatt berichtete unter Berufung auf drei Insider, die Bank werde verkauft.'],
    ['FAZ', 'Die FAZ berichtete mit Hinweis auf einen Brief, der Chef werde gehen.'],
    ['NDR', 'Der NDR berichtete unter Berufung auf Zeugen, es habe zwei Schüsse gegeben.'],
    ['AFP', 'AFP meldete unter Berufung auf Diplomaten, die Reise sei abgesagt.'],
  ],
  expert: [
    ['Li Wen', 'Die Ökonomin Li Wen sagte, die Preise würden sinken.'],
    ['Li Wen', '„Die Preise werden fallen“, sagte Li Wen, Analyst der Nordbank.'],
    ['Li Wen', 'Li Wen, Professorin für Seerecht an der Universität Kesch, sagte, das Urteil sei ungewöhnlich.'],
    ['Li Wen', 'Der Historiker Li Wen sagte, der Vertrag sei vergessen worden.'],
    ['Nils Berg', 'Der Politikwissenschaftler Nils Berg sagte, beide Seiten seien müde.'],
    ['Nils Berg', 'Der Kescher Klimaforscher Nils Berg sagte, der Fluss werde wandern.'],
    ['Nils Berg', 'Nils Berg, der an der Universität Kesch lehrt, sagte, der Hang sei instabil.'],
    ['Nils Berg', 'Der Virologe Nils Berg sagte, die Welle sei vorbei.'],
    ['Experten', 'Experten sagten, das Schloss sei leicht zu öffnen.'],
    ['Analysten', 'Analysten sagten, die Bank habe zu viel bezahlt.'],
    ['Forscher', 'Der Leseforscher Nils Berg sagte, Kinder läsen weniger. Laut dem Forscher liegt das am Handy.'],
    ['Nils Berg', 'Die Bohne mache satt, sagte der Ernährungsberater Nils Berg.'],
  ],
  none: [
    ['Jan Torv', '„Ich kann das ganz offen sagen, er hat gelogen“, sagte Jan Torv.'],
    ['Anwohner', 'Anwohner sagten, die Brücke sei verkauft worden.'],
    ['Kritiker', 'Kritiker sagten, der Preis sei niedrig.'],
    ['Jan Torv', 'Jan Torv sagte, die Brücke sei verkauft worden.'],
    ['Insider', 'Insider sagten, die Stimmung sei schlecht.'],
    ['Kescher Zeitung', 'Die „Kescher Zeitung“ berichtete, die Gespräche seien gescheitert.'],
    ['ein Nutzer', 'Ein Nutzer schrieb, der Film sei ein Witz.'],
    ['Ruth Vale', 'Die Abgeordnete Ruth Vale sagte, das Nachbarland habe den Fluss vergiftet.'],
    ['Jan Torv', 'Jan Torv sagte, der Minister habe gelogen. Der Zeuge und die Professorin verließen den Saal.'],
    ['Trump', 'Trump sagte, die Gegnerin habe wenig Unterstützung.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (ground, cases) => {
  test.each(cases)('%s: %s', (name, text) => {
    expect(groundOf(text, 'de', name)).toBe(ground);
  });
});

test.each([
  [
    'eine Pflegerin',
    'Eine Pflegerin, die anonym bleiben will, weil sie um ihre Stelle fürchtet, sagte, zwei Stationen seien zu.',
    /um ihre Stelle fürchtet/,
  ],
  [
    'ein Beamter',
    'Ein Beamter, der aus Angst vor Folgen nicht genannt werden will, sagte, die Gespräche seien gescheitert.',
    /Angst vor Folgen/,
  ],
  [
    'ein Wachmann',
    'Ein Wachmann sagte, das Tor sei offen gewesen. Er will seinen Namen nicht nennen, da er nicht mit der Presse reden darf.',
    /nicht mit der Presse/,
  ],
])('a reason for anonymity: %s', (name, text, reason) => {
  expect(groundOf(text, 'de', name, 'anonymity')).toMatch(reason);
});

test.each([
  ['ein Wachmann', 'Ein Wachmann, der anonym bleiben will, sagte, das Tor sei offen gewesen.', 'no reason'],
  ['Anwohner', 'Anwohner sagten, die Brücke sei wegen Eis gesperrt.', 'no reason'],
  ['Polizei', 'Die Polizei sagte, der Mann sei gefasst.', 'not anonymous'],
])('without a reason for anonymity: %s', (name, text, expected) => {
  expect(groundOf(text, 'de', name, 'anonymity')).toBe(expected);
});
