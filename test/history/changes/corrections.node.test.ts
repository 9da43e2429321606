import { describe, expect, test } from 'vitest';
import { findCorrections } from '../../../lib/history/changes';
import { STORIES } from './stories';

const ENGLISH = STORIES.en ?? [];

describe('announced', () => {
  test.each([
    'Correction: The repairs cost 4.5 million euros, not 5.4 million.',
    'Correction, 26 November: A caption gave the wrong name for the mayor.',
    'Corrections and clarifications: the date of the ruling was given as May.',
    'An earlier version of this article misstated the number of stalls.',
    'An earlier version misstated what the council decided on Monday.',
    'Editor’s note: A previous version of our story said that the crane was gone.',
    'This story has been updated to include a statement by the harbour office.',
    'This article was amended on 26 November 2026 because an earlier version gave a wrong sum.',
    'Korrektur: Die Reparatur kostet 4,5 Millionen Euro, nicht 5,4 Millionen.',
    'In einer früheren Version dieses Artikels hieß es, der Kai öffne im Mai.',
    'Dieser Artikel wurde nachträglich korrigiert: Es sind zwölf Stände.',
    'Rectificatif : une erreur s’est glissée dans le montant des travaux.',
    'Une version précédente de cet article indiquait que le quai ouvrirait en mai.',
    'Cet article a été modifié le 26 novembre pour préciser le coût des travaux.',
    'Fe de errores: el muelle abre en abril y no en mayo, como se dijo.',
    'Una versión anterior de este artículo decía que el muelle abriría en mayo.',
    'Rettifica: i lavori sono costati 4,5 milioni e non 5,4 milioni di euro.',
    'Una versione precedente di questo articolo riportava un costo diverso.',
    'Questo articolo è stato aggiornato per correggere il numero dei banchi.',
    'Errata: o cais reabre em abril, e não em maio, como informado antes.',
    'Uma versão anterior desta reportagem dizia que o cais abriria em maio.',
    'Düzeltme: Rıhtım mayısta değil, nisanda açılıyor.',
    'Bu haberin önceki sürümünde rıhtımın mayısta açılacağı yazıyordu.',
    'تصحيح: يفتتح الرصيف في أبريل وليس في مايو كما ورد سابقا.',
    'ورد في نسخة سابقة من هذا المقال أن الرصيف يفتتح في مايو.',
    'सुधार: घाट अप्रैल में खुलेगा, मई में नहीं।',
    'इस खबर के पिछले संस्करण में लिखा था कि घाट मई में खुलेगा।',
    '【訂正】岸壁が開くのは五月ではなく四月でした。',
    '当初の記事で開業の月に誤りがありました。',
    '更正:码头将于四月而非五月重新开放。',
    '本文早前版本误称码头将于五月开放。',
  ])('%s', (text) => {
    expect(findCorrections([...ENGLISH, text]).map((found) => found.text)).toEqual([text]);
  });
});

test.each([
  ...Object.values(STORIES).flat(),
  'A market correction is due, traders say: prices fell by a tenth.',
  'An earlier version of the bill stated that the tax would end in June.',
  'The department of corrections has asked for more beds this year.',
  'This article has been updated.',
  'The law has been updated to include small boats, the minister said.',
  'Die Korrektur der Kurse war lange erwartet worden, sagte der Händler.',
  'Der Bericht wurde im Mai vorgelegt, und der Rat hat ihn beraten.',
  'La corrección de los mercados fue mayor de lo que se esperaba.',
  '市場の訂正局面は続くと専門家は話している。',
])('no correction: %s', (text) => {
  expect(findCorrections([text])).toEqual([]);
});

test.each([
  ['en', 'Correction: The repairs cost 4.5 million euros, a third more than planned, not half.', 2],
  ['de', 'Korrektur: Die Reparatur kostet 4,5 Millionen Euro und damit ein Drittel mehr als geplant.', 2],
  ['ja', '【訂正】修理の費用は四百五十万ユーロでした。計画より三割多くなりました。', 2],
  ['ar', 'تصحيح: كلفت الإصلاحات أربعة ملايين ونصف مليون يورو وليس خمسة.', 2],
  ['en', 'Correction: A caption named the wrong photographer.', undefined],
])('the passage that it speaks of, %s: %s', (language, text, at) => {
  const story = STORIES[language] ?? [];
  const passage = at === undefined ? undefined : story[at];
  expect(findCorrections([...story, text])[0]?.passage).toBe(passage);
});
