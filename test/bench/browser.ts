import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Page } from 'playwright';
import type { Model } from '../../lib/verdicts/model/model.ts';
import type { Output } from './measure.ts';

export interface Reviewed {
  output: Output;
  /** Ours only: rule and kind of every block, to explain what was lost and left. */
  verdicts?: { text: string; decide: string; kind: string; rule: string }[];
  unchanged?: boolean;
}

/** The scripts that are put into every page: our core as it ships and the rivals, each a global of its own. */
export async function pageScripts(): Promise<string> {
  const options = { bundle: true, write: false, format: 'iife', minify: false, logLevel: 'warning' } as const;
  execFileSync(process.execPath, ['scripts/build-core.mjs', '--no-types'], { stdio: 'inherit' });
  const ours = readFileSync('.output/core/clean-copy.iife.js', 'utf8');
  const rivals = await build({ ...options, entryPoints: ['test/bench/rivals.ts'] });
  return `${ours};globalThis.CleanCopy = CleanCopy;${rivals.outputFiles[0]?.text}`;
}

/**
 * Runs one extractor on a loaded page: cold once, then `rounds` times warm.
 *
 * @param model learned weights in place of the bundled ones; null for rules alone
 */
export async function review(tab: Page, name: string, rounds: number, model?: Model | null): Promise<Reviewed> {
  return tab.evaluate(
    ({ name, rounds, model }) => {
      const bodyKinds = ['standfirst', 'paragraph', 'subheading', 'list', 'quote', 'table'];
      const core = (globalThis as unknown as { CleanCopy: typeof import('../../lib/core.ts') }).CleanCopy;
      const before = document.documentElement.outerHTML;
      const run =
        name === 'ours' ? () => core.readPage(document, { model }) : (globalThis.Rivals[name]?.run as () => unknown);
      const once = () => {
        const start = performance.now();
        const result = run();
        return { result, time: performance.now() - start };
      };
      const { result, time: cold } = once();
      const times = Array.from({ length: rounds }, () => once().time).sort((a, b) => a - b);
      const warm = times[Math.floor(times.length / 2)] ?? cold;
      if (name !== 'ours') {
        const lines = globalThis.Rivals[name]?.lines(result) ?? [];
        return { output: { lines, body: lines.slice(1).join('\n'), cold, warm } };
      }
      const { reading, elements } = result as ReturnType<typeof core.readPage>;
      const text = (block: number) => reading.blocks[block]?.text || `[${reading.blocks[block]?.media ?? ''}]`;
      const restore = core.showClean(document, reading, elements);
      const shown = !reading.found || document.body.innerText.trim().length > 0;
      restore();
      return {
        output: {
          lines: core.keptText(reading).split('\n'),
          body: core.keptText(reading, bodyKinds as never).trim(),
          cold,
          warm,
        },
        verdicts: reading.verdicts.map(({ block, decide, kind, rule }) => ({ text: text(block), decide, kind, rule })),
        unchanged: shown && before === document.documentElement.outerHTML,
      };
    },
    { name, rounds, model },
  );
}
