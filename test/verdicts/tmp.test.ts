import { it } from 'vitest';
import { read, storyPage, FERRY, SCHOOL, paragraphs } from '../signals/story';
it.each([500, 2000, 5000])('%d', async (n) => {
  const words = [...FERRY, ...SCHOOL].join(' ').split(' ');
  let seed = 7;
  const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const text = Array.from({ length: n }, (_, i) => `${i} ${Array.from({ length: 12 + rnd() * 30 }, () => words[Math.floor(rnd() * words.length)]).join(' ')}.`);
  const html = storyPage({ text: paragraphs(text) });
  const t = performance.now();
  const r = await read(html);
  console.log(n, Math.round(performance.now() - t), r.found, r.verdicts.filter((v) => v.decide === 'keep').length);
}, 200000);
