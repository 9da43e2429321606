import { it } from 'vitest';
import { readFacts } from '../../lib/page/metadata';
import { readableBlocks } from '../../lib/page/readable';
import { segment } from '../../lib/page/segment';
import { contextOf } from '../../lib/signals/context';
import { decide } from '../../lib/verdicts/decide';
import { hideDoubles } from '../../lib/verdicts/doubles';
import { bundledRules } from '../../lib/verdicts/rules';
import { look } from '../page/look';
import { paragraphs, storyPage } from '../signals/story';

it.each([2000, 5000, 20000])(
  '%d',
  async (n) => {
    let seed = 7;
    const rnd = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    // Zipf-like
    const word = () => `w${Math.floor(Math.exp(rnd() * Math.log(30000)))}`;
    const text = Array.from({ length: n }, () => `${Array.from({ length: 12 + rnd() * 30 }, word).join(' ')}.`);
    const html = storyPage({ text: paragraphs(text) });
    await look(html, (document) => {
      const times: Record<string, number> = {};
      let t = performance.now();
      const lap = (name: string) => {
        times[name] = Math.round(performance.now() - t);
        t = performance.now();
      };
      const { page, elements } = segment(document);
      lap('segment');
      const facts = readFacts(document);
      lap('facts');
      const readable = readableBlocks(document, elements);
      lap('readable');
      const context = contextOf(page, facts, readable);
      lap('context');
      const verdicts = decide(context, bundledRules());
      lap('decide');
      hideDoubles(verdicts, context);
      lap('doubles again');
      console.log(n, JSON.stringify(times));
    });
  },
  200000,
);
