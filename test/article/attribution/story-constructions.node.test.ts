import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

describe('constructions that whole stories showed to be read wrongly', () => {
  checkSentences(
    'en',
    `
Northern Power said engineers had reconnected 41,000 homes but warned that some might have to wait. | Northern Power (institution)
Runa Aske said voters had spoken and added that she would resign. | Runa Aske (person)
"It will grow," said analyst Mara Holm. The Kesh-based company expects a profit, it said. | Mara Holm (person)
"We found out from Facebook," said one man, who did not want to be named. | one man (unnamed)
Revenue rose 22 percent, as per its filings with the registrar. | filings with the registrar (document)
Harbour Athletic are close to a deal, Sky Sports News understands. | Sky Sports News (news)
The BBC understands the report will be published in May. | BBC (news)
The van took off at 80 mph, the affidavit states. | affidavit (document)
Avon Fire & Rescue says 80 crews are at the scene. | Avon Fire & Rescue (institution)
Consumer Affairs Tasmania said it would act. | Consumer Affairs Tasmania (institution)
The United Nations mission said in a statement it was alarmed. | United Nations mission (institution)
The findings come from a study in Current Ethology. Eight of them waited, the paper notes. | paper (document)
"It is a boom," said Lund analyst Mara Holm. The firm reported a revenue of $40 million. | Mara Holm (person)
Declan Murtagh has run the shop since May. "I like it," he said. | Declan Murtagh (person)
`,
  );
  checkSentences(
    'de',
    String.raw`
Nach ersten Erkenntnissen der Ermittler kam der Bus ins Schleudern. | Ermittler (unnamed)
Nach ersten Erkenntnissen hatte der Mann getrunken. |
Aus Mannschaftskreisen war zu hören, dass der Trainer geht. | Mannschaftskreise (unnamed)
Im Radio war zu hören, dass der Trainer geht. |
Das sei sicher, betonen die 12 beteiligten Banken. | die 12 beteiligten Banken (unnamed)
Mehrere Verbände kritisierten die Pläne. | Mehrere Verbände (unnamed)
Mehrere Anwohner widersprechen dieser Darstellung. | Mehrere Anwohner (unnamed)
Es gibt Teile der Partei, die das verurteilen. |
Frankreichs Vizepräsident fordert mehr Geld. „Das bleibt so“, sagte Urs Lund. | Urs Lund (person)
Bauern klagen über das trockenste Frühjahr seit Jahren. | Bauern (unnamed)
Zwei mit dem Vorgang vertraute Personen sagten, der Vertrag sei geplatzt. | Zwei mit dem Vorgang vertraute Personen (unnamed)
Das bestätigten drei mit den Plänen vertraute Personen. | drei mit den Plänen vertraute Personen (unnamed)
Eine an den Verhandlungen beteiligte Person sprach von „Chaos“. | Eine an den Verhandlungen beteiligte Person (unnamed)
Das Werk schließt im Mai. Das erfuhr die Küstenpost aus Unternehmenskreisen. | Unternehmenskreise (unnamed)
Der Minister tritt zurück, wie die Küstenpost aus Parteikreisen erfuhr. | Parteikreise (unnamed)
Aus dem Umfeld der Ministerin verlautete, sie bleibe im Amt. | Umfeld der Ministerin (unnamed)
Zwei Kinder schweben nach Angaben der Ärzte in Lebensgefahr. | Ärzte (unnamed)
Nach Darstellung der Anwohner brannte zuerst das Dach. | Anwohner (unnamed)
Laut Ermittlern war die Tür offen. | Ermittler (unnamed)
In Koalitionskreisen heißt es, das Gesetz sei tot. | Koalitionskreise (unnamed)
Viele Händler klagen über hohe Gebühren. | Viele Händler (unnamed)
Mehrere Länder verurteilten den Angriff. | Mehrere Länder (unnamed)
Nach Angaben der Bürgermeisterin Ute Lund sind alle gerettet. | Ute Lund (person)
„Wir lassen niemanden allein“, versprach Ute Lund.\nTeile der Opposition sprechen von Wahlkampf. | Ute Lund (person); Teile der Opposition (unnamed)
Bürgermeisterin Ute Lund zeigte sich erschüttert. „Wir lassen niemanden allein“, versprach die SPD-Politikerin. | Ute Lund (person)
„Brenkel ist kein Einzelfall“, betont der Autoexperte Fritz Holz. Die Zahl der Stellen werde sinken, prognostiziert der Professor. | Fritz Holz (person)
„Die haben uns belogen“, klagt ein Schichtführer. | ein Schichtführer (unnamed)
„Das reicht nicht“, sagte eine Bandarbeiterin. | eine Bandarbeiterin (unnamed)
Laut dem Forscher nimmt das zu. „Das bleibt so“, sagte Urs Lund. | Urs Lund (person)
Bayerns Parteichef fordert eine Obergrenze. „Das bleibt so“, sagte Urs Lund. | Urs Lund (person)
Die IG Bau sagte, das reiche nicht. | IG Bau (institution)
Die meisten Analysten sind sich einig, dass der Kurs fällt. | Die meisten Analysten (unnamed)
Urs Lund sagte, alle seien gerettet. Zwei Kinder schweben nach Angaben der Ärzte in Lebensgefahr. | Urs Lund (person); Ärzte (unnamed)
`,
  );
  checkSentences(
    'fr',
    `
Une enseignante a été blessée, a-t-on appris de source policière. | source policière (unnamed)
Un rapport du Sénat publié en mai estime qu'un élevage sur trois aura disparu. | rapport du Sénat publié en mai (document)
« Il avait soif », raconte l'agriculteur qui l'a découvert. | l'agriculteur (unnamed)
`,
  );
  checkSentences(
    'es',
    `
El abogado, Julián Cifuentes, sostiene que fue un accidente. Su cliente, añade, «fue quien avisó». | Julián Cifuentes (person)
Dirigentes del PP consultados por este diario admiten que la fecha sorprendió. | Dirigentes del PP consultados por este diario (unnamed)
Según fuente policial, el coche era robado. | fuente policial (unnamed)
Fuentes consultadas por esta redacción sostienen que el acuerdo está firmado. | Fuentes consultadas por esta redacción (unnamed)
`,
  );
  checkSentences(
    'pt',
    `
O vereador do Ambiente, Luís Falcão, apelou à população para que não deposite lixo. | Luís Falcão (person)
Para o economista-chefe da corretora Aroeira, Tiago Menezes, o estrago está feito. | Tiago Menezes (person)
"Isso nunca esteve na mesa", declarou a jornalistas o ministro Caio Lund. "Não muda nada", disse a repórteres em Brasília. | Caio Lund (person)
Já a líder da oposição no Senado, Marta Quintela, acusou o governo de mentir. | Marta Quintela (person)
Dois dos feridos são graves, de acordo com fonte hospitalar. | fonte hospitalar (unnamed)
Moradores queixam-se de que o cheiro a gás se sentia há dias. | Moradores (unnamed)
O presidente da câmara, Nelson Faria, garantiu que há camas. "Temos 22", frisou o autarca. | Nelson Faria (person)
O comandante dos bombeiros, Rui Sampaio, disse que foi gás. Segundo o responsável, há risco. | Rui Sampaio (person)
O ministro Caio Lund disse que não muda nada. "Não muda nada", afirmou a repórteres em Brasília. | Caio Lund (person)
A Polícia Judiciária, questionada pelo jornal, não quis adiantar pormenores. | 
`,
  );
  checkSentences(
    'ar',
    `
لقي سبعة أشخاص مصرعهم، بحسب ما أفاد به الدفاع المدني. | الدفاع المدني (institution)
أوضح الدفاع المدني أن الحريق انتهى. وردت البلدية بأن «التراخيص كانت سارية». | الدفاع المدني (institution); البلدية (institution)
`,
  );
});
