import type { Classifier } from '../../../lib/classify/classifier/classifier.ts';
import type { KeptKind, Reading } from '../../../lib/types/index.ts';
import type { BlockVerdict, ExtractorReview } from '../types.ts';
import type { LeadPicture } from './lead-picture.ts';
import { measureTime } from './timing.ts';

const BODY_KINDS: KeptKind[] = ['standfirst', 'paragraph', 'subheading', 'list', 'quote', 'table'];

/**
 * Reads the page with the core as it ships, then switches the clean view on and off to check what it shows and
 * restores.
 */
export function reviewCleanCopy(lead: LeadPicture | null, rounds: number, model?: Classifier | null): ExtractorReview {
  const core = (globalThis as unknown as { CleanCopy: typeof import('../../../lib/core.ts') }).CleanCopy;
  const before = document.documentElement.outerHTML;
  const { result, cold, warm } = measureTime(() => core.readPage(document, { model }), rounds);
  const { reading, elements } = result;
  const restore = core.showClean(document, reading, elements);
  const shown = !reading.found || document.body.innerText.trim().length > 0;
  // Ask the rendered page: the picture may be a block of its own, or part of the block with its caption.
  const keptPicture = lead?.element.checkVisibility() ?? false;
  restore();
  const { headline, byline, published } = reading.article;
  return {
    output: {
      lines: core.keptText(reading).split('\n').filter(Boolean),
      body: core.keptText(reading, BODY_KINDS).trim(),
      cold,
      warm,
      facts: { headline, byline, published },
      leadPicture: lead && reading.found && keptPicture,
    },
    verdicts: listBlockVerdicts(reading),
    found: reading.found,
    unchanged: shown && before === document.documentElement.outerHTML,
  };
}

function listBlockVerdicts({ blocks, verdicts }: Reading): BlockVerdict[] {
  return verdicts.map(({ block: id, ...verdict }) => {
    const block = blocks[id];
    const sort = block?.media ? { media: block.media } : {};
    const text = block?.text || `[${block?.media ?? ''}]`;
    return { tag: block?.tag ?? '', text, rendered: block?.rendered ?? true, ...sort, ...verdict };
  });
}
