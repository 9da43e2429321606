import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Rule } from '../../../lib/rules/rule.ts';
import { bundleForPage } from '../bundle.ts';
import { launchChromium, loadSavedPage } from '../chromium.ts';
import type { CorpusPage } from '../corpus.ts';
import { EXAMPLE_URL, wrapInStory } from '../example-page.ts';

import type { PageBlocks } from './in-page.ts';

const CACHE = join(import.meta.dirname, '../../..', '.output/learn');

type Inside = typeof import('./in-page.ts');
declare global {
  var Reports: Inside;
}

/** Tries rules in a real browser, with the core as it ships. */
export class RuleTrials {
  private browser: Promise<Browser> | undefined;
  private readonly code: string;

  private constructor(code: string) {
    this.code = code;
  }

  static async open(): Promise<RuleTrials> {
    const code = `${await bundleForPage('scripts/train/reports/in-page.ts', 'Reports')};globalThis.Reports = Reports;`;
    return new RuleTrials(code);
  }

  /** Reads the blocks of a page. Results are cached under a hash of page and code. */
  async readPage(page: CorpusPage): Promise<PageBlocks> {
    const key = createHash('sha256').update(this.code).update(page.html()).digest('hex').slice(0, 20);
    const file = join(CACHE, `${key}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    const tab = await loadSavedPage(await this.launched(), page);
    try {
      await tab.evaluate(this.code);
      const studied = await tab.evaluate((url) => globalThis.Reports.readBlocks(url), page.truth.url);
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(file, JSON.stringify(studied));
      return studied;
    } finally {
      await tab.close();
    }
  }

  /** Returns for each rule the ids of the blocks that it matches. */
  async findMatches(page: CorpusPage, rules: readonly Rule[]): Promise<number[][]> {
    const tab = await loadSavedPage(await this.launched(), page);
    try {
      await tab.evaluate(this.code);
      return await tab.evaluate(([rules, url]) => globalThis.Reports.findMatches(rules, url), [
        rules,
        page.truth.url,
      ] as const);
    } finally {
      await tab.close();
    }
  }

  /**
   * Tells for each example whether the rule treats it as expected.
   *
   * @param list `own` says whether the rule is expected to match the example
   */
  async tryExamples(list: readonly { rule: Rule; example: string; own: boolean }[]): Promise<boolean[]> {
    const shown: boolean[] = [];
    // Uses two tabs in parallel. All examples of a rule are in the same tab.
    const halves = [0, 1].map((half) => [...list.entries()].filter(([, { rule }]) => rule.id.length % 2 === half));
    await Promise.all(
      halves.map(async (half) => {
        const found = await this.tryExamplesInTab(half.map(([, one]) => one));
        for (const [number, [at]] of half.entries()) shown[at] = found[number] === true;
      }),
    );
    return shown;
  }

  private async tryExamplesInTab(list: readonly { rule: Rule; example: string; own: boolean }[]): Promise<boolean[]> {
    if (!list.length) return [];
    const tab = await (await this.launched()).newPage({ viewport: { width: 1280, height: 900 } });
    try {
      await tab.evaluate(this.code);
      const showings = list.map(({ rule, example, own }) => ({
        rule,
        html: wrapInStory(example).replace(/<html[^>]*>/, (tag) => `${tag}<base href="${EXAMPLE_URL}">`),
        ownVerdict: own,
      }));
      return await tab.evaluate(([showings, url]) => globalThis.Reports.tryExamples(showings, url), [
        showings,
        EXAMPLE_URL,
      ] as const);
    } finally {
      await tab.close();
    }
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
  }

  private launched(): Promise<Browser> {
    this.browser ??= launchChromium();
    return this.browser;
  }
}
