import { useEffect, useRef, useState } from 'preact/hooks';
import { onSettingsChanged } from '../../lib/extension/settings-changes';
import type { SettingsStore } from '../../lib/extension/settings-store';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';

/** A slider is dragged through many values; browsers allow two writes a second. */
const PAUSE = 400;

type Change = (settings: Settings) => Settings;

export interface UseSettings {
  /** Missing until storage has answered. */
  settings?: Settings;
  /** What the browser said when settings could not be read, or the last change could not be kept. */
  problem?: string;
  /**
   * Changes what is shown at once, and what is kept after a pause; `now` keeps it without one.
   *
   * @returns whether it is kept, as far as that is known
   */
  change(change: Change, now?: boolean): Promise<boolean>;
}

/**
 * The reader's settings, kept up to date with other windows.
 *
 * @param store where they are kept; the same one as long as the page is there
 */
export function useSettings(store: SettingsStore): UseSettings {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const waiting = useRef<Change[]>([]);
  const saving = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  /** What is on its way to storage is shown already: an older state does not come in between. */
  const show = (stored: Settings) => {
    if (!waiting.current.length && !saving.current) setSettings(stored);
  };
  const load = () =>
    store.load().then(show, (error: unknown) => {
      tell(error);
      setSettings((before) => before ?? DEFAULTS);
    });

  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const changes = waiting.current;
    if (!changes.length) return true;
    waiting.current = [];
    saving.current++;
    try {
      const kept = await store.change((before) => changes.reduce((now, change) => change(now), before));
      saving.current--;
      setProblem(undefined);
      show(kept);
      return true;
    } catch (error) {
      saving.current--;
      await load();
      tell(error);
      return false;
    }
  };

  useEffect(() => {
    void load();
    const stop = onSettingsChanged(() => void load());
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  const change = async (step: Change, now = false): Promise<boolean> => {
    waiting.current.push(step);
    setSettings((before) => before && step(before));
    clearTimeout(timer.current);
    if (now) return save();
    timer.current = setTimeout(save, PAUSE);
    return true;
  };

  return { settings, problem, change };
}
