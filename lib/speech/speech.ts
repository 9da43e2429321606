/** What reading aloud asks of a browser's speech. */
import type { Voice } from '../types';

export interface Utterance {
  text: string;
  /** BCP 47. */
  lang: string;
  voice: Voice;
  /** 1 is a voice's own speed. */
  rate: number;
  onEnd(): void;
  /** @param reason the browser's word: `interrupted`, `not-allowed`, `synthesis-failed`, … */
  onError(reason: string): void;
}

export interface Speech {
  /** Empty as long as the browser has not looked for them. */
  voices(): Voice[];
  speak(utterance: Utterance): void;
  /** Ends what is spoken and forgets what waits. */
  cancel(): void;
  /** @returns the undo */
  onVoices(listener: () => void): () => void;
}

/** @returns the window's own speech; null where it has none */
export function speechOf(view: (Window & typeof globalThis) | null): Speech | null {
  const synthesis = view?.speechSynthesis;
  const Spoken = view?.SpeechSynthesisUtterance;
  if (!synthesis || !Spoken) return null;
  const named = new Map<string, SpeechSynthesisVoice>();
  /** Chromium loses the end of an utterance that nobody holds. */
  let held: SpeechSynthesisUtterance | null = null;
  return {
    voices() {
      named.clear();
      return synthesis.getVoices().map((voice) => {
        named.set(voice.name, voice);
        return { name: voice.name, lang: voice.lang, local: voice.localService };
      });
    },
    speak({ text, lang, voice, rate, onEnd, onError }) {
      const spoken = new Spoken(text);
      spoken.lang = lang;
      spoken.voice = named.get(voice.name) ?? null;
      spoken.rate = rate;
      spoken.onend = onEnd;
      spoken.onerror = ({ error }) => onError(error);
      held = spoken;
      // A page may have left it paused, and then nothing would be heard.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(held);
    },
    cancel() {
      held = null;
      synthesis.cancel();
    },
    onVoices(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
  };
}

/**
 * @param onLeave the reader leaves the page; Chromium would go on speaking on the next one
 * @param onVoices the browser has found voices, or lost some
 * @returns the undo
 */
export function listenTo(view: Window, speech: Speech | null, onLeave: () => void, onVoices: () => void): () => void {
  const deafen = speech?.onVoices(onVoices);
  view.addEventListener('pagehide', onLeave);
  return () => {
    deafen?.();
    view.removeEventListener('pagehide', onLeave);
  };
}
