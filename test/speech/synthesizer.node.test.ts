import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserSpeechEngine } from '../../lib/speech/engine';
import { createSynthesizer } from '../../lib/speech/synthesizer';
import { FakeSpeechEngine } from './fake-engine';

const AMY = { name: 'Amy', lang: 'en', local: true };
const view = globalThis as unknown as Window & typeof globalThis;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function createTestSynthesizer() {
  const engine = new FakeSpeechEngine();
  const onProblem = vi.fn();
  const onEnd = vi.fn();
  const synthesizer = createSynthesizer(view, engine, onProblem);
  return {
    engine,
    onProblem,
    onEnd,
    speak: (text: string) => synthesizer.speak({ text, lang: 'en', voice: AMY, rate: 1 }, onEnd),
    cancel: () => synthesizer.cancel(),
  };
}

describe('createSynthesizer', () => {
  it('speaks at once, or after a delay if it cancelled something', () => {
    const { engine, speak, cancel } = createTestSynthesizer();
    speak('One.');
    expect(engine.currentText).toBe('One.');
    speak('Two.');
    expect(engine.currentText).toBeUndefined();
    vi.advanceTimersByTime(100);
    expect(engine.currentText).toBe('Two.');
    cancel();
    speak('Three.');
    expect(engine.currentText).toBeUndefined();
    vi.advanceTimersByTime(100);
    expect(engine.currentText).toBe('Three.');
    cancel();
    // The fake engine reports the cancel asynchronously.
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ignores events of earlier utterances', () => {
    const { engine, speak, cancel, onEnd, onProblem } = createTestSynthesizer();
    speak('One.');
    const [first] = engine.utterances;
    speak('Two.');
    vi.advanceTimersByTime(100);
    first?.onEnd();
    first?.onError('synthesis-failed');
    expect(onEnd).not.toHaveBeenCalled();
    expect(onProblem).not.toHaveBeenCalled();
    expect(engine.currentText).toBe('Two.');
    cancel();
    engine.utterances[1]?.onEnd();
    expect(onEnd).not.toHaveBeenCalled();
  });

  it('continues after one silent utterance and gives up after two', () => {
    const { engine, speak, onEnd, onProblem } = createTestSynthesizer();
    speak('A short sentence.');
    vi.advanceTimersByTime(30_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(onProblem).not.toHaveBeenCalled();
    speak('Another sentence.');
    vi.advanceTimersByTime(30_000);
    expect(onProblem).toHaveBeenCalledExactlyOnceWith('failed');
    expect(engine.currentText).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('createBrowserSpeechEngine', () => {
  class Utterance extends EventTarget {
    lang = '';
    rate = 1;
    voice: unknown = null;
    onend: (() => void) | null = null;
    onerror: ((event: { error: string }) => void) | null = null;
    constructor(readonly text: string) {
      super();
    }
  }
  class Synthesis extends EventTarget {
    paused = true;
    utterances: Utterance[] = [];
    resume = vi.fn();
    cancel = vi.fn();
    getVoices = () => [{ name: 'Amy', lang: 'en', localService: true, default: true, voiceURI: 'amy' }];
    speak = (utterance: Utterance) => this.utterances.push(utterance);
  }

  it('wraps the browser’s speech synthesis', () => {
    const synthesis = new Synthesis();
    const window = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance };
    const engine = createBrowserSpeechEngine(window as unknown as Window & typeof globalThis);
    expect(engine?.voices()).toEqual([AMY]);
    const [onEnd, onError, onVoices] = [vi.fn(), vi.fn(), vi.fn()];
    engine?.speak({ text: 'One.', lang: 'en', voice: AMY, rate: 2, onEnd, onError });
    const [utterance] = synthesis.utterances;
    expect(utterance).toMatchObject({ text: 'One.', lang: 'en', rate: 2, voice: { voiceURI: 'amy' } });
    expect(synthesis.resume).toHaveBeenCalled();
    utterance?.onend?.();
    utterance?.onerror?.({ error: 'network' });
    expect(onEnd).toHaveBeenCalled();
    expect(onError).toHaveBeenCalledWith('network');
    const removeListener = engine?.onVoicesChanged(onVoices);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    removeListener?.();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onVoices).toHaveBeenCalledTimes(1);
  });

  it('returns null without speech synthesis', () => {
    expect(createBrowserSpeechEngine(null)).toBeNull();
    expect(createBrowserSpeechEngine({} as Window & typeof globalThis)).toBeNull();
  });
});
