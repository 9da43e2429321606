/** Runs inside the page, as the global `Picker`: points at what is left of it. */

import { Clutter, keptIn } from '../../../lib/picker/clutter.ts';
import { ruleEverywhere, ruleForSite } from '../../../lib/picker/hiding-rules.ts';
import { readPage } from '../../../lib/pipeline/index.ts';
import { readWhole, valuesIn } from '../../../lib/pipeline/live.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { says } from '../../../lib/rules/says.ts';
import { siteOf } from '../../../lib/settings/site-of.ts';

/** What became of one thing that was left. */
export interface Pointed {
  text: string;
  /** Can it be chosen? */
  chosen: boolean;
  /** Paragraphs of the truth that would go with it. */
  lost: number;
  rule: Rule | null;
  /** … and that the rule would hide on this page. */
  lostByRule: number;
  /** The rule for every site. */
  everywhere: Rule | null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const SHORTEST = 3;

const picker = {
  /** Points at each kept text that is not in the truth; once in each box. */
  study(truth: readonly string[]): Pointed[] {
    const whole = readWhole(document);
    const { reading, elements } = whole;
    if (!reading.found) return [];
    const story = truth.map(fold).join('\n');
    const isTrue = (text: string) => story.includes(fold(text));
    const clutter = new Clutter(keptIn(reading, elements));
    const kept = reading.verdicts.flatMap(({ block, decide, kind }) => {
      const [{ text } = { text: '' }, place] = [reading.blocks[block], elements.get(block)];
      return decide === 'keep' && place && fold(text).length > SHORTEST ? [{ text, kind, element: place.element }] : [];
    });
    const lostIn = (boxes: readonly Element[]) =>
      kept.filter(
        ({ element, text, kind }) =>
          /^(?:paragraph|list|quote|subheading)$/.test(kind) &&
          isTrue(text) &&
          boxes.some((box) => box.contains(element)),
      ).length;
    const seen = new Set<Element>();
    return kept.flatMap(({ text, kind, element }): Pointed[] => {
      const isLeft = /^(?:paragraph|list|quote|table|note)$/.test(kind) && !isTrue(text);
      if (!isLeft) return [];
      const box = clutter.sizesAt(element).at(-1);
      if (!box) return [{ text, chosen: false, lost: 0, rule: null, lostByRule: 0, everywhere: null }];
      if (seen.has(box)) return [];
      seen.add(box);
      const measure = (elements: readonly Element[]) => valuesIn(whole, elements);
      const unwanted = { clutter, element: box, site: siteOf(location.href), measure };
      const rule = ruleForSite(unwanted);
      const byRule = rule?.selector ? [...document.querySelectorAll(rule.selector)] : [];
      const label = rule?.says;
      const bySays = label ? kept.filter((one) => isTrue(one.text) && says(one.text, label)).length : 0;
      const bySignals = rule?.when.length && !label ? picker.holds([rule], truth).lost.length : 0;
      return [
        {
          text,
          chosen: true,
          lost: lostIn([box]),
          rule,
          lostByRule: lostIn(byRule) + bySays + bySignals,
          everywhere: ruleEverywhere(unwanted),
        },
      ];
    });
  },
  /** @returns how many paragraphs of the truth some rules hide here, and how many other kept lines */
  holds(rules: readonly Rule[], truth: readonly string[]): { lost: string[]; hidden: number } {
    const without = readPage(document).reading;
    const { reading } = readPage(document, { rules: rules.map((rule) => ({ ...rule, sites: undefined })) });
    const story = truth.map(fold).join('\n');
    const lost: string[] = [];
    let hidden = 0;
    for (const [at, { decide, block }] of reading.verdicts.entries()) {
      if (decide !== 'hide' || without.verdicts[at]?.decide !== 'keep') continue;
      const text = fold(reading.blocks[block]?.text ?? '');
      if (text.length > SHORTEST && story.includes(text)) lost.push(reading.blocks[block]?.text.slice(0, 60) ?? '');
      else hidden++;
    }
    return { lost, hidden };
  },
};

declare global {
  var Picker: typeof picker;
}
globalThis.Picker = picker;
