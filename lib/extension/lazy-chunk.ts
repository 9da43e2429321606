import type { Lazy } from '../async/lazy';
import { withTimeout } from '../async/timeout';
import { chunkKey, readGlobal, writeGlobal } from '../data/global/store';
import type { ChunkName } from './chunk-files';
import { sendMessage } from './messages';

/** Time limit for a chunk to load, in milliseconds; after it, the browser has dropped the request. */
const LOAD_TIMEOUT_MS = 5000;

/** A lazy chunk, as seen by its own file (`provide`) and by the code that uses it. */
export interface Chunk<Exports> extends Lazy<Exports> {
  /** Makes the chunk's exports available. Called by the chunk's own file. */
  provide(exports: Exports): void;
}

/**
 * Defines a chunk. Its file runs in the isolated world of the content script and leaves its exports on the global object: no
 * page can see them there, and no file has to be web-accessible, as `import()` would require.
 */
export function defineChunk<Exports>(name: ChunkName): Chunk<Exports> {
  const key = chunkKey(name);
  const now = () => readGlobal(key) as Exports | undefined;
  let loading: Promise<Exports | undefined> | null = null;
  const request = async (): Promise<Exports | undefined> => {
    try {
      await withTimeout(sendMessage('loadChunk', name), LOAD_TIMEOUT_MS);
    } catch {
      // The tab is closed, the permission for the page is gone, or the extension was updated. The next call tries again.
    }
    loading = null;
    return now();
  };
  const load = async (): Promise<Exports | undefined> => {
    const loaded = now();
    if (loaded) return loaded;
    loading ??= request();
    return loading;
  };
  return {
    provide(exports) {
      writeGlobal(key, exports);
    },
    now,
    load,
    async need() {
      const loaded = await load();
      if (!loaded) throw new Error(`The browser refuses to load the chunk ${name}.`);
      return loaded;
    },
  };
}
