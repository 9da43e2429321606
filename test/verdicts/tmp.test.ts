import { it } from 'vitest';
import { FERRY, paragraphs, read, SCHOOL, storyPage } from '../signals/story';

it.each([500, 2000, 5000])(
  '%d',
  async (n) => {
    const words = [...FERRY, ...SCHOOL].join(' ').split(' ');
    let seed = 7;
    const rnd = () => {
      seed = (seed + 0x6d2b79f5) | 0;
      let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const text = Array.from(
      { length: n },
      (_, i) =>
        `${i} ${Array.from({ length: 12 + rnd() * 30 }, () => words[Math.floor(rnd() * words.length)]).join(' ')}.`,
    );
    const html = storyPage({ text: paragraphs(text) });
    const t = performance.now();
    const r = await read(html);
    console.log(n, Math.round(performance.now() - t), r.found, r.verdicts.filter((v) => v.decide === 'keep').length);
  },
  200000,
);
