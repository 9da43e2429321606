/** Runs inside the page as the global `Picker`: uses the clutter picker on clutter that the clean view has left. */

import { createRuleForAllSites, createRuleForSite } from '../../../lib/picker/hiding-rules.ts';
import { collectKeptElements, KeptContent } from '../../../lib/picker/kept-content.ts';
import { readPage } from '../../../lib/pipeline/index.ts';
import { measureElementSignals } from '../../../lib/pipeline/signal-values.ts';
import { readSnapshot } from '../../../lib/pipeline/snapshot.ts';
import { matchesLabel } from '../../../lib/rules/label.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { siteKeyOf } from '../../../lib/settings/site-key.ts';

/** What happens when a reader selects one piece of remaining clutter with the picker. */
export interface PickOutcome {
  text: string;
  /** Whether the picker accepts a selection here. */
  selectable: boolean;
  /** Number of story paragraphs inside the selected element. */
  lost: number;
  rule: Rule | null;
  /** Number of story paragraphs that `rule` would hide on this page. */
  lostByRule: number;
  /** The rule for all sites that the picker offers, if any. */
  ruleForAllSites: Rule | null;
}

const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const MIN_LETTERS = 3;

const picker = {
  /** Selects each kept text that the ground truth does not contain; once per selectable element. */
  selectRemainingClutter(truth: readonly string[]): PickOutcome[] {
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
      if (!box) return [{ text, selectable: false, lost: 0, rule: null, lostByRule: 0, ruleForAllSites: null }];
      if (seen.has(box)) return [];
      seen.add(box);
      const measureSignals = (elements: readonly Element[]) => measureElementSignals(whole, elements);
      const unwanted = { content: clutter, element: box, site: siteKeyOf(location.href), measureSignals };
      const rule = createRuleForSite(unwanted);
      const byRule = rule?.selector ? [...document.querySelectorAll(rule.selector)] : [];
      const label = rule?.says;
      const bySays = label ? kept.filter((one) => isTrue(one.text) && matchesLabel(one.text, label)).length : 0;
      const bySignals = rule?.when.length && !label ? picker.applyRules([rule], truth).lost.length : 0;
      return [
        {
          text,
          selectable: true,
          lost: lostIn([box]),
          rule,
          lostByRule: lostIn(byRule) + bySays + bySignals,
          ruleForAllSites: createRuleForAllSites(unwanted),
        },
      ];
    });
  },
  /**
   * Applies rules to this page, regardless of the sites that they are for.
   *
   * @returns `lost`: openings of the story paragraphs that they hide; `hidden`: number of other kept blocks that they
   *   hide
   */
  applyRules(rules: readonly Rule[], truth: readonly string[]): { lost: string[]; hidden: number } {
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
