import { describe, expect, it, test } from 'vitest';
import { storySourcesInBlocks } from '../../../lib/article/attribution';

const read = (text: string, lang: string) => {
  const { sources, asked } = storySourcesInBlocks([{ block: 0, text }], lang) ?? { sources: [], asked: [] };
  return { sources: sources.map(({ name }) => name), asked: asked.map(({ name }) => name) };
};

describe.each<[lang: string, texts: [text: string, name: string][]]>([
  [
    'en',
    [
      ['The spokesman, Lars Vind, declined to comment.', 'Lars Vind'],
      ['Vindal Energy did not immediately respond to a request for comment.', 'Vindal Energy'],
      ['Runa Aske could not be reached for comment on Sunday.', 'Runa Aske'],
      ['The Harbour Ministry has not responded to our questions.', 'Harbour Ministry'],
      ['Signe Holm, who owns the quay, declined to say when it would open.', 'Signe Holm'],
      ['A spokeswoman for Vindal Energy declined to discuss the deal.', 'Vindal Energy'],
      ['After not answering calls from the Gazette, Ola Brandt closed the shop.', 'Ola Brandt'],
      ['Lars Vind refused to answer questions.', 'Lars Vind'],
      ['Police had no immediate comment.', 'Police'],
      ["Vindal Energy didn't return messages seeking comment.", 'Vindal Energy'],
      ['The council was not available for comment.', 'council'],
      ["Vind's attorney, public defender Grace Lund, declined to comment.", 'Grace Lund'],
      ['Her lawyer, Lars Vind, did not return calls.', 'Lars Vind'],
      ['County Hall has been approached for comment.', 'County Hall'],
      ['Signe Holm would not be drawn on the price.', 'Signe Holm'],
      ['A lawyer assigned to the case did not immediately return a call for comment.', 'A lawyer'],
      ['A claim is pending against the Kesh Library, which declined to comment.', 'Kesh Library'],
    ],
  ],
  [
    'de',
    [
      ['Das Hafenamt lehnte eine Stellungnahme ab.', 'Hafenamt'],
      ['Runa Aske wollte sich auf Anfrage nicht äußern.', 'Runa Aske'],
      ['Die Reederei reagierte zunächst nicht auf eine Anfrage der Zeitung.', 'Reederei'],
      ['Signe Holm ließ mehrere Anfragen unbeantwortet.', 'Signe Holm'],
      ['Der Verband war am Sonntag nicht zu erreichen.', 'Verband'],
      ['Die Polizei wollte den Vorfall nicht kommentieren.', 'Polizei'],
      ['Das Ministerium äußerte sich bislang nicht.', 'Ministerium'],
      ['Die Behörde antwortete bis Redaktionsschluss nicht auf Fragen.', 'Behörde'],
      ['Lars Vind lehnte ein Interview zu dem Thema ab.', 'Lars Vind'],
      ['Die Stadt gab dazu keinen Kommentar ab.', 'Stadt'],
      ['Für eine Stellungnahme war der Landrat nicht zu erreichen.', 'der Landrat'],
      ['Die Bürgermeisterin möchte sich dazu nicht öffentlich äußern.', 'Die Bürgermeisterin'],
    ],
  ],
  [
    'fr',
    [
      ["Runa Aske n'a pas répondu aux questions du journal.", 'Runa Aske'],
      ['Le ministère a refusé de commenter.', 'ministère'],
      ["Contactée, l'association Anvind n'a pas donné suite.", 'Anvind'],
      ["Sollicité par la rédaction, le groupe Orvind n'a pas réagi.", 'Orvind'],
      ["Le parquet n'a pas souhaité faire de commentaire.", 'parquet'],
      ["L'entreprise a décliné notre demande d'interview.", 'entreprise'],
    ],
  ],
  [
    'es',
    [
      ['La empresa ha declinado hacer declaraciones.', 'empresa'],
      ['La Delegación del Gobierno no quiso valorar el anuncio.', 'Delegación del Gobierno'],
      ['La empresa no respondió a una solicitud de comentarios.', 'empresa'],
      ['La empresa no ha querido hacer declaraciones.', 'empresa'],
      ['La compañía no ha contestado a las llamadas de este medio.', 'compañía'],
    ],
  ],
  [
    'pt',
    [
      ['A Polícia Judiciária não quis adiantar pormenores.', 'Polícia Judiciária'],
      ['Procurado, o sindicato da categoria não respondeu até a publicação.', 'sindicato da categoria'],
      ['Contactada pelo jornal, a câmara não respondeu até ao fecho desta edição.', 'câmara'],
      ['Questionado pelos jornalistas, o banco recusou comentar.', 'banco'],
    ],
  ],
  ['ar', [['ورفض متحدث باسم الشركة التعليق.', 'متحدث باسم الشركة']]],
])('%s', (lang, texts) => {
  it.each(texts)('%s', (text, name) => expect(read(text, lang)).toEqual({ sources: [], asked: [name] }));
});

test('a pronoun refers to a source', () =>
  expect(read('Runa Aske said the hall was cold. She declined to comment on the roof.', 'en')).toEqual({
    sources: ['Runa Aske'],
    asked: ['Runa Aske'],
  }));

test.each([
  ['en', 'The ministry did not respond with force.'],
  ['en', 'Lars Vind declined the offer.'],
  ['de', 'Der Trainer äußerte Zweifel am Erfolg.'],
  ['ar', 'ولم يصدر أي تعليق من الحكومة.'],
])('%s: %s', (lang, text) => expect(read(text, lang).asked).toEqual([]));
