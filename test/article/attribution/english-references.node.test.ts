import { describe, expect, it } from 'vitest';
import { citedSources } from '../../../lib/article/attribution';

/** Returns the names of the certain sources of a text. */
const shown = (text: string): string[] =>
  (citedSources(text, { lang: 'en' }) ?? []).filter(({ lessCertain }) => !lessCertain).map(({ name }) => name);

const finds = (texts: [string, ...string[]][]) =>
  it.each(texts.map(([text, ...names]) => [text, names] as const))('%s', (text, names) =>
    expect(shown(text).sort()).toEqual([...names].sort()),
  );

describe('"both men" are the two whom the text has named', () => {
  finds([
    ['Alan Reyes and Piet Smit were arrested. Both men said they had been asleep.', 'Alan Reyes', 'Piet Smit'],
    ['Mara Vint and Olga Rass won. Both women said they would share it.', 'Mara Vint', 'Olga Rass'],
    ['Senator Rita Coyle and Governor Max Dunne came. Both said the levee had failed.', 'Rita Coyle', 'Max Dunne'],
    ['Peter Lund and Anna Holm own the mill. The two said it would stay.', 'Peter Lund', 'Anna Holm'],
    ['Tom Avery and Ned Vale farm here. The two men said the rain came too late.', 'Tom Avery', 'Ned Vale'],
    ['Paul Fenn, a diver, met the pilot Mark Tull. Both men said the wreck was gone.', 'Paul Fenn', 'Mark Tull'],
    ['Anna Holm and Ruth Dale sued. The pair said they had been ignored.', 'Anna Holm', 'Ruth Dale'],
    ['Lucy Orr and Jane Pell swam. “We froze,” both women told the paper.', 'Lucy Orr', 'Jane Pell'],
    ['Three men ran away. Both men said so.'],
    ['Lund Shipping and the Harbour Board met. Both men said it was late.'],
    ['Both sides said the talks had been useful.'],
  ]);
});

describe('phrases that denote nobody', () => {
  finds([
    ['Neither man said why he had come.'],
    ['Neither company said when the sale would end.'],
    ['No official said that the road was open.'],
    ['No witness told the court that he was there.'],
  ]);
});

describe('the owner of a claim', () => {
  finds([
    ['Dara Finch was arrested. His claim that the money was a loan convinced nobody.', 'Dara Finch'],
    ['Anna Holm left the party. Her assertion that the school is safe drew boos.', 'Anna Holm'],
    ['Anna Holm resigned. Her repeated claim that she was ill was doubted.', 'Anna Holm'],
    ['Paul Fenn is 40. His statement that he saw nothing was read out.', 'Paul Fenn'],
    ["Lund Shipping's repeated claim that no oil leaked was wrong.", 'Lund Shipping'],
    ["The company's insistence that the data were safe has been questioned.", 'company'],
    ["Kestrel Air's insistence that all seats were full was doubted.", 'Kestrel Air'],
    ["The ministry's latest forecast that prices will fall came true.", 'ministry'],
    ["Pastor Joel Amadi's accusation that the police looked away caused outrage.", 'Joel Amadi'],
    ['His claim that the money was a loan convinced nobody.'],
    ['Anna Holm resigned. Her claim for damages failed.'],
  ]);
});

describe('a person whom the text names after the description', () => {
  finds([
    ['His lawyer said he would plead guilty. The lawyer, Odile Marsh, asked for bail.', 'Odile Marsh'],
    ['Her manager said the tour was off. “She needs rest,” said the manager, Theo Lund.', 'Theo Lund'],
    ['His wife said he was ill. “He saw no doctor,” Mrs Greta Holm told the inquest.', 'Greta Holm'],
    ['His mother said he was shy. “He read a lot,” said Anna Vale.', 'Anna Vale'],
    ['Her brother said the door was shut. “I knocked,” said Peter Vale.', 'Peter Vale'],
    ['A neighbour said the boat was gone. “It was dark,” the neighbour, Ola Brandt, said.', 'Ola Brandt'],
    ['His wife said he was ill. “He saw no doctor,” said Peter Vale.', 'His wife', 'Peter Vale'],
    ['His lawyer said he would pay. “No comment,” said prosecutor Anna Lund.', 'His lawyer', 'Anna Lund'],
    ['Anna Vale lives here. His wife said he was ill. “He read a lot,” said Anna Vale.', 'His wife', 'Anna Vale'],
    [
      'His son said he was lost. Nobody came. It rained. It was cold. “I ran,” said Peter Vale.',
      'His son',
      'Peter Vale',
    ],
  ]);
});

describe('"reports" of nobody in particular are less certain', () => {
  finds([
    ['Reports said the ship had been boarded.'],
    ['Reports suggest that the striker will move.'],
    ['According to reports, the singer is ill.'],
    ['Some reports say that forty people were on the ferry.'],
    ['Multiple reports indicate that the minister has resigned.'],
    ['According to media reports, the mine has closed.'],
    ['According to a police report, the car was doing ninety.', 'police report'],
    ['The report said that staff had been bullied.', 'report'],
    ['The reports said that staff had been bullied.'],
    ['Early unconfirmed reports said the bridge had fallen.'],
  ]);
});

describe('collectives', () => {
  finds([
    ['The family said in a statement that he died in his sleep.', 'The family'],
    ['A group of economists wrote in an open letter that the tax would hurt the poor.', 'A group of economists'],
    ['A panel of doctors said that the drug was safe.', 'A panel of doctors'],
    ['Campaigners claim the badgers were shot.', 'Campaigners'],
    ['Residents warn that the road will flood again.', 'Residents'],
    ['Critics argue the tunnel is too dear.', 'Critics'],
    ['Residents of Fell Street say the lorries start at four.', 'Residents of Fell Street'],
    ['Members of the choir told the Gazette they had not been paid.', 'Members of the choir'],
    ['Doctors at the clinic warned that stocks were running out.', 'Doctors at the clinic'],
    ['Several teachers said pupils carried knives.', 'Several teachers'],
  ]);
});

describe('the body of a spokesperson', () => {
  finds([
    ['Lund Shipping said the strike was over. A company spokesman said pay would rise.', 'Lund Shipping'],
    ['The Harbour Ministry said the quay is shut. A ministry spokeswoman said it would open.', 'Harbour Ministry'],
    ['A police spokesman said two men were held.', 'A police spokesman'],
    ['A council spokesperson told the Courier that bins would be emptied.', 'A council spokesperson'],
    ['A White House spokesman said the visit was off.', 'A White House spokesman'],
    ['A hospital spokeswoman said she was stable.', 'A hospital spokeswoman'],
    ['A spokesman said the club would appeal.', 'A spokesman'],
    ['A company spokesman declined to comment.'],
    ['Harbour Ministry spokesman Lars Vind said the quay is shut.', 'Lars Vind'],
  ]);
});

describe('an act with an object after a quotation', () => {
  finds([
    ['“It hurts,” he thought. His doctor ordered a scan, which was normal.'],
    ['“Stay,” said Runa Aske. Lars Vind ordered a beer.', 'Runa Aske'],
    ['“Stay,” said Runa Aske. “Or go,” she continued.', 'Runa Aske'],
  ]);
});

describe('people who are described by what follows', () => {
  finds([
    ['Two people briefed on the matter said the deal was near.', 'Two people briefed on the matter'],
    ['Three officials familiar with the talks said they had stalled.', 'Three officials familiar with the talks'],
    ['Sources close to the club say he will leave.', 'Sources close to the club'],
    ['Four people with knowledge of the plan said it was dead.', 'Four people with knowledge of the plan'],
    ['A lawyer present at the meeting said voices were raised.', 'A lawyer present at the meeting'],
    ['“Never again,” said another passenger.', 'another passenger'],
    ['Diplomats briefed on the plan warned that it would fail.', 'Diplomats briefed on the plan'],
    ['Ministers briefed on the matter went home.'],
  ]);
});
