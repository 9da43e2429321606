import { useEffect, useRef, useState } from 'preact/hooks';
import { onSettingsChanged } from '../../../lib/extension/settings-changes';
import type { SettingsStore } from '../../../lib/extension/settings-store';
import { DEFAULT_SETTINGS } from '../../../lib/settings/defaults';
import type { Settings } from '../../../lib/settings/schema';

/**
 * Delay (milliseconds) before saving. Dragging a slider changes a setting often, and browsers limit writes to about two
 * a second.
 */
const SAVE_DELAY_MS = 400;

type SettingsChange = (settings: Settings) => Settings;

export interface UseSettings {
  /** Undefined until loaded. */
  settings?: Settings;
  /** The browser's error message if settings could not be read or the last change could not be saved. */
  problem?: string;
  /**
   * Applies a change to the shown settings at once, and saves it after a delay or, with `immediately`, without one.
   *
   * @returns false if saving failed
   */
  change(change: SettingsChange, immediately?: boolean): Promise<boolean>;
}

/**
 * Provides the reader's settings, and follows changes in other windows.
 *
 * @param store must be the same on every render
 */
export function useSettings(store: SettingsStore): UseSettings {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const pending = useRef<SettingsChange[]>([]);
  const savesInProgress = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const reportError = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  /** Shows settings that were stored, unless newer changes are shown that have not been stored yet. */
  const show = (stored: Settings) => {
    if (!pending.current.length && !savesInProgress.current) setSettings(stored);
  };
  const load = () =>
    store.load().then(show, (error: unknown) => {
      reportError(error);
      setSettings((before) => before ?? DEFAULT_SETTINGS);
    });

  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    const changes = pending.current;
    if (!changes.length) return true;
    pending.current = [];
    savesInProgress.current++;
    try {
      const saved = await store.change((before) => changes.reduce((settings, change) => change(settings), before));
      savesInProgress.current--;
      setProblem(undefined);
      show(saved);
      return true;
    } catch (error) {
      savesInProgress.current--;
      await load();
      reportError(error);
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

  const change = async (step: SettingsChange, immediately = false): Promise<boolean> => {
    pending.current.push(step);
    setSettings((before) => before && step(before));
    clearTimeout(timer.current);
    if (immediately) return save();
    timer.current = setTimeout(save, SAVE_DELAY_MS);
    return true;
  };

  return { settings, problem, change };
}
