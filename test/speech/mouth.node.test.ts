import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMouth } from '../../lib/speech/mouth';
import { speechOf } from '../../lib/speech/speech';
import { StandIn } from './stand-in';

const AMY = { name: 'Amy', lang: 'en', local: true };
const view = globalThis as unknown as Window & typeof globalThis;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function mouth() {
  const speech = new StandIn();
  const trouble = vi.fn();
  const ended = vi.fn();
  const made = createMouth(view, speech, trouble);
  return {
    speech,
    trouble,
    ended,
    say: (text: string) => made.say({ text, lang: 'en', voice: AMY, rate: 1 }, ended),
    hush: made.hush,
  };
}

describe('a mouth', () => {
  it('speaks at once, and a moment later where something was cut off', () => {
    const { speech, say, hush } = mouth();
    say('One.');
    expect(speech.speaking).toBe('One.');
    say('Two.');
    expect(speech.speaking).toBeUndefined();
    vi.advanceTimersByTime(100);
    expect(speech.speaking).toBe('Two.');
    hush();
    say('Three.');
    expect(speech.speaking).toBeUndefined();
    vi.advanceTimersByTime(100);
    expect(speech.speaking).toBe('Three.');
    hush();
    // The stand-in tells of its own cancel late.
    vi.advanceTimersByTime(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes no notice of what an earlier utterance has to tell', () => {
    const { speech, say, hush, ended, trouble } = mouth();
    say('One.');
    const [first] = speech.said;
    say('Two.');
    vi.advanceTimersByTime(100);
    first?.onEnd();
    first?.onError('synthesis-failed');
    expect(ended).not.toHaveBeenCalled();
    expect(trouble).not.toHaveBeenCalled();
    expect(speech.speaking).toBe('Two.');
    hush();
    speech.said[1]?.onEnd();
    expect(ended).not.toHaveBeenCalled();
  });

  it('goes on where a voice falls silent, and gives up where it does so again', () => {
    const { speech, say, ended, trouble } = mouth();
    say('A short sentence.');
    vi.advanceTimersByTime(30_000);
    expect(ended).toHaveBeenCalledTimes(1);
    expect(trouble).not.toHaveBeenCalled();
    say('Another sentence.');
    vi.advanceTimersByTime(30_000);
    expect(trouble).toHaveBeenCalledExactlyOnceWith('failed');
    expect(speech.speaking).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the window's own speech", () => {
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
    said: Utterance[] = [];
    resume = vi.fn();
    cancel = vi.fn();
    getVoices = () => [{ name: 'Amy', lang: 'en', localService: true, default: true, voiceURI: 'amy' }];
    speak = (utterance: Utterance) => this.said.push(utterance);
  }

  it('is asked as it wants to be', () => {
    const synthesis = new Synthesis();
    const window = { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance };
    const speech = speechOf(window as unknown as Window & typeof globalThis);
    expect(speech?.voices()).toEqual([AMY]);
    const [onEnd, onError, onVoices] = [vi.fn(), vi.fn(), vi.fn()];
    speech?.speak({ text: 'One.', lang: 'en', voice: AMY, rate: 2, onEnd, onError });
    const [spoken] = synthesis.said;
    expect(spoken).toMatchObject({ text: 'One.', lang: 'en', rate: 2, voice: { voiceURI: 'amy' } });
    expect(synthesis.resume).toHaveBeenCalled();
    spoken?.onend?.();
    spoken?.onerror?.({ error: 'network' });
    expect(onEnd).toHaveBeenCalled();
    expect(onError).toHaveBeenCalledWith('network');
    const undo = speech?.onVoices(onVoices);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    undo?.();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(onVoices).toHaveBeenCalledTimes(1);
  });

  it('may be missing', () => {
    expect(speechOf(null)).toBeNull();
    expect(speechOf({} as Window & typeof globalThis)).toBeNull();
  });
});
