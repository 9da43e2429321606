import type { Browser, CDPSession } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import { bundled } from '../bundle.ts';
import { madeCorpusPage } from './synthetic-page.ts';
import { MOMENTS } from './ratios.ts';
import { partsOf } from './scaling.ts';
import type { MemoryState } from './types.ts';

/** Kept in words in `MOMENTS`. */
const SWITCHES = 10;
const ADDITIONS = 1000;
/** So many additions come at once. */
const AT_ONCE = 100;

/** @returns memory of the page's process at each moment, garbage collected before; the page is the made-up one */
export async function measureMemory(browser: Browser): Promise<MemoryState[]> {
  const tab = await loadSavedPage(browser, madeCorpusPage(4));
  const states: MemoryState[] = [];
  try {
    await tab.evaluate(await bundled('scripts/bench/in-page/page-controller.ts', 'CleanCopySession'));
    await tab.evaluate(await bundled('scripts/bench/speed/in-page/adder.ts', 'SpeedAdder'));
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Performance.enable');
    const call = (what: string) => tab.evaluate(`SpeedAdder.${what}`);
    const note = async (when: string) => states.push({ when, ...(await stateOf(devtools)) });
    const rounds = async () => {
      for (let round = 0; round < SWITCHES; round++) {
        await call('switchOn()');
        await call('switchOff()');
      }
    };
    const leave = async () => {
      await call('switchOff()');
      await call('takeOut()');
    };
    const add = async (from: number) => {
      for (let at = 0; at < ADDITIONS; at += AT_ONCE)
        await call(`addCalmly(${JSON.stringify(partsOf(AT_ONCE, from + at))})`);
    };
    await note(MOMENTS.before);
    await call('switchOn()');
    await note(MOMENTS.on);
    await call('switchOff()');
    await note(MOMENTS.off);
    // What engines keep of code that has run often is no leak: all of it runs as often once before it counts.
    await rounds();
    await call('switchOn()');
    await add(20_000);
    await leave();
    await note(MOMENTS.settled);
    await rounds();
    await note(MOMENTS.often);
    await call('switchOn()');
    await add(40_000);
    await note(MOMENTS.grown);
    await leave();
    await note(MOMENTS.after);
  } finally {
    await tab.close();
  }
  return states;
}

async function stateOf(devtools: CDPSession): Promise<Omit<MemoryState, 'when'>> {
  // What is freed in one go may have held what the next one frees.
  for (let go = 0; go < 3; go++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
