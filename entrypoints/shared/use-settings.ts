import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, loadSettings, onSettingsChanged } from '../../lib/browser/settings';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';

/** A slider is dragged through many values; browsers allow two writes a second. */
const PAUSE = 400;

type Change = (settings: Settings) => Settings;

export interface UseSettings {
  /** Missing until storage has answered. */
  settings?: Settings;
  /** What the browser said when the last change could not be kept. */
  problem?: string;
  /** Changes what is shown at once, and what is kept after a pause; `now` keeps it without one. */
  change(change: Change, now?: boolean): Promise<void>;
}

/** The reader's settings, kept up to date with other windows. */
export function useSettings(): UseSettings {
  const [settings, setSettings] = useState<Settings>();
  const [problem, setProblem] = useState<string>();
  const waiting = useRef<Change[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const load = () => loadSettings().then(setSettings, () => setSettings(DEFAULTS));

  const save = async (): Promise<void> => {
    clearTimeout(timer.current);
    const changes = waiting.current;
    if (!changes.length) return;
    waiting.current = [];
    try {
      const kept = await changeSettings((before) => changes.reduce((now, change) => change(now), before));
      setProblem(undefined);
      if (!waiting.current.length) setSettings(kept);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      await load();
    }
  };

  useEffect(() => {
    void load();
    const stop = onSettingsChanged(() => {
      if (!waiting.current.length) void load();
    });
    const leave = () => void save();
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  const change = async (step: Change, now = false): Promise<void> => {
    waiting.current.push(step);
    setSettings((before) => before && step(before));
    clearTimeout(timer.current);
    if (now) await save();
    else timer.current = setTimeout(save, PAUSE);
  };

  return { settings, problem, change };
}
