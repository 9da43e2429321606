import { expect, it } from 'vitest';
import { type BlockExample, induceHeldOutRules } from '../../scripts/train/induce-from-labels';

const SIGNALS = ['words', 'phrase:advert', 'is-main'];

/** Blocks of twelve publishers: two adverts each that say so, two short story lines, and a paragraph that names adverts. */
const examples: BlockExample[] = Array.from({ length: 12 }, (_, at) => `paper-${at}`).flatMap((publisher, at) => {
  const block = (clutter: boolean, ...values: number[]): BlockExample => ({ values, clutter, publisher });
  return [
    block(true, 6 + (at % 3), 1, 0),
    block(true, 9, 1, 0),
    block(false, 7, 0, 1),
    block(false, 8, 0, 0),
    block(false, 40, 1, 1),
  ];
});

it('finds a rule that separates clutter from story and helps on held-out publishers', () => {
  const [rule] = induceHeldOutRules(SIGNALS, examples);
  expect(rule?.when.map(({ signal, lexicon }) => [signal, lexicon])).toContainEqual(['phrase', 'advert']);
  expect(rule?.heldOut).toEqual({ hidden: 12, publishers: 6, lost: 0 });
});

it('rejects rules that cover only one publisher', () => {
  const own = examples.map((example, at) => ({ ...example, values: [at, 0, 0] }));
  expect(induceHeldOutRules(SIGNALS, own)).toEqual([]);
});

it('is deterministic', () => {
  expect(induceHeldOutRules(SIGNALS, examples)).toEqual(induceHeldOutRules(SIGNALS, examples));
});
