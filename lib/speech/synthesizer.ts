/** Speaks one sentence at a time and works around defects of the browsers' speech synthesis. */
import { estimateSpeechSeconds, splitIntoUtterances } from '../text/utterances';
import type { Voice } from '../types';
import type { SpeechEngine } from './engine';

/** Minimum time (milliseconds) from a cancel to the next utterance. Chromium drops utterances that follow sooner. */
const CANCEL_DELAY_MS = 80;
/** A voice has failed if an utterance takes this many times the estimated time, plus a margin. */
const TIMEOUT_FACTOR = 3;
const TIMEOUT_MARGIN_MS = 8000;
/** Number of failed utterances in a row after which speech is given up. */
const MAX_SILENT_UTTERANCES = 2;

export interface SpeechRequest {
  text: string;
  /** Language of the text, a BCP 47 tag. */
  lang: string;
  voice: Voice;
  /** Speaking rate from 0.5 to 3; 1 is the voice's normal speed. */
  rate: number;
}

/** `interrupted`: another page or extension cancelled the speech. `failed`: the browser cannot speak. */
export type SynthesizerProblem = 'interrupted' | 'failed';

export interface Synthesizer {
  /** Speaks a text, cancelling the previous one. `onEnd` is called after its last utterance. */
  speak(request: SpeechRequest, onEnd: () => void): void;
  /** Stops speaking immediately, and clears timers and queue. */
  cancel(): void;
}

export function createSynthesizer(
  view: Window,
  engine: SpeechEngine,
  onProblem: (problem: SynthesizerProblem) => void,
): Synthesizer {
  return new EngineSynthesizer(view, engine, onProblem);
}

class EngineSynthesizer implements Synthesizer {
  readonly #view: Window;
  readonly #engine: SpeechEngine;
  readonly #onProblem: (problem: SynthesizerProblem) => void;
  /** Incremented with every utterance and cancel: events of earlier utterances are ignored. */
  #generation = 0;
  #isSpeaking = false;
  #silentUtterances = 0;
  #cancelledAt = Number.NEGATIVE_INFINITY;
  #startTimer = 0;
  #silenceTimer = 0;

  constructor(view: Window, engine: SpeechEngine, onProblem: (problem: SynthesizerProblem) => void) {
    this.#view = view;
    this.#engine = engine;
    this.#onProblem = onProblem;
  }

  speak(request: SpeechRequest, onEnd: () => void): void {
    this.cancel();
    const texts = splitIntoUtterances(request.text, request.rate);
    // Speak synchronously if possible, because some browsers only speak in response to a user gesture.
    if (this.#view.performance.now() - this.#cancelledAt >= CANCEL_DELAY_MS) this.#speakTexts(texts, request, onEnd);
    else this.#speakLater(texts, request, onEnd);
  }

  cancel(): void {
    this.#generation++;
    this.#view.clearTimeout(this.#startTimer);
    this.#view.clearTimeout(this.#silenceTimer);
    if (this.#isSpeaking) {
      this.#engine.cancel();
      this.#cancelledAt = this.#view.performance.now();
    }
    this.#isSpeaking = false;
  }

  #speakLater(texts: readonly string[], request: SpeechRequest, onEnd: () => void): void {
    this.#startTimer = this.#view.setTimeout(() => this.#speakTexts(texts, request, onEnd), CANCEL_DELAY_MS);
  }

  #speakTexts([text, ...rest]: readonly string[], request: SpeechRequest, onEnd: () => void): void {
    if (text === undefined) {
      this.#isSpeaking = false;
      onEnd();
      return;
    }
    const generation = ++this.#generation;
    const ifCurrent = (action: () => void) => {
      if (generation === this.#generation) action();
    };
    const handleSilence = () => {
      this.cancel();
      if (++this.#silentUtterances < MAX_SILENT_UTTERANCES) this.#speakLater(rest, request, onEnd);
      else this.#onProblem('failed');
    };
    const handleEnd = () => {
      this.#view.clearTimeout(this.#silenceTimer);
      this.#silentUtterances = 0;
      this.#speakTexts(rest, request, onEnd);
    };
    const handleError = (reason: string) => {
      this.cancel();
      this.#onProblem(/^(?:interrupted|canceled)$/.test(reason) ? 'interrupted' : 'failed');
    };
    const timeoutMs = (estimateSpeechSeconds(text) / request.rate) * 1000 * TIMEOUT_FACTOR + TIMEOUT_MARGIN_MS;
    this.#silenceTimer = this.#view.setTimeout(() => ifCurrent(handleSilence), timeoutMs);
    this.#isSpeaking = true;
    this.#engine.speak({
      ...request,
      text,
      onEnd: () => ifCurrent(handleEnd),
      onError: (reason) => ifCurrent(() => handleError(reason)),
    });
  }
}
