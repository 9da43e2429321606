import { isSignalId, type ReasonLookup, SIGNAL_DEFINITIONS } from '../../features/signal-definitions';
import { LEXICON_NAMES, type LexiconName } from '../../lexicon';
import type { Verdict } from '../../types';
import type { Reason } from '../../types/reason';
import type { ExplanationContext } from './explanation-context';
import { reasonForLabel, reasonForLinkList, reasonForWords, reasonUnderLabel } from './lexicon-reasons';
import { findPagePart } from './page-part';

/**
 * Minimum number of words of a line; if no condition of a rule has a reason, a shorter line is reported as hidden
 * because it is short.
 */
const MIN_LINE_WORDS = 4;

/**
 * Returns the reason of a verdict by a rule: that of the first condition whose signal has one.
 *
 * @returns null if no signal has a reason
 */
export function explainRuleVerdict({ block, evidence }: Verdict, around: ExplanationContext): Reason | null {
  for (const { signal, value } of evidence) {
    const [id = '', list = ''] = signal.split(':');
    if (value <= 0 || !isSignalId(id)) continue;
    const { reason } = SIGNAL_DEFINITIONS[id];
    if (reason === null) continue;
    const lexicon = LEXICON_NAMES.find((name) => name === list) ?? 'related-links';
    return typeof reason === 'string' ? { key: reason } : lookUpReason(reason, block, lexicon, around);
  }
  const words = evidence.find(({ signal }) => signal === 'words')?.value ?? MIN_LINE_WORDS;
  return words < MIN_LINE_WORDS ? { key: 'shortLine' } : null;
}

function lookUpReason(lookup: ReasonLookup, block: number, lexicon: LexiconName, around: ExplanationContext): Reason {
  switch (lookup.from) {
    case 'word-list':
      return reasonForWords(lexicon);
    case 'label':
      return reasonForLabel(lexicon);
    case 'label-above':
      return reasonUnderLabel(block, around, lexicon);
    case 'list-heading':
      return reasonForLinkList(block, around, lookup.otherwise);
    case 'page-part': {
      const part = findPagePart(block, around);
      return { key: part === 'outsideStory' || part === 'outsideLink' ? 'menu' : part };
    }
  }
}
