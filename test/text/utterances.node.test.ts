import { describe, expect, it } from 'vitest';
import { estimateSpeechSeconds, splitIntoUtterances } from '../../lib/text/utterances';

describe('splitIntoUtterances', () => {
  const long = `${'The ferry sailed over the quiet sea, '.repeat(12)}and it came back.`;

  it('returns utterances that are short enough at every rate and add up to the sentence', () => {
    for (const rate of [0.5, 1, 3]) {
      const utterances = splitIntoUtterances(long, rate);
      for (const utterance of utterances) expect(estimateSpeechSeconds(utterance) / rate).toBeLessThanOrEqual(12);
      expect(utterances.join(' ')).toBe(long);
    }
    expect(
      splitIntoUtterances(long, 1)
        .slice(0, -1)
        .every((utterance) => utterance.endsWith(',')),
    ).toBe(true);
    expect(splitIntoUtterances('A short one.', 1)).toEqual(['A short one.']);
  });

  it('splits text without commas or spaces too', () => {
    const words = 'word '.repeat(100).trim();
    expect(splitIntoUtterances(words, 1).join(' ')).toBe(words);
    const japanese = '船が動き出したと港の人は言った'.repeat(12);
    expect(splitIntoUtterances(japanese, 1).length).toBeGreaterThan(2);
    expect(splitIntoUtterances(japanese, 1).join('')).toBe(japanese);
    const emoji = '😀'.repeat(400);
    expect(splitIntoUtterances(emoji, 0.5).join('')).toBe(emoji);
    expect(splitIntoUtterances(emoji, 0.5).every((utterance) => utterance.isWellFormed())).toBe(true);
  });

  it('does not split numbers', () => {
    const numbers = 'It cost 1,000,000 and then 2,000,000 '.repeat(10).trim();
    expect(splitIntoUtterances(numbers, 1).join(' ')).toBe(numbers);
    expect(splitIntoUtterances(numbers, 1).some((utterance) => /\d,$/.test(utterance))).toBe(false);
  });
});
