/** Speaks one sentence at a time and works around defects of the browsers' speech synthesis. */
import { estimateSpeechSeconds, splitIntoUtterances } from '../text/utterances';
import type { Voice } from '../types';
import type { SpeechEngine } from './engine';

/** Chromium drops utterances that follow a cancel too soon (ms). */
const CANCEL_DELAY_MS = 80;
/** A voice that has not ended an utterance after this multiple of the estimated time, plus a margin, has fallen silent. */
const TIMEOUT_FACTOR = 3;
const TIMEOUT_MARGIN_MS = 8000;
/** Gives up after this many silent utterances in a row. */
const MAX_SILENT_UTTERANCES = 2;

export interface SpeechRequest {
  text: string;
  /** BCP 47. */
  lang: string;
  voice: Voice;
  /** 0.5–3. */
  rate: number;
}

/** `interrupted`: another page or extension cancelled the speech. `failed`: the browser cannot speak. */
export type SynthesizerProblem = 'interrupted' | 'failed';

export interface Synthesizer {
  /** Speaks a text, cancelling the previous one. `onEnd` is called after its last utterance. */
  speak(request: SpeechRequest, onEnd: () => void): void;
  /** Falls silent at once and clears timers and queue. */
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
  /** Incremented with every utterance and cancel: events of earlier utterances are ignored. */
  private generation = 0;
  private isSpeaking = false;
  private silentUtterances = 0;
  private cancelledAt = Number.NEGATIVE_INFINITY;
  private startTimer = 0;
  private silenceTimer = 0;

  constructor(
    private readonly view: Window,
    private readonly engine: SpeechEngine,
    private readonly onProblem: (problem: SynthesizerProblem) => void,
  ) {}

  speak(request: SpeechRequest, onEnd: () => void): void {
    this.cancel();
    const texts = splitIntoUtterances(request.text, request.rate);
    // Synchronously if possible: some browsers speak only in response to a user gesture.
    if (this.view.performance.now() - this.cancelledAt >= CANCEL_DELAY_MS) this.speakTexts(texts, request, onEnd);
    else this.speakLater(texts, request, onEnd);
  }

  cancel(): void {
    this.generation++;
    this.view.clearTimeout(this.startTimer);
    this.view.clearTimeout(this.silenceTimer);
    if (this.isSpeaking) {
      this.engine.cancel();
      this.cancelledAt = this.view.performance.now();
    }
    this.isSpeaking = false;
  }

  private speakLater(texts: readonly string[], request: SpeechRequest, onEnd: () => void): void {
    this.startTimer = this.view.setTimeout(() => this.speakTexts(texts, request, onEnd), CANCEL_DELAY_MS);
  }

  private speakTexts([text, ...rest]: readonly string[], request: SpeechRequest, onEnd: () => void): void {
    if (text === undefined) {
      this.isSpeaking = false;
      onEnd();
      return;
    }
    const generation = ++this.generation;
    const ifCurrent = (action: () => void) => {
      if (generation === this.generation) action();
    };
    const expectedMs = (estimateSpeechSeconds(text) / request.rate) * 1000;
    this.silenceTimer = this.view.setTimeout(
      () => ifCurrent(() => this.handleSilence(rest, request, onEnd)),
      expectedMs * TIMEOUT_FACTOR + TIMEOUT_MARGIN_MS,
    );
    this.isSpeaking = true;
    this.engine.speak({
      ...request,
      text,
      onEnd: () =>
        ifCurrent(() => {
          this.view.clearTimeout(this.silenceTimer);
          this.silentUtterances = 0;
          this.speakTexts(rest, request, onEnd);
        }),
      onError: (reason) =>
        ifCurrent(() => {
          this.cancel();
          this.onProblem(reason === 'interrupted' || reason === 'canceled' ? 'interrupted' : 'failed');
        }),
    });
  }

  private handleSilence(rest: readonly string[], request: SpeechRequest, onEnd: () => void): void {
    const isLost = ++this.silentUtterances >= MAX_SILENT_UTTERANCES;
    this.cancel();
    if (isLost) this.onProblem('failed');
    else this.speakLater(rest, request, onEnd);
  }
}
