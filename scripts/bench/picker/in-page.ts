/** Runs inside the page, as the global `Picker`: selects the clutter that is left. */

import { createRuleForAllSites, createRuleForSite } from '../../../lib/picker/hiding-rules.ts';
import { collectKeptElements, KeptContent } from '../../../lib/picker/kept-content.ts';
import { readPage } from '../../../lib/pipeline/index.ts';
import { measureElementSignals } from '../../../lib/pipeline/signal-values.ts';
import { readSnapshot } from '../../../lib/pipeline/snapshot.ts';
import { matchesLabel } from '../../../lib/rules/label.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { siteKeyOf } from '../../../lib/settings/site-key.ts';

/** Result of selecting one piece of remaining clutter. */
export interface PickOutcome {
  text: string;
  /** Whether it can be selected. */
  chosen: boolean;
  /** Story paragraphs that would be hidden with it. */
  lost: number;
  rule: Rule | null;
  /** Story paragraphs that the rule would hide on this page. */
  lostByRule: number;
  /** The rule for every site. */
  everywhere: Rule | null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const MIN_LETTERS = 3;

const picker = {
  /** Selects each kept text that is not in the truth, once per box. */
  study(truth: readonly string[]): PickOutcome[] {
    const whole = readSnapshot(document);
    const { reading, elements } = whole;
    if (!reading.found) return [];
    const story = truth.map(fold).join('\n');
    const isTrue = (text: string) => story.includes(fold(text));
    const clutter = new KeptContent(collectKeptElements(reading, elements));
    const kept = reading.verdicts.flatMap(({ block, decide, kind }) => {
      const [{ text } = { text: '' }, place] = [reading.blocks[block], elements.get(block)];
      return decide === 'keep' && place && fold(text).length > MIN_LETTERS
        ? [{ text, kind, element: place.element }]
        : [];
    });
    const lostIn = (boxes: readonly Element[]) =>
      kept.filter(
        ({ element, text, kind }) =>
          /^(?:paragraph|list|quote|subheading)$/.test(kind) &&
          isTrue(text) &&
          boxes.some((box) => box.contains(element)),
      ).length;
    const seen = new Set<Element>();
    return kept.flatMap(({ text, kind, element }): PickOutcome[] => {
      const isLeft = /^(?:paragraph|list|quote|table|note)$/.test(kind) && !isTrue(text);
      if (!isLeft) return [];
      const box = clutter.selectableElementsAt(element).at(-1);
      if (!box) return [{ text, chosen: false, lost: 0, rule: null, lostByRule: 0, everywhere: null }];
      if (seen.has(box)) return [];
      seen.add(box);
      const measureSignals = (elements: readonly Element[]) => measureElementSignals(whole, elements);
      const unwanted = { content: clutter, element: box, site: siteKeyOf(location.href), measureSignals };
      const rule = createRuleForSite(unwanted);
      const byRule = rule?.selector ? [...document.querySelectorAll(rule.selector)] : [];
      const label = rule?.says;
      const bySays = label ? kept.filter((one) => isTrue(one.text) && matchesLabel(one.text, label)).length : 0;
      const bySignals = rule?.when.length && !label ? picker.holds([rule], truth).lost.length : 0;
      return [
        {
          text,
          chosen: true,
          lost: lostIn([box]),
          rule,
          lostByRule: lostIn(byRule) + bySays + bySignals,
          everywhere: createRuleForAllSites(unwanted),
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
      if (text.length > MIN_LETTERS && story.includes(text)) lost.push(reading.blocks[block]?.text.slice(0, 60) ?? '');
      else hidden++;
    }
    return { lost, hidden };
  },
};

declare global {
  var Picker: typeof picker;
}
globalThis.Picker = picker;
