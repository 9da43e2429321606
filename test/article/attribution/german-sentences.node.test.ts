import { describe } from 'vitest';
import { checkSentences } from './sentence-table';

/** Written as reporters write, before the code was read or run. */
const READ = String.raw`
„Wir haben das Wasser erst gehört, dann gesehen“, sagt Marlies Buchwald, die seit 40 Jahren am Deich wohnt. | Marlies Buchwald (person)
Nach Angaben der Feuerwehr waren rund 120 Einsatzkräfte vor Ort. | Feuerwehr (institution)
Das teilte das Landratsamt Oberwalden am Mittwoch mit. | Landratsamt Oberwalden (institution)
Wie die „Grenzlandzeitung“ berichtet, soll das Werk im Herbst schließen. | Grenzlandzeitung (news)
Laut einem Sprecher der Polizei stand der Fahrer unter Alkoholeinfluss. | ein Sprecher der Polizei (unnamed)
Verkehrsminister Holger Stadtfeld kündigte an, die Strecke bis 2034 auszubauen. | Holger Stadtfeld (person)
Die Täter hätten das Haus gegen drei Uhr verlassen, so die Staatsanwaltschaft. | Staatsanwaltschaft (institution)
Dem Bericht zufolge wusste der Vorstand seit Januar von den Mängeln. | Bericht (document)
„Das ist ein Schlag ins Gesicht“, schimpft Landwirt Jochen Brinkhoff. | Jochen Brinkhoff (person)
Die Gewerkschaft warf dem Konzern vor, die Beschäftigten zu täuschen. | Gewerkschaft (institution)
In der Klageschrift heißt es, die Firma habe Messwerte gefälscht. | Klageschrift (document)
Nach Ansicht von Klimaforscherin Dr. Sabine Ohlendorf reicht das nicht aus. | Sabine Ohlendorf (person)
Eine Sprecherin des Unternehmens wollte sich auf Anfrage nicht äußern. | 
Der Angeklagte schwieg zu den Vorwürfen. | 
Der 42-Jährige wurde wegen Betrugs zu drei Jahren Haft verurteilt. | 
Am Montag sagte der Verein das Konzert ab. | 
„Ich war nie dort“, sagte er. Rainer Kalkbrenner sitzt seit Mai in Untersuchungshaft. | Rainer Kalkbrenner (person)
Bundeskanzlerin Friederike Thoma betonte, dass es keine Steuererhöhungen geben werde. | Friederike Thoma (person)
Wie aus einer Studie der Universität Hallwyl hervorgeht, schlafen Jugendliche immer kürzer. | Studie der Universität Hallwyl (document)
Die Entscheidung wurde von Umweltverbänden scharf kritisiert. | Umweltverbänden (institution)
Zeugen berichteten, der Wagen sei mit hohem Tempo über die Kreuzung gefahren. | Zeugen (unnamed)
„Keiner weiß, wie es weitergeht“, sagt eine Anwohnerin, die ihren Namen nicht nennen will. | eine Anwohnerin (unnamed)
Man habe alles richtig gemacht, beteuert Bürgermeister Ansgar Piel. | Ansgar Piel (person)
Oberstaatsanwältin Judith Kremers zufolge wird gegen fünf Beschuldigte ermittelt. | Judith Kremers (person)
Trainer Milan Haverkamp zeigte sich enttäuscht: „So gewinnt man kein Spiel.“ | Milan Haverkamp (person)
Brinkmann lacht. „Früher war hier jeden Abend Tanz“, erzählt sie. Gerda Brinkmann führt den Gasthof in dritter Generation. | Gerda Brinkmann (person)
Das Bundesamt für Gewässerschutz warnt vor steigenden Pegeln und rät, Keller zu räumen. | Bundesamt für Gewässerschutz (institution)
Frankreich kündigte an, weitere Hilfsgüter zu schicken. | Frankreich (institution)
Die Nordtal AG bestätigte am Abend den Verkauf der Sparte. | Nordtal AG (institution)
Auf der Plattform X schrieb der Abgeordnete Timo Grasshoff, er werde nicht zurücktreten. | Timo Grasshoff (person)
Einer Umfrage des Instituts Demotrend zufolge ist jeder Dritte unzufrieden. | Umfrage des Instituts Demotrend (document)
„Wir bleiben“, so Pfarrer Emil Sandrock knapp. | Emil Sandrock (person)
Gegenüber dem Radiosender HeideFM sagte Kreisbrandmeister Uwe Tornow, das Feuer sei unter Kontrolle. | Uwe Tornow (person)
Die Polizei geht nach eigenen Angaben von einem technischen Defekt aus. | Polizei (institution)
Insidern zufolge soll der Chef schon im Sommer gehen. | Insider (unnamed)
Laut Forschern schrumpft der Gletscher schneller als erwartet. | Forscher (unnamed)
Laut Eltern fällt der Unterricht seit Wochen aus. | Eltern (unnamed)
Laut Bauern reicht das Futter nur bis März. | Bauern (unnamed)
Bitte beachten Sie, dass die Halle am Samstag geschlossen bleibt. | 
Die Maschine meldet, wenn der Druck zu hoch ist. | 
„Eine Katastrophe“ nannte Vereinschefin Ilse Marwitz den Beschluss. | Ilse Marwitz (person)
Es sei „höchste Zeit“, findet auch Elternsprecher Baran Yildirim. | Baran Yildirim (person)
Dem Sender NDX liegt das Schreiben vor. Darin heißt es, die Behörde habe versagt. | Schreiben (document)
Ministerpräsident Gerold Fuhrmann (SPD) und seine Stellvertreterin Nele Aicher (Grüne) sprachen von einem Erfolg. | Gerold Fuhrmann (person); Nele Aicher (person)
Experten halten das für unwahrscheinlich. | Experten (unnamed)
Man könne sich das nicht vorstellen, hieß es. | 
„Wer soll das bezahlen?“, fragt Rentner Alfons Kühnel. | Alfons Kühnel (person)
„Sie waren schneller als wir“, räumte Kommissarin Dorothea Lauenstein ein. | Dorothea Lauenstein (person)
Das Unternehmen wies die Vorwürfe zurück. | Unternehmen (institution)
Nach Informationen des Magazins „Klartext“ prüft die Behörde den Fall seit Wochen. | Klartext (news)
Der Kreml dementierte, dass Truppen verlegt worden seien. | Kreml (institution)
Die Agentur Tass meldete unter Berufung auf das Außenministerium, das Treffen sei verschoben. | Tass (news); Außenministerium (institution)
Die Zahl der Verletzten stieg laut Rotem Kreuz auf 31. | Rotem Kreuz (institution)
Ihr Vater habe nie darüber gesprochen, erinnert sich Helene Starck. | Helene Starck (person)
„Ja, das stimmt“, bestätigt Markus Ehrenfeld vom Heimatverein. | Markus Ehrenfeld (person)
Frage: Wann war das?\nLudger Seibt: Im Frühjahr, gleich nach der Wahl. | Ludger Seibt (person)
Die Linke fordert, den Vertrag sofort zu kündigen. | Linke (institution)
Innenminister Torben Wiegand äußerte sich zunächst nicht. | 
Meier, der das Amt seit 2029 leitet, sieht darin keinen Widerspruch: „Das eine schließt das andere nicht aus.“ Klaus Meier will 2033 aufhören. | Klaus Meier (person)
„Erst dachte ich an ein Gewitter“, sagt Annegret Holthaus, deren Küche zum Steinbruch zeigt. | Annegret Holthaus (person)
Wie die Stadtwerke Halden am Dienstag mitteilten, ist die Leitung repariert. | Stadtwerke Halden (institution)
Nach Einschätzung des Virologen Matthias Kronthaler bleibt das Risiko gering. | Matthias Kronthaler (person)
Die Grünen-Politikerin Svenja Albers nannte den Entwurf „mutlos“. | Svenja Albers (person)
Pflegekräfte der Klinik berichten von doppelten Schichten. | Pflegekräfte der Klinik (unnamed)
Laut dem vorläufigen Gutachten war ein Ventil defekt. | vorläufige Gutachten (document)
Der Reederei zufolge fallen bis Freitag alle Fahrten aus. | Reederei (institution)
Koreanischen Medien zufolge soll das Gerät im Juli erscheinen. | koreanische Medien (news)
Örtlichen Behörden zufolge wurden drei Häuser beschädigt. | örtliche Behörden (institution)
Frankfurter Behörden zufolge wurden drei Häuser beschädigt. | Frankfurter Behörden (institution)
„Auf keinen Fall“, antwortete Henrike Osterloh auf die Frage, ob sie den Vertrag bereue. | Henrike Osterloh (person)
Landrat Volkmar Pruss räumte Fehler ein. | Volkmar Pruss (person)
Man werde Rechtsmittel einlegen, kündigte Verteidiger Eike Sommerfeld an. | Eike Sommerfeld (person)
Demnach habe der Fahrer gebremst, hieß es bei der Polizei. | Polizei (institution)
Der Mann wurde am Freitag festgenommen und dem Haftrichter vorgeführt. | 
Auf den Plakaten stand „Es reicht“. | 
Trainerin Lena Aldinger ließ offen, wer im Tor steht. | 
Das Gesetz passierte den Bundesrat mit knapper Mehrheit. | 
„Die haben gespart, wo es ging“, kritisiert Priska Nellen von der Initiative Klares Wasser. | Priska Nellen (person)
Dänemarks Regierung betont, die Insel stehe nicht zum Verkauf. | Dänemarks Regierung (institution)
Zwei frühere Mitarbeiter schildern die Sitzung als angespannt. | Zwei frühere Mitarbeiter (unnamed)
Der Vatikan bestätigte, dass der Papst im Mai nach Lissabon reist. | Vatikan (institution)
In einer Mail an die Belegschaft schrieb Vorstandschefin Carla Bonhoff, der Schritt sei „schmerzhaft“. | Carla Bonhoff (person)
„Wo sollen die Leute denn hin?“, wundert sich Wirt Milan Prochaska. | Milan Prochaska (person)
Die Deutsche Presse-Agentur meldete, das Treffen sei geplatzt. | Deutsche Presse-Agentur (news)
Gegner des Projekts halten dagegen, dass zwei Dörfer verschwinden würden. | Gegner des Projekts (unnamed)
Es war der kälteste November seit Beginn der Messungen, so der Wetterdienst. | Wetterdienst (institution)
Ein Sprecher des Flughafens sprach von einem „Missverständnis“. | Ein Sprecher des Flughafens (unnamed)
Kaum jemand rechnet noch mit einer Einigung. | 
Aus dem Protokoll geht hervor, dass drei Räte fehlten. | Protokoll (document)
`;

const GAPS = `
Aus Regierungskreisen in Brelau hieß es, eine Einigung stehe kurz bevor. | Regierungskreisen in Brelau (unnamed)
Der Vorwurf der Opposition, die Zahlen seien geschönt, sei „absurd“, erklärte Finanzsenatorin Karla Wendisch. | Karla Wendisch (person); Opposition (institution)
Der Deutsche Wetterdienst rechnet mit Sturmböen; Gefahr bestehe vor allem an der Küste, sagte Meteorologin Wiebke Jansen. | Wiebke Jansen (person)
Das Gericht entschied, dass die Kündigung unwirksam war. | 
Das Gericht begründete sein Urteil damit, dass die Frist abgelaufen sei. | Gericht (institution)
Die Hilfsorganisation Brücke e. V. beklagt, dass kaum noch Spenden eingehen. | Brücke e. V. (institution)
Die Vorsitzende des Elternrats, Filiz Demirel, sieht die Schule in der Pflicht. | Filiz Demirel (person)
Der Vater des Verdächtigen, Arno Tillmann, sagte, sein Sohn nehme keine Medikamente mehr. | Arno Tillmann (person)
`;

describe('sentences', () => checkSentences('de', READ));
describe('sentences that are read wrongly', () => checkSentences('de', GAPS, true));
