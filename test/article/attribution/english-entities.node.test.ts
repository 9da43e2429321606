import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the certain sources of a text as "name (type) ×count". */
const shown = (text: string): string[] =>
  (citedSources(text, { lang: 'en' }) ?? [])
    .filter(({ lessCertain }) => !lessCertain)
    .map(({ name, type, count }) => `${name} (${type}) ×${count}`);

const finds = (rows: [text: string, sources: string[]][]) =>
  it.each(rows)('%s', (text, sources) => expect(shown(text)).toEqual(sources));

describe('a description stands for the person whose role it states', () => {
  finds([
    ['Marrow Mayor Signe Holm said yes. The mayor said no on Friday.', ['Signe Holm (person) ×2']],
    ['Lars Vind, a senator from Kesh, said yes. The senator said he was sure.', ['Lars Vind (person) ×2']],
    [
      'Republican nominee Ola Brandt said yes. Democratic nominee Mia Vale said no. The Republican nominee said it was late.',
      ['Ola Brandt (person) ×2', 'Mia Vale (person) ×1'],
    ],
    ['Nurse Signe Holm spoke first. The nurse said the ward was full.', ['Signe Holm (person) ×1']],
    [
      'Runa Aske, the head of the union, said no. Aske is a baker. The union head said pay was low.',
      ['Runa Aske (person) ×2'],
    ],
    ['Singer Mia Vale said she was tired. The singer added that the tour was off.', ['Mia Vale (person) ×2']],
    ['Pep Lund said the deal was dead. The billionaire said he would sell.', ['Pep Lund (person) ×2']],
    ['Ola Brandt, 37, lives in Kesh. The 37-year-old said the road was shut.', ['Ola Brandt (person) ×1']],
    ['Lars Vind told reporters he was out. The striker said his knee had gone.', ['Lars Vind (person) ×2']],
    ['Prince Karl denied it. The royal said he had been in bed.', ['Karl (person) ×2']],
    [
      'Signe Holm met the builders. A foreman came as well. The foreman said the beam was rotten.',
      ['The foreman (unnamed) ×1'],
    ],
  ]);
});

describe('a person known by a title and one name', () => {
  finds([
    ['Prince Karl met Peter Lund. “I was in bed,” Karl said.', ['Karl (person) ×1']],
    ['The answers of Prince Karl were short. He said he had been in bed.', ['Karl (person) ×1']],
    ['Mr Holm came late. “I missed the ferry,” he said.', ['Holm (person) ×1']],
    ['Queen Ragna opened the hall. She said it was cold.', ['Ragna (person) ×1']],
    ['Sen. Brandt voted no. He said the bill was a mess.', ['Brandt (person) ×1']],
  ]);
});

describe('a text that was issued stands for its issuer', () => {
  finds([
    [
      'The ship sank, the Harbour Ministry said in a statement. The statement said nobody had died.',
      ['Harbour Ministry (institution) ×2'],
    ],
    [
      'Vindal Energy confirmed the leak in a release. The release said two valves had failed.',
      ['Vindal Energy (institution) ×2'],
    ],
    ['“We are sorry,” Runa Aske wrote in a post. The post said the hall would close.', ['Runa Aske (person) ×2']],
    [
      'In a letter to staff, Lars Vind said the mill would close. The letter said pay would go on until May.',
      ['Lars Vind (person) ×2'],
    ],
  ]);
});

describe('names of bodies are complete', () => {
  finds([
    [
      'The National Institute on River Life said eels travel far.',
      ['National Institute on River Life (institution) ×1'],
    ],
    [
      'The Centers for Storm Control and Prevention said to stay in.',
      ['Centers for Storm Control and Prevention (institution) ×1'],
    ],
    ['The Agency for Harbour Research said stocks were low.', ['Agency for Harbour Research (institution) ×1']],
    ['According to the Council on Rivers, the dam is safe.', ['Council on Rivers (institution) ×1']],
    [
      'The Kesh Centre for Storm Control (KCSC) said to stay in. The Kesh CSC said it was over.',
      ['Kesh Centre for Storm Control (institution) ×2'],
    ],
    ['University of Kesh chemist Runa Aske said the water was clean.', ['Runa Aske (person) ×1']],
    ['The US military said two men were hurt.', ['US military (institution) ×1']],
    ['Eels are rare, according to WHO.', ['WHO (institution) ×1']],
  ]);
});

describe('words at the start of a sentence are no part of a name', () => {
  finds([
    ['Yet Aske said it was cold. Runa Aske is a builder.', ['Runa Aske (person) ×1']],
    ['Sometimes Vindal Energy said the water was clean.', ['Vindal Energy (institution) ×1']],
    ['Unlike Signe Holm, Lars Vind said yes.', ['Lars Vind (person) ×1']],
    ['Designer Runa Aske said the hall was cold.', ['Runa Aske (person) ×1']],
  ]);
});

describe('documents are named by what the story calls them', () => {
  finds([
    [
      'A study published in the journal Marsh Letters found that eels travel far.',
      ['study published in the journal Marsh Letters (document) ×1'],
    ],
    [
      'According to a report published by the Holm Institute, stocks are low.',
      ['report published by the Holm Institute (document) ×1'],
    ],
    ['A 2024 survey of ferrymen found that most were tired.', ['2024 survey of ferrymen (document) ×1']],
    ['The boats were empty, according to documents filed in court.', ['documents filed in court (document) ×1']],
    ['A poll released last week showed that the mayor would lose.', ['poll released last week (document) ×1']],
  ]);
});

describe('the words around a name tell its type', () => {
  finds([
    ['Brellano said it would close two mills. Shares of Brellano fell.', ['Brellano (institution) ×1']],
    [
      'The carmaker Orlik Vantes said sales were down. Orlik Vantes employees were told on Monday.',
      ['Orlik Vantes (institution) ×1'],
    ],
    ['Quennell, who runs the ferry, said the sea was calm.', ['Quennell (person) ×1']],
    ['Quennell, 45, said the sea was calm.', ['Quennell (person) ×1']],
    ['The toymaker Brellano, which is based in Kesh, said it was sorry.', ['Brellano (institution) ×1']],
    ['The Marlow Arrow reported that two boats had sunk.', ['Marlow Arrow (news) ×1']],
  ]);
});

describe('who speaks where the subject is long', () => {
  finds([
    ['Prince Karl, the younger brother of the heir, Erik, has told friends that he is well.', ['Karl (person) ×1']],
    [
      '“It works,” Runa Aske, a fellow at the Holm Institute in Kesh, Norway, and a co-author, said.',
      ['Runa Aske (person) ×1'],
    ],
    ['Ola Brandt, the mayor of the town, Norway, told reporters that it was cold.', ['Ola Brandt (person) ×1']],
    ['Aske and colleagues found that eels travel far. Runa Aske runs the institute.', ['Runa Aske (person) ×1']],
    ['Signe Holm and her team wrote that the water was clean.', ['Signe Holm (person) ×1']],
    ['The group, Rivers Alive, said the dam was a mistake.', ['Rivers Alive (institution) ×1']],
    ['“We want to be on the quay,” Lars Vind, head of the union, adds.', ['Lars Vind (person) ×1']],
    ['Mia Vale did not give a date, but said Vindal Energy would pay.', ['Mia Vale (person) ×1']],
    [
      'Ola Brandt, a former envoy to Kesh and Marrow, says Signe Holm “has made statements”.',
      ['Ola Brandt (person) ×1'],
    ],
    ['Runa Aske apologised in a letter posted on Sunday, saying she had been tired.', ['Runa Aske (person) ×2']],
    ['Pat Lund said yes. Patrick Lund is a baker. Lund said it was late.', ['Patrick Lund (person) ×2']],
    ['John Holm Jr. said yes. Holm said it was late.', ['John Holm Jr. (person) ×2']],
  ]);
});

describe('a body is not taken for another of its kind', () => {
  finds([
    [
      'The Tolun office said talks would go on. The Veldrian office added that they were short.',
      ['Tolun office (institution) ×1', 'Veldrian office (institution) ×1'],
    ],
    [
      'Veldria’s presidential office said yes. Akkar’s office said no. The Veldrian office added that it was late.',
      ['Veldria’s presidential office (institution) ×2', 'Akkar’s office (institution) ×1'],
    ],
    ['The Harbour Ministry said yes. The ministry said it was late.', ['Harbour Ministry (institution) ×2']],
    [
      'The Harbour Ministry said yes. The Health Ministry said no. The health ministry said it was late.',
      ['Health Ministry (institution) ×2', 'Harbour Ministry (institution) ×1'],
    ],
    [
      'Vindal Energy said yes. Lund Shipping said no. The company said it was late.',
      ['Lund Shipping (institution) ×2', 'Vindal Energy (institution) ×1'],
    ],
  ]);
});
