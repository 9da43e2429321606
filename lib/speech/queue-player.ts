import type { SpeechState } from '../types';
import { addSpeechListeners, createBrowserSpeechEngine, type SpeechEngine } from './engine';
import { highlightSentence } from './highlight-sentence';
import type { SpeechPlayer, SpeechPlayerOptions } from './player-types';
import { clampRate } from './rate';
import type { SpeechQueue } from './speech-queue';
import { createSynthesizer, type Synthesizer } from './synthesizer';
import { createVoiceSelection, type VoiceSelection } from './voice-selection';
import { sortVoices } from './voices';

/** Time limit (milliseconds) for the browser to load its voices; after that, there are none. */
const VOICES_TIMEOUT_MS = 1500;

/** Plays the sentences of a queue. */
export class QueuePlayer implements SpeechPlayer {
  readonly #document: Document;
  readonly #queue: SpeechQueue;
  readonly #options: SpeechPlayerOptions;
  readonly #view: Window;
  readonly #engine: SpeechEngine | null;
  readonly #synthesizer: Synthesizer | null;
  readonly #voices: VoiceSelection;
  /** Phase of the player. `waiting` means that the browser has not loaded its voices yet. */
  #phase: 'idle' | 'waiting' | 'speaking' | 'paused' = 'idle';
  #problem: SpeechState['problem'];
  #rate: number;
  #voicesTimer = 0;
  #removeListeners: (() => void) | null = null;

  constructor(document: Document, queue: SpeechQueue, options: SpeechPlayerOptions) {
    this.#document = document;
    this.#queue = queue;
    this.#options = options;
    this.#view = document.defaultView ?? window;
    this.#engine = options.engine ?? createBrowserSpeechEngine(document.defaultView);
    this.#synthesizer =
      this.#engine &&
      createSynthesizer(this.#view, this.#engine, (problem) =>
        problem === 'interrupted' ? this.pause() : this.#fail('failed'),
      );
    this.#voices = createVoiceSelection(this.#engine, options.lang, options.voice);
    this.#rate = clampRate(options.rate);
    this.#addListeners();
  }

  state(): SpeechState {
    const phase = this.#phase;
    const queue = this.#queue;
    const voices = this.#voices;
    return {
      speaking: phase === 'speaking',
      paused: phase === 'paused',
      paragraph: queue.paragraph,
      of: queue.length,
      voices: sortVoices(voices.all(), this.#options.lang),
      voice: voices.current()?.name,
      rate: this.#rate,
      ...(this.#problem && { problem: this.#problem }),
    };
  }

  play(): void {
    if (this.#phase === 'speaking' || this.#phase === 'waiting' || !this.#queue.length) return;
    this.#addListeners();
    if (this.#voices.all().length) this.#start();
    else if (!this.#engine) this.#fail('no-voices');
    else {
      this.#phase = 'waiting';
      this.#voicesTimer = this.#view.setTimeout(() => this.#fail('no-voices'), VOICES_TIMEOUT_MS);
    }
  }

  pause(): void {
    this.#view.clearTimeout(this.#voicesTimer);
    if (this.#phase === 'waiting') this.#phase = 'idle';
    if (this.#phase !== 'speaking') return;
    this.#synthesizer?.cancel();
    this.#phase = 'paused';
    this.#notify();
  }

  next(): void {
    this.#moveParagraph(1);
  }

  previous(): void {
    this.#moveParagraph(-1);
  }

  setRate(rate: number): void {
    this.#rate = clampRate(rate);
    this.#restartSentence();
  }

  setVoice(name: string | undefined): void {
    this.#voices.choose(name);
    this.#restartSentence();
  }

  stop(): void {
    const hasChanged = this.#phase !== 'idle' || this.#queue.paragraph > 0;
    this.#finish();
    this.#removeListeners?.();
    this.#removeListeners = null;
    if (hasChanged) this.#notify();
  }

  #notify(): void {
    this.#options.onChange(this.state());
  }

  #addListeners(): void {
    this.#removeListeners ??= addSpeechListeners(
      this.#view,
      this.#engine,
      () => this.stop(),
      () => {
        const hasVoices = this.#voices.all().length > 0;
        if (hasVoices && this.#problem === 'no-voices') this.#problem = undefined;
        if (hasVoices && this.#phase === 'waiting') this.#start();
        else this.#notify();
      },
    );
  }

  #start(): void {
    this.#view.clearTimeout(this.#voicesTimer);
    this.#phase = 'speaking';
    this.#problem = undefined;
    this.#queue.refresh();
    this.#notify();
    this.#speak();
  }

  /** Speaks the current sentence and all that follow. */
  #speak(): void {
    const queue = this.#queue;
    const rate = this.#rate;
    const before = queue.paragraph;
    const sentence = queue.currentSentence();
    highlightSentence(this.#document, sentence);
    const voice = this.#voices.current();
    if (!sentence) {
      this.#finish();
      this.#notify();
    } else if (!voice) this.#fail('no-voices');
    else {
      if (queue.paragraph !== before) this.#notify();
      this.#synthesizer?.speak({ text: sentence.text, lang: this.#options.lang || voice.lang, voice, rate }, () => {
        const last = queue.paragraph;
        queue.advance();
        if (queue.paragraph !== last) this.#notify();
        this.#speak();
      });
    }
  }

  #moveParagraph(step: 1 | -1): void {
    if (!this.#queue.moveParagraph(step)) return;
    if (this.#phase === 'paused') highlightSentence(this.#document, this.#queue.currentSentence());
    this.#restartSentence();
  }

  #restartSentence(): void {
    this.#notify();
    if (this.#phase === 'speaking') this.#speak();
  }

  #finish(): void {
    this.#view.clearTimeout(this.#voicesTimer);
    this.#synthesizer?.cancel();
    this.#phase = 'idle';
    this.#queue.rewind();
    highlightSentence(this.#document, null);
  }

  #fail(problem: SpeechState['problem']): void {
    this.#synthesizer?.cancel();
    this.#phase = 'idle';
    this.#problem = problem;
    highlightSentence(this.#document, null);
    this.#notify();
  }
}
