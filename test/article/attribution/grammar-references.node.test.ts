import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the certain sources of a text, as "name (type)". */
const shown = (text: string, lang: string): string[] =>
  (citedSources(text, { lang }) ?? [])
    .filter(({ lessCertain }) => !lessCertain)
    .map(({ name, type }) => `${name} (${type})`);

const finds = (lang: string, texts: [string, ...string[]][]) =>
  it.each(texts.map(([text, ...sources]) => [text, sources] as const))('%s', (text, sources) =>
    expect(shown(text, lang).sort()).toEqual([...sources].sort()),
  );

describe('Portuguese: names with attached names', () =>
  finds('pt', [
    ['A Folha do Vale noticiou que a ponte fecha.', 'Folha do Vale (news)'],
    ['Segundo o Correio da Ria, o barco parte cedo.', 'Correio da Ria (news)'],
    ['De acordo com o jornal Tribuna do Sertão, o barco parte cedo.', 'Tribuna do Sertão (news)'],
    ['Citado pelo Diário da Serra, o prefeito Caio Brandão falou.', 'Diário da Serra (news)'],
    ['O Farol do Norte disse que o barco parte cedo.', 'Farol do Norte (institution)'],
    ['A Associação dos Pescadores do Cais disse que falta peixe.', 'Associação dos Pescadores do Cais (institution)'],
    ['Rui da Costa disse que o barco parte cedo.', 'Rui da Costa (person)'],
    ['A Petromar disse que o barco parte cedo.', 'Petromar (institution)'],
    ['O Instituto de Pesquisas da Ria disse que falta peixe.', 'Instituto de Pesquisas da Ria (institution)'],
    ['Segundo a Gazeta de Notícias, falta peixe.', 'Gazeta de Notícias (news)'],
  ]));

describe('Portuguese: what is no statement, and omitted subjects', () =>
  finds('pt', [
    ['Policiais solicitaram apoio, uma vez que havia risco.'],
    ['A prefeita apelou, já que faltava dinheiro.'],
    ['O repórter perguntou se falta dinheiro.'],
    ['“Falta dinheiro?”, perguntou Renata Prado.', 'Renata Prado (person)'],
    ['Deputados que defendem o projeto têm viajado.'],
    ['Moradores disseram que falta água. Disse que volta.', 'Moradores (unnamed)'],
    ['“Aqui estavam alguns senadores. Ninguém veio”, disse.'],
    [
      'Investigadores da Polícia Federal disseram que há provas. Investigadores afirmaram que ele fugiu.',
      'Investigadores da Polícia Federal (unnamed)',
    ],
    ['Um morador disse que falta água.', 'Um morador (unnamed)'],
    ['Dois moradores disseram que falta água.', 'Dois moradores (unnamed)'],
  ]));

describe('German: questions, outlets in quotation marks, circles', () =>
  finds('de', [
    ['„Wer soll das bezahlen?“, fragt die Rentnerin Ilse Mackeben.', 'Ilse Mackeben (person)'],
    ['„Wann kommt das Dach?“, fragte Peter Lund.', 'Peter Lund (person)'],
    ['Wie das Magazin „Blickfeld“ meldet, fehlt das Dach.', 'Blickfeld (news)'],
    ['Wie das Magazin „Blickfeld“ am Montag meldete, fehlt das Dach.', 'Blickfeld (news)'],
    ['Zuvor hatte die Zeitung „Küstenpost“ über den Fall berichtet.', 'Küstenpost (news)'],
    ['Zuvor hatte bereits die „Küstenpost“ über den Fall berichtet.', 'Küstenpost (news)'],
    ['Dem Bericht nach sollen auch Kinder betroffen sein.', 'Bericht (document)'],
    ['Der Polizei nach war der Mann betrunken.', 'Polizei (institution)'],
    ['Dem Weg nach war es weit.'],
    ['Aus Kreisen der Koalition verlautete, das Dach komme.', 'Kreisen der Koalition (unnamed)'],
  ]));

describe('German: spokespersons, articles, two persons', () =>
  finds('de', [
    ['Die Sprecherin des Ministeriums sagte, das Geld sei da.', 'Die Sprecherin des Ministeriums (unnamed)'],
    ['Ein Sprecher der Stadt sagte, das Geld sei da.', 'Ein Sprecher der Stadt (unnamed)'],
    ['Laut einem Sprecher der Stadt ist das Geld da.', 'ein Sprecher der Stadt (unnamed)'],
    ['Nach Angaben einer Sprecherin ist das Geld da.', 'eine Sprecherin (unnamed)'],
    ['Der Sprecher sagte, das Geld sei da.'],
    ['Staatsanwältin Gesine Pohlmann sagte, der Fall sei klar.', 'Gesine Pohlmann (person)'],
    ['Oberstaatsanwältin Gesine Pohlmann sprach von einem „schweren Fall“.', 'Gesine Pohlmann (person)'],
    [
      'Bürgermeister Ralf Tappe und Pfarrerin Maike Selk erklärten, das Fest finde statt.',
      'Ralf Tappe (person)',
      'Maike Selk (person)',
    ],
    ['Peter Lund und Monika Vogt sagten, das Dach fehle.', 'Peter Lund (person)', 'Monika Vogt (person)'],
  ]));

describe('Arabic: objects, participles, ascription', () =>
  finds('ar', [
    ['واتهمت الشرطة الحكومة بالتقصير.', 'الشرطة (institution)'],
    ['ونسبت الصحيفة إلى مسؤولين أمريكيين قولهم إن الضربة محدودة.', 'الصحيفة (news)', 'مسؤولين أمريكيين (unnamed)'],
    ['ونسب الهجوم إلى تنظيم مسلح.'],
    ['وأبلغ مسؤول في الميناء وكالة رويترز أن السفينة غادرت.', 'مسؤول في الميناء (unnamed)'],
    ['وقال موظف في البلدية إن الماء مقطوع.', 'موظف في البلدية (unnamed)'],
    ['وتابع المدرب سامر الدلو قائلا إن الفريق جاهز.', 'سامر الدلو (person)'],
  ]));
