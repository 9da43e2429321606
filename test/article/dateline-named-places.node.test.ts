import { expect, test } from 'vitest';
import { datelineOf } from '../../lib/article/dateline';

/** Places in capitals that no gazetteer has, before a short dash; the story names the place again, or it does not. */
const CASES: [lang: string, opening: string, rest: string, place: string | null][] = [
  ['en', 'OKABA – Twelve people were injured when a ferry ran aground.', 'The pier of Okaba is closed.', 'OKABA'],
  ['en', 'MERRIN FLATS – Firefighters saved a school.', 'Smoke lay north of Merrin Flats all day.', 'MERRIN FLATS'],
  ['en', 'OKABA – Twelve people were injured.', 'The mayor of Okaba asked for help.', 'OKABA'],
  ['fr', 'VAUDRAY – Douze personnes ont été blessées.', 'Le maire de Vaudray a demandé de l’aide.', 'VAUDRAY'],
  ['es', 'OKABA – Doce personas resultaron heridas.', 'Los vecinos de Okaba ayudaron.', 'OKABA'],
  ['pt', 'OKABA – Doze pessoas ficaram feridas.', 'A cidade de Okaba pediu ajuda.', 'OKABA'],
  ['it', 'OKABA – Dodici persone sono rimaste ferite.', 'Il sindaco di Okaba ha chiesto aiuto.', 'OKABA'],
  ['en', 'VOLTARO – The carmaker cut its forecast.', 'Shares of Voltaro fell 3 percent.', null],
  ['en', 'UPDATE – Twelve people were injured.', 'The pier is closed.', null],
];

test.each(CASES)('%s: %s %s', (lang, opening, rest, place) => {
  expect(datelineOf([opening, rest], lang)?.places[0] ?? null).toBe(place);
});
