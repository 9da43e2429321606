import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the names of the certain sources of a text, sorted. */
const shown = (text: string): string[] =>
  (citedSources(text, { lang: 'en' }) ?? [])
    .filter(({ lessCertain }) => !lessCertain)
    .map(({ name }) => name)
    .sort();

const finds = (rows: [text: string, ...names: string[]][]) =>
  it.each(rows)('%s', (text, ...names) => expect(shown(text)).toEqual(names.sort()));

describe('speech without a verb of saying', () => {
  finds([
    ['Signe Holm is sceptical. “The numbers do not add up.”', 'Signe Holm'],
    ['Lars Vind shrugs. “It was never about money.”', 'Lars Vind'],
    ['Mia Vale was not convinced. “We have heard this before,” and the hall agreed.', 'Mia Vale'],
    ['Runa Aske shook her head. “Not while I am here.”', 'Runa Aske'],
    ['Runa Aske runs the ferry. She is tired of waiting. “Four years is enough.”', 'Runa Aske'],
    ['Mayor Ola Brandt smiles. “Ask me in spring.”', 'Ola Brandt'],
    ['Pep Lund puts it this way: “A boat is a hole in the water.”', 'Pep Lund'],
    ['Signe Holm put it bluntly: “The roof leaks.”', 'Signe Holm'],
    ['Lars Vind had a simple answer: “No.”', 'Lars Vind'],
    ['For Mia Vale, the matter is clear: “The quay must stay.”', 'Mia Vale'],
    ['The hall was sold in May. “It was cheap,” it says on a poster.'],
    ['Lars Vind painted “The Long Tide” in 1999. “The Long Tide” sold well.'],
  ]);
});

describe('labels of an interview', () => {
  finds([
    ['Signe Holm: The roof leaks.\nQuestion: Since when?\nSigne Holm: Since May, when the storm came.', 'Signe Holm'],
    ['Lars Vind: We are late.\nMia Vale: We are not.\nLars Vind: The tide will not wait.', 'Lars Vind', 'Mia Vale'],
    ['Q: Why did you leave?\nRuna Aske: I was cold.\nQ: And now?\nAske: I am warm.', 'Runa Aske'],
    ['What: a fair\nWhere: the quay\nWhen: Sunday\nPrice: four crowns'],
    ['Ola Brandt: Theft, held in jail.\nLars Vind: Arson, held in jail.\nPep Lund: Fraud, released on Monday.'],
    ['Monday: rain\nTuesday: sun\nWednesday: rain and wind'],
  ]);
});

describe('two names share a verb', () => {
  finds([
    ['Sweden and Finland have told people to store water.', 'Finland', 'Sweden'],
    ['Runa Aske and Lars Vind said the hall was cold.', 'Lars Vind', 'Runa Aske'],
    ['“It is cold,” said Signe Holm and Ola Brandt.', 'Ola Brandt', 'Signe Holm'],
    ['According to Signe Holm and Mia Vale, the roof leaks.', 'Mia Vale', 'Signe Holm'],
    ['Norway and Denmark warned that the cod was gone.', 'Denmark', 'Norway'],
    ['The Ministry of Fisheries and Harbours said the cod was gone.', 'Ministry of Fisheries and Harbours'],
    ['Reporting by Ana Lobo and Pep Lund.'],
  ]);
});

describe('a verb with a noun of speech', () => {
  finds([
    ['Signe Holm made the announcement that the hall would close on Monday.', 'Signe Holm'],
    ['Lars Vind gave testimony that the boat had no lights.', 'Lars Vind'],
    ['Mia Vale voiced concern that the dam would fail.', 'Mia Vale'],
    ['Runa Aske issued a warning that the water was not clean.', 'Runa Aske'],
    ['The Harbour Ministry expressed hope that the strike would end.', 'Harbour Ministry'],
    ['Ola Brandt raised doubts about the price of the ferry.', 'Ola Brandt'],
    ['Pep Lund repeated his claim that the vote was rigged.', 'Pep Lund'],
    ['Residents have voiced fears that the road will sink.', 'Residents'],
    ['Signe Holm made a cake that was too sweet.'],
    ['Lars Vind gave a party that ended at dawn.'],
  ]);
});

describe('who a report relies on', () => {
  finds([
    ['The Marrow Post reported, citing two officials, that the raid had failed.', 'Marrow Post', 'two officials'],
    ['The Holm Gazette, citing Lars Vind, said the mill would close.', 'Holm Gazette', 'Lars Vind'],
    [
      'The mill will close, the Holm Gazette reported, citing the Harbour Ministry.',
      'Harbour Ministry',
      'Holm Gazette',
    ],
    ['The raid failed, per the Marrow Post.', 'Marrow Post'],
    ['The quay is safe, per Signe Holm.', 'Signe Holm'],
    ['“I am done,” Lars Vind said, via the Holm Gazette.', 'Holm Gazette', 'Lars Vind'],
    ['In the words of Mia Vale, the plan is “a joke”.', 'Mia Vale'],
    ['Two boats sank, as first reported by the Marrow Post.', 'Marrow Post'],
    ['They earn nine crowns per day, and go home via Kesh.'],
  ]);
});

describe('a text stands for its owner', () => {
  finds([
    ["The Harbour Ministry's website says the ferry is full.", 'Harbour Ministry'],
    ["Mayor Holm's annual statement said the town was poor. Signe Holm is the mayor.", 'Signe Holm'],
    ["Runa Aske's letter said the roof would cost nine crowns.", 'Runa Aske'],
    ["According to Vindal Energy's press release, the leak was small.", 'Vindal Energy'],
    ["Lars Vind's lawyer, Mia Vale, said he would appeal.", 'Mia Vale'],
  ]);
});
