import { expect, test } from 'vitest';
import { parseAuthorName } from '../../lib/export/citation/author-names';

const parse = (name: string, lang = 'en', organisations: string[] = []) =>
  parseAuthorName(name, { lang, organisations });
/** Formats a name as "particle|family|given|suffix", or "{literal}". */
const parts = (name: string, lang?: string) => {
  const parsed = parse(name, lang);
  if (!parsed) return undefined;
  return 'literal' in parsed
    ? `{${parsed.literal}}`
    : [parsed.particle ?? '', parsed.family, parsed.given, parsed.suffix ?? ''].join('|');
};

test.each([
  ['Ida Holm', 'en', '|Holm|Ida|'],
  ['Ida M. Holm', 'en', '|Holm|Ida M.|'],
  ['IDA HOLM', 'en', '|Holm|Ida|'],
  ['J.K. Rowe', 'en', '|Rowe|J.K.|'],
  ['JK Rowe', 'en', '|Rowe|JK|'],
  ['Dr. Ida Holm', 'en', '|Holm|Ida|'],
  ['Holm, Ida', 'en', '|Holm|Ida|'],
  ['Jan van der Berg', 'nl', 'van der|Berg|Jan|'],
  ['Charles de Vaux', 'fr', 'de|Vaux|Charles|'],
  ['Karl-Heinz von Ahlen', 'de', 'von|Ahlen|Karl-Heinz|'],
  ['Robert De Niro', 'en', '|De Niro|Robert|'],
  ['Van Morris', 'en', '|Morris|Van|'],
  ['Basil al-Amin', 'en', '|al-Amin|Basil|'],
  ['Mohammed Al Jaber', 'en', '|Al Jaber|Mohammed|'],
  ['José Ortega y Gasset', 'es', '|Ortega y Gasset|José|'],
  ['Gabriel García Márquez', 'es', '|García Márquez|Gabriel|'],
  ['María José Pérez', 'es', '|Pérez|María José|'],
  ['Juan de la Cruz', 'es', 'de la|Cruz|Juan|'],
  ['João Silva Filho', 'pt-BR', '|Silva Filho|João|'],
  ['Martin L. King Jr.', 'en', '|King|Martin L.|Jr.'],
  ['Martin L. King, Jr', 'en', '|King|Martin L.|Jr.'],
  ['John Rowe III', 'en', '|Rowe|John|III'],
  ['Kovács János', 'hu', '|Kovács|János|'],
  ['Nguyễn Văn An', 'vi', '|Nguyễn|Văn An|'],
  ["Aoife O'Brien", 'en', "|O'Brien|Aoife|"],
  ['Иван Петров', 'ru', '|Петров|Иван|'],
  ['محمد عبد الله', 'ar', '|عبد الله|محمد|'],
  ['דוד בן עמי', 'he', '|בן עמי|דוד|'],
  ['山田 太郎', 'ja', '|山田|太郎|'],
  ['山田太郎', 'ja', '{山田太郎}'],
  ['ジョン・スミス', 'ja', '{ジョン・スミス}'],
  ['김민수', 'ko', '{김민수}'],
  ['สมชาย ใจดี', 'th', '{สมชาย ใจดี}'],
  ['Reuters', 'en', '{Reuters}'],
  ['AFP staff', 'en', '{AFP staff}'],
  ['Associated Press', 'en', '{Associated Press}'],
  ['dpa', 'de', '{dpa}'],
  ['Sportredaktion Hafenblatt', 'de', '{Sportredaktion Hafenblatt}'],
  ['The Eastmere Post', 'en', '{The Eastmere Post}'],
  ['Hafenblatt.de', 'de', '{Hafenblatt.de}'],
  ['Cher', 'en', '{Cher}'],
])('%s (%s) is parsed as %s', (name, lang, wanted) => {
  expect(parts(name, lang)).toBe(wanted);
});

test('the publication itself is an organisation, whatever its name looks like', () => {
  expect(parse('Morgen Blatt', 'de', ['Morgen Blatt'])).toEqual({ literal: 'Morgen Blatt', organisation: true });
  expect(parse('Cher')).toEqual({ literal: 'Cher', organisation: false });
  expect(parse('dpa')).toEqual({ literal: 'dpa', organisation: true });
  expect(parse('  \u200f ')).toBeUndefined();
});
