import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { explainByFeatures, reasonForFamily } from '../../../lib/classify/explanations/classifier-reasons';
import { createExplanationContext } from '../../../lib/classify/explanations/explanation-context';
import { FEATURE_REASONS } from '../../../lib/classify/explanations/feature-reasons';
import { explainRuleVerdict } from '../../../lib/classify/explanations/rule-reasons';
import { truncate } from '../../../lib/classify/explanations/truncate';
import { FEATURE_NAMES } from '../../../lib/features/feature-vector';
import { bundledRules } from '../../../lib/rules/bundled-rules';
import type { Verdict } from '../../../lib/types';
import { PLAIN_REASONS, QUOTING_REASONS } from '../../../lib/types/reason';

const nowhere = createExplanationContext({ blocks: [], verdicts: [] });
const verdict = (decide: Verdict['decide'], evidence: [signal: string, value: number][]): Verdict => ({
  block: 0,
  decide,
  kind: decide === 'keep' ? 'paragraph' : 'furniture',
  origin: 'rule',
  rule: 'any',
  confidence: 0.9,
  evidence: evidence.map(([signal, value]) => ({ signal, value })),
});

// The compiler checks that every built-in decision has a reason.
describe('a reason', () => {
  it.each(bundledRules())('exists for the rule $id', ({ decide, when }) => {
    const seen = when.map(({ signal, lexicon, atLeast, atMost }): [string, number] => [
      lexicon ? `${signal}:${lexicon}` : signal,
      atLeast ?? atMost ?? 0,
    ]);
    expect(explainRuleVerdict(verdict(decide, seen), nowhere)).not.toBeNull();
  });

  it('exists for every feature of the classifier, for both decisions', () => {
    expect(
      FEATURE_NAMES.filter((feature) => !reasonForFamily(feature, 'keep') || !reasonForFamily(feature, 'hide')),
    ).toEqual([]);
    expect(Object.keys(FEATURE_REASONS).filter((feature) => !FEATURE_NAMES.includes(feature))).toEqual([]);
  });
});

const locales = new URL('../../../assets/locales/', import.meta.url);

test.each(readdirSync(locales))('%s has exactly one text for each reason', (file) => {
  const { reason } = JSON.parse(readFileSync(new URL(file, locales), 'utf8')) as { reason: Record<string, string> };
  expect(Object.keys(reason).sort()).toEqual([...PLAIN_REASONS, ...QUOTING_REASONS].sort());
  const quoting: readonly string[] = QUOTING_REASONS;
  for (const [key, text] of Object.entries(reason)) expect(text.includes('$1'), key).toBe(quoting.includes(key));
});

describe('the reason of a verdict by the classifier', () => {
  it.each<[claim: string, decide: Verdict['decide'], evidence: [string, number][], key: string]>([
    ['links', 'hide', [['shape/link-share', 0.9]], 'mostlyLinks'],
    [
      'the next feature, if the first has no reason for this value',
      'hide',
      [
        ['shape/link-share', 0],
        ['words/copies', 3],
      ],
      'copies',
    ],
    ['the family, if no feature has a specific reason', 'hide', [['neighbours/next-weight', 3]], 'amongHidden'],
    ['label words', 'hide', [['words/phrase:newsletter', 1]], 'appeal'],
    ['running text', 'keep', [['shape/weight', 8]], 'runningText'],
    ['a label, which is no reason to keep a block', 'keep', [['words/label:tools', 1]], 'onTopic'],
  ])('follows from %s', (_claim, decide, evidence, key) =>
    expect(explainByFeatures(verdict(decide, evidence), nowhere)).toEqual({ key }),
  );

  it('is missing without evidence', () => expect(explainByFeatures(verdict('hide', []), nowhere)).toBeNull());
});

describe('truncate', () => {
  it.each([
    ['Top Content', 20, 'Top Content'],
    ['The ferry sails again after two years', 20, 'The ferry sails…'],
    ['渡し船が二年ぶりに再び出航する', 8, '渡し船が二年ぶ…'],
    ['Sold out, so they say', 11, 'Sold out…'],
    ['Wind 🌬🌬🌬', 8, 'Wind 🌬…'],
  ])('%s, at most %i: %s', (text, longest, expected) => expect(truncate(text, longest)).toBe(expected));
});
