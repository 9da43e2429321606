import { describe, expect, it } from 'vitest';
import { extractLabel, matchesLabel } from '../../lib/rules/label';

describe('a label', () => {
  it.each([
    ['Read the letter here.', 'Read the letter here.'],
    ['Broadcast: Radio Marrow, 24.04.2031, 15:10', 'Broadcast:'],
    ['資料：港務局', '資料：'],
    ['(Source: NPA)', '(Source:'],
    ['15:20 today', '15:20 today'],
  ])('in "%s" is "%s"', (text, label) => expect(extractLabel(text)).toBe(label));

  it.each(['', 'Ab', 'The council paid for the works with a loan that runs for thirty years, and the line pays fees.'])(
    'is not found in "%s"',
    (text) => expect(extractLabel(text)).toBeNull(),
  );

  it('matches equal text, whatever the case and the numbers', () => {
    expect(matchesLabel('Updated on 4 May, 15.20', 'Updated on 12 May, 9.05')).toBe(true);
    expect(matchesLabel('READ  THE LETTER HERE.', 'Read the letter here.')).toBe(true);
    expect(matchesLabel('Read the letter here. It is long.', 'Read the letter here.')).toBe(false);
  });

  it('that ends in a colon matches text that starts with it', () => {
    expect(matchesLabel('Broadcast: Radio Eastmere, today', 'Broadcast:')).toBe(true);
    expect(matchesLabel('A broadcast: Radio Eastmere', 'Broadcast:')).toBe(false);
  });
});
