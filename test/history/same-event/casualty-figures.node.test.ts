import { expect, test } from 'vitest';
import { extractCasualtyFigures } from '../../../lib/history/same-event/casualty-figures';

/** Text and its figures as `kind value`, with `≥`, `≤` or `≈` for a bound, and the noun if it is not just people. */
const CASES: Record<string, [string, string][]> = {
  en: [
    ['At least 12 people were killed and 20 injured when a bus overturned.', 'dead ≥12, injured 20'],
    ['Twelve people, including three children, were killed.', 'dead 12'],
    ['Two dead, more than thirty hurt in crash', 'dead 2, injured ≥30'],
    ['The explosion killed up to 1,200 miners.', 'dead ≤1200 miners'],
    ['The storm killed about 40 people, and twenty-one are missing.', 'dead ≈40, missing 21'],
    ['The death toll from the fire has risen to 31.', 'dead 31'],
    ['Police arrested 14 people after the match.', 'detained 14'],
    ['Three children were among the dead.', ''],
    ['Among the 12 dead were three firefighters.', ''],
    ['A similar crash in 2019 killed 40 people.', ''],
    ['Last year, 40 people were killed on this road.', ''],
    ['The fire destroyed 12 homes, and 14 cows were killed.', 'dead 14 cows'],
    ['Six of them were seriously injured; 12 seriously injured people were flown out.', ''],
    ['No one was killed; 5 people were not injured.', ''],
    ['The flood could have killed 500 people.', ''],
    ['Between 10 and 15 people were injured.', ''],
    ['A 34-year-old man was killed at 7.30pm on route 12.', ''],
    ['Nine perish as stand gives way', 'dead 9'],
    ['At least 16 people burned to death.', 'dead ≥16'],
    ['Nine people lost their lives.', 'dead 9'],
    ['Three of those injured are in intensive care; 3 injured people remain there.', ''],
    ['Another 12 people were injured.', 'injured 12'],
    ['Eight people were injured. A further 12 people were injured nearby.', 'injured 8'],
  ],
  de: [
    ['Bei dem Unfall wurden mindestens zwölf Menschen getötet und 20 verletzt.', 'dead ≥12, injured 20'],
    ['Drei Tote und rund 40 Verletzte nach Brand', 'dead 3, injured ≈40'],
    ['Die Zahl der Toten stieg auf 31.', 'dead 31'],
    ['Elf Menschen kamen bei dem Brand ums Leben, darunter zwei Kinder.', 'dead 11'],
    ['Unter den zwölf Toten sind drei Kinder.', ''],
    ['Bei einem ähnlichen Unglück starben 40 Menschen.', ''],
    ['Die Polizei hat 14 Verdächtige festgenommen.', 'detained 14'],
  ],
  fr: [
    ['Au moins douze personnes ont été tuées et vingt blessées dans l’accident.', 'dead ≥12, injured 20'],
    ['L’incendie a fait 31 morts, dont trois enfants.', 'dead 31'],
    ['Près de 40 personnes ont été évacuées.', 'evacuated ≈40'],
    ['Le bilan s’élève à 15 morts.', 'dead 15'],
    ['L’an dernier, 40 personnes sont mortes sur cette route.', ''],
  ],
  es: [
    ['Al menos doce personas murieron y 20 resultaron heridas.', 'dead ≥12, injured 20'],
    ['El incendio deja 31 muertos y más de 50 heridos', 'dead 31, injured ≥50'],
    ['La policía detuvo a 14 personas.', 'detained 14'],
    ['Entre los 12 muertos hay tres niños.', ''],
  ],
  pt: [
    ['Pelo menos doze pessoas morreram e 20 ficaram feridas.', 'dead ≥12, injured 20'],
    ['O incêndio matou 31 pessoas.', 'dead 31'],
    ['Fogos matam nove em galpão', 'dead 9'],
    ['Cerca de 40 desaparecidos após cheia', 'missing ≈40'],
  ],
  ar: [
    ['مقتل 12 شخصا وإصابة 20 في حادث حافلة', 'dead 12, injured 20'],
    ['قتل ما لا يقل عن ١٢ شخصا في الحريق.', 'dead ≥12'],
    ['مقتل أحد عشر عاملا في حريق', 'dead 11 عاملا'],
    ['ولا يزال ثلاثة جرحى في العناية المركزة.', ''],
    ['ارتفعت حصيلة القتلى إلى 31.', 'dead 31'],
    ['مقتل عشرة أشخاص بينهم ثلاثة أطفال', 'dead 10'],
  ],
};
const SIGNS = { 'at-least': '≥', 'at-most': '≤', about: '≈' };

for (const [lang, cases] of Object.entries(CASES))
  test.each(cases)(`${lang}: %s`, (text, expected) => {
    const figures = extractCasualtyFigures([text], lang, 2026);
    expect(
      figures
        .map(({ kind, value, bound, of }) => `${kind} ${bound ? SIGNS[bound] : ''}${value}${of ? ` ${of}` : ''}`)
        .join(', '),
    ).toBe(expected);
  });
