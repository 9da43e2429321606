import { partPlace } from './data-place';
import { sendMessage } from './messages';
import type { PartName } from './part-files';

/** A browser that takes longer to run a file has forgotten it, in milliseconds. */
const PATIENCE = 5000;

/** A part of what runs in a page, as the file that brings it and the content script see it. */
export interface Part<Offer> {
  /** Called by the part's own file: what it brings. */
  offer(what: Offer): void;
  /** @returns what the part brings, if its file is there */
  now(): Offer | undefined;
  /**
   * Gets the file, unless it is there. Never rejects.
   *
   * @returns what the part brings; undefined where the browser refuses: the tab is closed, the right to the page is gone,
   *   the extension was updated
   */
  load(): Promise<Offer | undefined>;
  /**
   * The same, for what cannot be done without.
   *
   * @throws Error where the browser refuses
   */
  need(): Promise<Offer>;
}

/**
 * The file of a part runs in the content script's own world, where it leaves what it brings on the global object: no page
 * can see it there, and no file has to be made reachable for pages, as `import()` would want.
 */
export function definePart<Offer>(name: PartName): Part<Offer> {
  const place = Symbol.for(partPlace(name));
  const now = () => (globalThis as Record<symbol, unknown>)[place] as Offer | undefined;
  let loading: Promise<Offer | undefined> | null = null;
  const get = async (): Promise<Offer | undefined> => {
    try {
      await Promise.race([sendMessage('part', name), later()]);
    } catch {
      // Refused: whoever asks says what there is to say without it, and may ask again.
    }
    loading = null;
    return now();
  };
  const load = async (): Promise<Offer | undefined> => {
    const there = now();
    if (there) return there;
    loading ??= get();
    return loading;
  };
  return {
    offer(what) {
      if (!now()) Object.defineProperty(globalThis, place, { value: what });
    },
    now,
    load,
    async need() {
      const there = await load();
      if (!there) throw new Error(`The browser does not let us run ${name} here any more.`);
      return there;
    },
  };
}

const later = () => new Promise<void>((done) => setTimeout(done, PATIENCE));
