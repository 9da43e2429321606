import { findCredit } from '../../lib/article/credit';
import type { Block, Kind, Verdict } from '../../lib/types';

export interface Line {
  text: string;
  kind?: Kind;
  hidden?: boolean;
  path?: string[];
  media?: Block['media'];
}

/** Returns the credit of a page that consists of these lines. */
export function credit(lines: Line[], authors: string[] = []) {
  const blocks = lines.map(
    ({ text, path = ['main', 'p'], media }, id) => ({ id, tag: 'p', text, path, media, links: [] }) as unknown as Block,
  );
  const verdicts = lines.map(
    ({ kind = 'paragraph', hidden }, block): Verdict => ({
      block,
      decide: hidden ? 'hide' : 'keep',
      kind,
      origin: 'layout',
      rule: 'test',
      confidence: 1,
      evidence: [],
    }),
  );
  const byline = verdicts.filter(({ kind }) => kind === 'byline').map(({ block }) => block);
  return findCredit({ blocks, verdicts, byline }, authors);
}
