import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import lexiconTable from '#data/lexicon-table';
import { formatDecimal } from '../../../scripts/bench/show/statistics';
import { type Baseline, compareBaselines, computeBaseline, formatChanges } from '../../../scripts/bench/speed/baseline';
import { listLoadedFiles, measureBytes } from '../../../scripts/bench/speed/bytes';
import { renderChart } from '../../../scripts/bench/speed/chart';
import { logPosition } from '../../../scripts/bench/speed/chart-layout';
import { readSpeedOptions } from '../../../scripts/bench/speed/options';
import { sampleEvenly } from '../../../scripts/bench/speed/pages';
import { listCpuRatios, listRatios, measureGrowth, measureMemoryGrowth } from '../../../scripts/bench/speed/ratios';
import { describeDistribution, quantile } from '../../../scripts/bench/speed/statistics';
import { buildParagraph, buildSyntheticPage } from '../../../scripts/bench/speed/synthetic-page';
import { formatResults, formatTargets, rowLabel } from '../../../scripts/bench/speed/table';
import { computeTargets } from '../../../scripts/bench/speed/targets';
import { findLongestTask, sumTasksUntilMark } from '../../../scripts/bench/speed/trace';
import type { PageTimes, Results } from '../../../scripts/bench/speed/types';

const page = (id: string, ours: number, rival = 10): PageTimes => ({
  id,
  elements: 100,
  found: true,
  cold: { whole: ours * 3, first: ours, Readability: rival * 2, mark: ours, decide: rival * 4 },
  shared: { whole: ours, Readability: rival },
  warm: { whole: ours, first: ours / 2, Readability: rival, decide: 1 },
  processor: {
    cold: { whole: ours * 2, first: ours, Readability: rival },
    warm: { whole: ours / 2, Readability: rival },
  },
});
const memory = (heap: number) => ({ heap, nodes: 10, listeners: 0 });

it('quantiles lie between their neighbours, and leave out what is no number', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([5, Number.NaN, 1], 0)).toBe(1);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(quantile([], 0.5)).toBeNaN();
  expect(describeDistribution([1, 2, 3, 4, 5])).toMatchObject({ count: 5, first: 2, median: 3, third: 4 });
});

it('ratios are taken on each page by itself', () => {
  const pages = [page('a', 10), page('b', 40, 20)];
  expect(listCpuRatios(pages, 'whole', 'cold')).toEqual([2, 4]);
  expect(listCpuRatios(pages, 'first', 'warm')).toEqual([]);
  expect(listRatios(pages, 'whole', 'warm')).toEqual([1, 2]);
  expect(listRatios(pages, 'whole', 'cold')).toEqual([1.5, 3]);
  expect(listRatios(pages, 'decide', 'cold')).toEqual([2, 2]);
  expect(listRatios(pages, 'whole', 'shared')).toEqual([1, 2]);
  expect(listRatios(pages, 'Defuddle', 'warm')).toEqual([]);
});

it('growth is 1 where cost grows as the page does', () => {
  const size = (elements: number, whole: number) => ({ factor: 1, elements, cold: {}, warm: { whole } });
  expect(measureGrowth([size(100, 1), size(400, 9), size(1000, 10)], 'whole')).toBe(1);
  expect(measureGrowth([size(100, 1), size(1000, 40)], 'whole')).toBe(4);
  expect(measureGrowth([], 'whole')).toBeNaN();
});

it('memory grows between two moments', () => {
  const states = [
    { when: 'off, all code warm', ...memory(1000) },
    { when: 'off, ten rounds later', ...memory(1500) },
  ];
  expect(measureMemoryGrowth({ memory: states }, 'settled', 'often')).toEqual({ heap: 500, nodes: 0, listeners: 0 });
  expect(measureMemoryGrowth({}, 'settled', 'often').heap).toBeNaN();
});

it('only what is more than 1.15 times its baseline has got slower', () => {
  const before: Baseline = {
    pages: '2, x',
    ratios: { same: 1, slow: 1, slower: 2, fast: 1, gone: 1, tiny: 0.004, 'warm: cloneNode': 1 },
  };
  const now: Baseline = {
    pages: '2, x',
    ratios: { same: 1.14, slow: 1.2, slower: 4, fast: 0.5, new: 9, tiny: 0.02, 'warm: cloneNode': 1.16 },
  };
  const { slower, faster } = compareBaselines(before, now);
  expect(slower.map(({ name }) => name)).toEqual(['slower', 'slow', 'warm: cloneNode']);
  expect(faster.map(({ name }) => name)).toEqual(['fast']);
  expect(formatChanges(before, now)).toMatch(/slower +2\.000 → +4\.000 +2\.00 times/);
  expect(formatChanges(before, now)).toContain('1.16 times (not ours');
  expect(formatChanges(before, before)).toContain('slower: nothing');
  expect(formatChanges({ ...before, pages: '3, y' }, now)).toContain('other pages');
});

it('a baseline holds ratios alone, and only of what was measured', () => {
  const { ratios, pages } = computeBaseline({ pages: [page('a', 10), page('b', 40, 20)] });
  expect(ratios).toMatchObject({ 'warm: whole': 1.5, 'cold: whole': 2.25, 'warm: decide': 0.075 });
  expect(Object.keys(ratios).filter((name) => /growth|extension|bytes/.test(name))).toEqual([]);
  expect(pages).toMatch(/^2, [0-9a-f]{8}$/);
  expect(computeBaseline({ pages: [page('a', 10)] }).pages).not.toBe(pages);
});

it('targets say what is met; what was not measured is left out', () => {
  const results: Results = { pages: [page('a', 7), page('b', 7)] };
  const text = formatTargets(computeTargets(results));
  expect(text).toMatch(/whole reading, warm, median +0\.8 × +0\.70 × +met/);
  expect(text).toMatch(/whole reading, cold, median +1 × +1\.05 × +missed/);
  expect(text).not.toContain('popup');
});

it('the table shows what was measured and nothing else', () => {
  const text = formatResults({
    pages: [page('a', 10)],
    bytes: [{ name: 'content script', bytes: 1234567, gzipped: 1 }],
  });
  expect(text).toMatch(/ours: whole reading +1\.00 +1\.00–1\.00 +1\.00 +1\.50/);
  expect(text).toMatch(/Defuddle +–/);
  expect(text).toContain('1,234,567');
  expect(text).not.toContain('additions');
  expect(rowLabel('decide')).toBe('  decide');
  expect(formatDecimal(Number.NaN)).toBe('–');
});

it('the picture draws what was measured, within its edges', () => {
  const scaling = [1, 4].map((factor) => ({
    factor,
    elements: factor * 100,
    cold: {},
    warm: { whole: factor, Readability: 2 },
  }));
  const whole = renderChart({ pages: [page('a', 10), page('b', 1000)], scaling });
  expect(whole).toMatch(/^<svg[^>]+viewBox="0 0 960 \d+"/);
  expect(whole).toContain('2 pages');
  expect(whole).not.toMatch(/NaN|Infinity|undefined/);
  expect(renderChart({})).not.toContain('<text');
  expect(logPosition(10, [1, 100], [0, 200])).toBeCloseTo(100);
  expect(logPosition(1e9, [1, 100], [0, 200])).toBe(200);
});

it('the longest task is one of a main thread of a page', () => {
  const thread = (tid: number, name: string) => ({ name: 'thread_name', pid: 1, tid, ts: 0, args: { name } });
  const task = (tid: number, dur: number) => ({ name: 'RunTask', pid: 1, tid, ts: 0, dur });
  const events = [
    thread(1, 'CrRendererMain'),
    thread(2, 'Compositor'),
    task(1, 7000),
    task(1, 90_000),
    task(2, 500_000),
  ];
  expect(findLongestTask(events)).toBe(90);
  expect(findLongestTask([])).toBe(0);
});

it('the processor time until a frame is that of the tasks before its mark, on the same thread', () => {
  const task = (tid: number, ts: number, tdur: number) => ({ name: 'RunTask', pid: 1, tid, ts, tdur });
  const events = [
    task(1, 10, 4000),
    task(2, 20, 9000),
    task(1, 30, 5000),
    { name: 'drawn', pid: 1, tid: 1, ts: 40 },
    task(1, 50, 70_000),
  ];
  expect(sumTasksUntilMark(events, 'drawn')).toBe(9);
  expect(() => sumTasksUntilMark(events, 'never')).toThrow('did not set the mark never');
});

it('shipped files are counted, and what the popup loads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clean-copy-bytes-'));
  try {
    for (const name of ['built/content-scripts', 'assets/words', 'assets/sources'])
      mkdirSync(join(folder, name), { recursive: true });
    const built = join(folder, 'built');
    writeFileSync(join(built, 'popup.html'), '<script src="/a.js"></script><link href="/b.css">');
    writeFileSync(join(built, 'a.js'), 'a'.repeat(100));
    writeFileSync(join(built, 'b.css'), 'b');
    writeFileSync(join(built, 'content-scripts/content.js'), 'c'.repeat(50));
    writeFileSync(join(folder, 'assets/model.json'), '{ "a": 1 }');
    const files = measureBytes(built, join(folder, 'assets'));
    const size = (name: string) => files.find((file) => file.name === name)?.bytes;
    expect(listLoadedFiles(built, 'popup.html')).toEqual(['popup.html', 'a.js', 'b.css']);
    expect(size('content script')).toBe(50);
    expect(size('popup')).toBe(150);
    expect(size('lexicons and weights')).toBe(Buffer.byteLength(`{"a":1}\n${JSON.stringify(lexiconTable)}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the made-up page grows around the same story', () => {
  const count = (text: string, what: string) => text.split(what).length - 1;
  const [small, large] = [buildSyntheticPage(1), buildSyntheticPage(4)];
  expect(large.length).toBeGreaterThan(small.length * 3);
  for (const html of [small, large]) expect(count(html, buildParagraph(0))).toBe(1);
  expect(count(large, 'class="comment"')).toBe(4 * count(small, 'class="comment"'));
  expect(buildSyntheticPage(1)).toBe(small);
});

it('pages are taken from the whole folder', () => {
  expect(sampleEvenly([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 4)).toEqual([0, 2, 5, 7]);
  expect(sampleEvenly([1, 2], 4)).toEqual([1, 2]);
});

it('options are read, and wrong ones named', () => {
  expect(readSpeedOptions(['--corpus', 'x'])).toMatchObject({ pages: 30, rounds: 7, writeBaseline: false });
  expect(readSpeedOptions(['--corpus', 'x', '--parts', 'memory,bytes']).parts).toEqual(['bytes', 'memory']);
  expect(() => readSpeedOptions([])).toThrow(/^Usage/);
  expect(() => readSpeedOptions(['--corpus', 'x', '--parts', 'all'])).toThrow(/Unknown: --parts all/);
  expect(() => readSpeedOptions(['--corpus', 'x', '--pages', '0'])).toThrow(/--pages 0/);
  expect(() => readSpeedOptions(['--corpse'])).toThrow(/'--corpse'[\s\S]*Usage/);
});
