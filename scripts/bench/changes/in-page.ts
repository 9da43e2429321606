/** Runs inside the page as the global `ChangesBench`: reads it as it is, after each edit, and after each kind of reload. */
import { extractStoryText } from '../../../lib/history/story-text.ts';
import { readPage } from '../../../lib/pipeline/index.ts';
import type { StoryText } from '../../../lib/types/index.ts';
import { createSeededRandom } from '../soak/seeded-random.ts';
import { EDITS, type EditDone } from './edits.ts';
import { Edits, locateParagraphs, textOf } from './page-text.ts';
import { RELOADS } from './reloads.ts';

/** What is compared of one reading. */
export interface Snapshot {
  text: StoryText;
  headline: string;
  published?: string;
}

export interface PageReadings {
  found: boolean;
  before: Snapshot;
  edited: { kind: string; done: EditDone; after: Snapshot }[];
  reloaded: { kind: string; after: Snapshot }[];
  /** Whether the page was as before in the end. */
  restored: boolean;
}

function snapshot(): Snapshot & { found: boolean } {
  const { reading } = readPage(document);
  const { headline, published } = reading.article;
  return { found: reading.found, text: extractStoryText(reading), headline, ...(published && { published }) };
}

const bench = {
  readAll(truth: readonly string[], seed: number): PageReadings {
    const random = createSeededRandom(seed);
    const html = document.documentElement.outerHTML;
    const { found, ...before } = snapshot();
    const kept = before.text.paragraphs.join('\n').replace(/\s+/g, ' ');
    // What the clean view does not show is not compared.
    const paragraphs = locateParagraphs(truth).filter((one) => kept.includes(textOf(one)));
    const edits = new Edits();
    const edited = Object.entries(EDITS).flatMap(([kind, edit]) => {
      const done = edit(edits, paragraphs, random);
      const after = done && snapshot();
      edits.undo();
      return done && after ? [{ kind, done, after }] : [];
    });
    const reloaded = Object.entries(RELOADS).map(([kind, reload]) => {
      reload(edits, paragraphs, random);
      const after = snapshot();
      edits.undo();
      return { kind, after };
    });
    return { found, before, edited, reloaded, restored: html === document.documentElement.outerHTML };
  },
};

declare global {
  var ChangesBench: typeof bench;
}
globalThis.ChangesBench = bench;
