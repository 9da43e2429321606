import { describe, expect, it, test } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the names of the certain sources of a text. */
const shown = (text: string): string[] =>
  (citedSources(text, { lang: 'en' }) ?? []).filter(({ lessCertain }) => !lessCertain).map(({ name }) => name);

const finds = (texts: [string, string][]) =>
  it.each(texts)('%s', (text, name) => expect(shown(text)).toEqual(name ? [name] : []));

describe('passive with "by"', () => {
  finds([
    [
      'The detention of Karim Massen was announced by the National Safety Committee, which he headed.',
      'National Safety Committee',
    ],
    ['The closure was confirmed on Friday by the Harbour Ministry.', 'Harbour Ministry'],
    ['The rumours were denied by Signe Holm, who runs the quay.', 'Signe Holm'],
    ['The figures had been disputed by Marrow City Council.', 'Marrow City Council'],
    ['The plan was described by Lars Vind as a disgrace.', 'Lars Vind'],
    ['The leak was first reported by the Holm Gazette.', 'Holm Gazette'],
    ['The results were later disclosed by Vindal Energy.', 'Vindal Energy'],
    ['The charge was dismissed by the mayor, Runa Aske.', 'Runa Aske'],
    ['The ban has been criticised by farmers.', 'farmers'],
    ['It was alleged by Prosecutor Ola Brandt that the boat had no licence.', 'Ola Brandt'],
    ['As reported by the Marrow Post, two boats sank.', 'Marrow Post'],
    ['The quay will close, as announced by the Port Authority.', 'Port Authority'],
  ]);
});

describe('the subject of a passive does not speak', () => {
  finds([
    ['Runa Aske was accused of hiding the money.', ''],
    ['Lars Vind was arrested and charged on Monday.', ''],
    ['Signe Holm was told to leave the hall.', ''],
    ['The builders were informed on Tuesday.', ''],
    ['Ola Brandt had been repeatedly warned.', ''],
    ['Vindal Energy is reported to have sold the mill.', ''],
    ['Lars Vind was described as a quiet man.', ''],
    ['Mia Vale was being questioned on Sunday night.', ''],
    ['The ferry was later said to be safe.', ''],
    ['Pep Lund has been charged with theft.', ''],
  ]);
});

describe('nouns of speech', () => {
  finds([
    ["Runa Aske's claim that the roof was safe proved wrong.", 'Runa Aske'],
    ['An announcement by the Fisheries Board on Monday put the catch at four tonnes.', 'Fisheries Board'],
    ['In a statement from Vindal Energy, the cut was called necessary.', 'Vindal Energy'],
    ['A statement by the Harbour Ministry said the ferry would sail.', 'Harbour Ministry'],
    ['A report from the Holm Institute said stocks were low.', 'Holm Institute'],
    ['According to figures from the Marrow Bank, rents rose.', 'Marrow Bank'],
    ['Claims by Lars Vind that he was beaten are under review.', 'Lars Vind'],
    ['An estimate from the Rivers Agency put the damage at two million.', 'Rivers Agency'],
    ['A spokesman for Lund Shipping said the strike was over.', 'Lund Shipping'],
    ['Figures released by the Bank of Holm showed prices falling.', 'Bank of Holm'],
  ]);
});

describe('verbs of manner beside a quotation', () => {
  finds([
    ['“It never stops raining,” grumbled Signe Holm.', 'Signe Holm'],
    ['“That is that,” sighed Lars Vind.', 'Lars Vind'],
    ['“And nobody paid,” chimed in Ola Brandt.', 'Ola Brandt'],
    ['“We could always swim,” quipped the ferryman.', 'the ferryman'],
    ['“You will regret it,” Runa Aske snapped.', 'Runa Aske'],
    ['“I knew it,” muttered Holm. Signe Holm has a stall.', 'Signe Holm'],
    ['“Go home,” roared the coach, Pep Lund.', 'Pep Lund'],
    ['“It is a shambles,” fumed Lars Vind, who owns two boats.', 'Lars Vind'],
    ['Runa Aske laughed: “They never came.”', 'Runa Aske'],
    ['“Never again!” groaned Ola Brandt.', 'Ola Brandt'],
  ]);
});

describe('acts without a clause or quotation are no statements', () => {
  finds([
    ['Lars Vind pleaded guilty to theft.', ''],
    ['Runa Aske agreed to meet the builders again.', ''],
    ['Signe Holm promised a new roof.', ''],
    ['The builders protested on the quay.', ''],
    ['Ola Brandt continued to Marrow by boat.', ''],
    ['The ministry ordered two ships.', ''],
    ['Mia Vale posted a letter on Monday.', ''],
    ['Pep Lund attacked the goalkeeper.', ''],
    ['The storm claimed three lives.', ''],
    ['Runa Aske promised that the roof would hold.', 'Runa Aske'],
    ['“We are done,” Lars Vind agreed.', 'Lars Vind'],
  ]);
});

describe('unnamed people and verbs that often report no speech', () => {
  finds([
    ['Customers praise the crew and the price.', ''],
    ['Users find the app slow.', ''],
    ['A client might ask for a lower price.', ''],
    ['Your dentist will recommend a soft brush.', ''],
    ['Guests described the hall as cold.', ''],
    ['Some patients can tell that the dose was wrong.', ''],
    ['Students learn to row in May.', ''],
    ['Residents say that the road is sinking.', 'Residents'],
    ['Residents complained that the road was sinking.', 'Residents'],
    ['Two guests described the hall as “a barn”.', 'Two guests'],
    ['Officials warned that the dam could fail.', 'Officials'],
    ['According to residents, the road is sinking.', 'residents'],
  ]);
});

describe('nouns after a name are no verbs of speech', () => {
  finds([
    ['Signe Holm answers are short and clear.', ''],
    ['Vindal Energy posts from May are gone.', ''],
    ['Use Brellano to write a longer text.', ''],
    ['Lars Vind tells the Holm Gazette that he is well.', 'Lars Vind'],
    ['Mia Vale, head of the port, tells the Holm Gazette.', 'Mia Vale'],
  ]);
});

describe('calling somebody is no statement, calling something a name is one', () => {
  finds([
    ['Signe Holm looked at the water. She called the baker.', ''],
    ['Lars Vind called police.', ''],
    ['Runa Aske phoned her brother, and both ran.', ''],
    ['Ola Brandt called a taxi.', ''],
    ['Mia Vale called the office on Sunday.', ''],
    ['Pep Lund called 112.', ''],
    ['Lars Vind called the ruling a disgrace.', 'Lars Vind'],
    ['Signe Holm called him reckless.', 'Signe Holm'],
    ['Mia Vale called the plan reckless.', 'Mia Vale'],
    ['Runa Aske called the plan “a joke”.', 'Runa Aske'],
    ['Minister Hoda Sand, who sat between the two sides until dawn, called the deal “fair and late.”', 'Hoda Sand'],
    ['Ola Brandt called for new elections.', 'Ola Brandt'],
  ]);
});

describe('implausible names and things', () => {
  finds([
    ['Please note that the office is shut.', ''],
    ['Limit added sugars', ''],
    ['The stock added more than 2% on Monday.', ''],
    ['The plane continued to Marrow.', ''],
    ['Instead, the council moved early, said Ola Brandt.', 'Ola Brandt'],
    ['Systemwide, two halls could close, said Signe Holm.', 'Signe Holm'],
    ['Holm ultimately said yes. Signe Holm is the mayor.', 'Signe Holm'],
    ['The Marrow army in a statement said two men were hurt.', 'Marrow army'],
    ['In N.Y., said Runa Aske, it never rains.', 'Runa Aske'],
    ['Some say the tree is a thousand years old.', ''],
    ['Everything went according to plan.', ''],
  ]);
});

test('unnamed sources keep their article', () => {
  expect(shown('A police officer said the road was closed.')).toEqual(['A police officer']);
  expect(shown('Two people familiar with the matter said the deal was off.')).toEqual([
    'Two people familiar with the matter',
  ]);
});

test('sources with little evidence are listed last', () => {
  const sources = citedSources('The stock said the price was low. Runa Aske said it was high.', { lang: 'en' }) ?? [];
  expect(sources.map(({ name, lessCertain }) => [name, lessCertain])).toEqual([
    ['Runa Aske', undefined],
    ['The stock', true],
  ]);
});
