import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

type Case = [text: string, certain: string[], lessCertain: string[]];
const namesOf = (text: string, lang: string, isLess: boolean) =>
  (citedSources(text, { lang }) ?? [])
    .filter(({ lessCertain = false }) => lessCertain === isLess)
    .map(({ name }) => name);
const check = (lang: string, cases: readonly Case[]) =>
  it.each<Case>([...cases])('%s', (text, certain, lessCertain) => {
    expect(namesOf(text, lang, false)).toEqual(certain);
    expect(namesOf(text, lang, true)).toEqual(lessCertain);
  });

describe('German', () =>
  check('de', [
    ['Monika Vogt sagte, das Dach fehle.', ['Monika Vogt'], []],
    ['Die Hafenbehörde teilte mit, das Dach fehle.', ['Hafenbehörde'], []],
    ['Rektorin Vogt sagte, das Dach fehle.', ['Vogt'], []],
    ['Experten warnten, das Dach sei zu schwer.', ['Experten'], []],
    ['Ein Sprecher sagte, das Dach fehle.', ['Ein Sprecher'], []],
    ['Der Minister sagte, das Dach fehle.', [], ['Der Minister']],
    ['Monika Vogt sagte, das Dach fehle. Der Trainer sagte, es regne.', ['Monika Vogt'], ['Der Trainer']],
    ['Die Tatsache, dass es regnet, zeigt, dass das Dach fehlt.', [], []],
    ['Montag sagte, das Dach fehle.', [], []],
    ['Jemand sagte, das Dach fehle.', [], []],
  ]));

describe('French', () =>
  check('fr', [
    ['« Non », a déclaré Anne Morel.', ['Anne Morel'], []],
    ['Des experts ont indiqué que le toit manque.', ['experts'], []],
    ['Selon la police, le toit manque.', ['police'], []],
    ['Anne Morel a parlé. « Le toit manque », a dit le ministre.', [], ['le ministre']],
    ['Anne Morel affirme que le toit manque, précisant que la halle est vieille.', ['Anne Morel'], []],
    ['Le toit manque, a confirmé, lundi matin, le maire Paul Renard.', ['Paul Renard'], []],
    ['Le projet a été critiqué en mai par des habitants du port.', ['habitants du port'], []],
    ['La photo publiée par Anne Morel est belle.', [], []],
  ]));

describe('Spanish', () =>
  check('es', [
    ['Ana Ruiz dijo que falta el techo, añadiendo que costará mucho.', ['Ana Ruiz'], []],
    ['Fuentes del puerto aseguran que falta el techo.', ['Fuentes del puerto'], []],
    ['El ministro dijo que falta el techo.', [], ['El ministro']],
    ['El techo falta, dijo a la agencia EFE el alcalde José Vidal.', ['José Vidal'], []],
    ['Ana Ruiz no dijo que falta el techo.', [], []],
    ['La medida fue criticada el lunes por vecinos del puerto.', [], ['vecinos del puerto']],
  ]));

describe('Portuguese', () =>
  check('pt', [
    ['Renata Prado disse que falta dinheiro.', ['Renata Prado'], []],
    ['O ministro disse que falta dinheiro.', [], ['O ministro']],
    ['Presidente diz que falta dinheiro.', [], ['Presidente']],
    ['Moradores disseram que falta dinheiro.', ['Moradores'], []],
    ['Um morador disse que falta dinheiro.', ['Um morador'], []],
  ]));

describe('Arabic', () =>
  check('ar', [
    ['قال كريم نصار إن الجسر آمن.', ['كريم نصار'], []],
    ['قال الوزير إن الجسر آمن.', [], ['الوزير']],
    ['قالت مصادر محلية إن الجسر آمن.', ['مصادر محلية'], []],
    ['قال دوبوا إن الجسر آمن.', [], ['دوبوا']],
    ['قال دوبوا إن الجسر آمن. وأضاف أن السقف جديد.', ['دوبوا'], []],
  ]));
