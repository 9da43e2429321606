/** Adapter for the Web Speech API. */
import type { Voice } from '../types';

export interface Utterance {
  text: string;
  /** Language of the text, a BCP 47 tag. */
  lang: string;
  voice: Voice;
  /** Speaking rate; 1 is the voice's normal speed. */
  rate: number;
  onEnd(): void;
  /** @param reason error code of the browser: `interrupted`, `not-allowed`, `synthesis-failed`, … */
  onError(reason: string): void;
}

export interface SpeechEngine {
  /** Returns the voices; empty until the browser has loaded them. */
  voices(): Voice[];
  speak(utterance: Utterance): void;
  /** Stops the current utterance and clears the browser's queue. */
  cancel(): void;
  /** Calls a listener whenever the voices change; returns a function that removes it. */
  onVoicesChanged(listener: () => void): () => void;
}

/** Creates the engine of a window; null if it has no speech synthesis. */
export function createBrowserSpeechEngine(view: (Window & typeof globalThis) | null): SpeechEngine | null {
  const synthesis = view?.speechSynthesis;
  const SpeechUtterance = view?.SpeechSynthesisUtterance;
  if (!synthesis || !SpeechUtterance) return null;
  const voicesByName = new Map<string, SpeechSynthesisVoice>();
  /**
   * The current utterance. The reference is needed because Chromium fires no end event for an utterance that was
   * garbage collected.
   */
  let current: SpeechSynthesisUtterance | null = null;
  return {
    voices() {
      voicesByName.clear();
      return synthesis.getVoices().map((voice) => {
        voicesByName.set(voice.name, voice);
        return { name: voice.name, lang: voice.lang, local: voice.localService };
      });
    },
    speak({ text, lang, voice, rate, onEnd, onError }) {
      const utterance = new SpeechUtterance(text);
      utterance.lang = lang;
      utterance.voice = voicesByName.get(voice.name) ?? null;
      utterance.rate = rate;
      utterance.onend = onEnd;
      utterance.onerror = ({ error }) => onError(error);
      current = utterance;
      // A page may have left the synthesis paused.
      if (synthesis.paused) synthesis.resume();
      synthesis.speak(current);
    },
    cancel() {
      current = null;
      synthesis.cancel();
    },
    onVoicesChanged(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
  };
}

/**
 * Listens for the end of the page and for changes of the voices.
 *
 * @param onLeave called when the reader leaves the page, where Chromium would keep speaking
 * @returns a function that removes the listeners
 */
export function addSpeechListeners(
  view: Window,
  engine: SpeechEngine | null,
  onLeave: () => void,
  onVoicesChanged: () => void,
): () => void {
  const removeVoicesListener = engine?.onVoicesChanged(onVoicesChanged);
  view.addEventListener('pagehide', onLeave);
  return () => {
    removeVoicesListener?.();
    view.removeEventListener('pagehide', onLeave);
  };
}
