import type { Browser, CDPSession } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import { bundleMinified } from '../bundle.ts';
import { MEMORY_STATES } from './ratios.ts';
import { buildAdditions } from './scaling.ts';
import { createSyntheticCorpusPage } from './synthetic-page.ts';
import type { MemoryState } from './types.ts';

/**
 * Number of times that the clean view is switched on and off between two measurements; also named in `MEMORY_STATES`.
 */
const SWITCH_ROUNDS = 10;
const ADDITIONS = 1000;
/** Number of elements that are added at once. */
const ADDITIONS_PER_BATCH = 100;

/** Measures the memory of a synthetic page in each of `MEMORY_STATES`, after garbage collection. */
export async function measureMemory(browser: Browser): Promise<MemoryState[]> {
  const tab = await loadSavedPage(browser, createSyntheticCorpusPage(4));
  const states: MemoryState[] = [];
  try {
    await tab.evaluate(await bundleMinified('scripts/bench/in-page/page-controller.ts', 'CleanCopySession'));
    await tab.evaluate(await bundleMinified('scripts/bench/speed/in-page/adder.ts', 'SpeedAdder'));
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Performance.enable');
    const call = (what: string) => tab.evaluate(`SpeedAdder.${what}`);
    const note = async (when: string) => states.push({ when, ...(await readMemory(devtools)) });
    const rounds = async () => {
      for (let round = 0; round < SWITCH_ROUNDS; round++) {
        await call('switchOn()');
        await call('switchOff()');
      }
    };
    const leave = async () => {
      await call('switchOff()');
      await call('removeAdded()');
    };
    const add = async (from: number) => {
      for (let at = 0; at < ADDITIONS; at += ADDITIONS_PER_BATCH)
        await call(`addAndWait(${JSON.stringify(buildAdditions(ADDITIONS_PER_BATCH, from + at))})`);
    };
    await note(MEMORY_STATES.before);
    await call('switchOn()');
    await note(MEMORY_STATES.on);
    await call('switchOff()');
    await note(MEMORY_STATES.off);
    // Compiled code stays in memory and is no leak, so everything runs once before the measurement that later ones are
    // compared with.
    await rounds();
    await call('switchOn()');
    await add(20_000);
    await leave();
    await note(MEMORY_STATES.settled);
    await rounds();
    await note(MEMORY_STATES.often);
    await call('switchOn()');
    await add(40_000);
    await note(MEMORY_STATES.grown);
    await leave();
    await note(MEMORY_STATES.after);
  } finally {
    await tab.close();
  }
  return states;
}

async function readMemory(devtools: CDPSession): Promise<Omit<MemoryState, 'when'>> {
  // Collect repeatedly: objects freed by one collection may have kept others alive.
  for (let go = 0; go < 3; go++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') };
}
