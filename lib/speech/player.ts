import type { Elements, ReadingCore, SpeechState, Voice } from '../types';
import { scrollRangesIntoView, setHighlight } from '../view/highlight';
import { SPEECH_HIGHLIGHT } from '../view/speech-highlight';
import { addSpeechListeners, createBrowserSpeechEngine, type SpeechEngine } from './engine';
import type { SpeechPlayer, SpeechPlayerOptions } from './player-types';
import { createSpeechQueue, type Sentence, type SpeechQueue } from './speech-queue';
import { selectSpeechPlaces } from './story-places';
import { createSynthesizer, type Synthesizer } from './synthesizer';
import { chooseVoice, sortVoices } from './voices';

/** Browsers load their voices on first use; after this long (ms) there are none. */
const VOICES_TIMEOUT_MS = 1500;
const MIN_RATE = 0.5;
const MAX_RATE = 3;

const clampRate = (rate: number) => (Number.isFinite(rate) ? Math.min(MAX_RATE, Math.max(MIN_RATE, rate)) : 1);

/**
 * Creates a player that reads the kept text aloud, sentence by sentence, and highlights the current sentence. The document
 * is not changed.
 *
 * @param reading without a story, `play` does nothing
 */
export function createSpeechPlayer(
  document: Document,
  reading: ReadingCore,
  elements: Elements,
  options: SpeechPlayerOptions,
): SpeechPlayer {
  const places = selectSpeechPlaces(reading, elements, options.captions ?? false);
  return new QueuePlayer(document, createSpeechQueue(places, options.lang), options);
}

class QueuePlayer implements SpeechPlayer {
  private readonly view: Window;
  private readonly engine: SpeechEngine | null;
  private readonly synthesizer: Synthesizer | null;
  /** `waiting`: for the browser to load its voices. */
  private phase: 'idle' | 'waiting' | 'speaking' | 'paused' = 'idle';
  private problem: SpeechState['problem'];
  private rate: number;
  private chosenVoice: string | undefined;
  private voicesTimer = 0;
  private removeListeners: (() => void) | null = null;

  constructor(
    private readonly document: Document,
    private readonly queue: SpeechQueue,
    private readonly options: SpeechPlayerOptions,
  ) {
    this.view = document.defaultView ?? window;
    this.engine = options.engine ?? createBrowserSpeechEngine(document.defaultView);
    this.synthesizer =
      this.engine &&
      createSynthesizer(this.view, this.engine, (problem) =>
        problem === 'interrupted' ? this.pause() : this.fail('failed'),
      );
    this.rate = clampRate(options.rate);
    this.addListeners();
  }

  state(): SpeechState {
    const { phase, queue, rate, problem } = this;
    return {
      speaking: phase === 'speaking',
      paused: phase === 'paused',
      paragraph: queue.paragraph,
      of: queue.length,
      voices: sortVoices(this.voices(), this.options.lang),
      voice: this.currentVoice()?.name,
      rate,
      ...(problem && { problem }),
    };
  }

  play(): void {
    if (this.phase === 'speaking' || this.phase === 'waiting' || !this.queue.length) return;
    this.addListeners();
    if (this.voices().length) this.start();
    else if (!this.engine) this.fail('no-voices');
    else {
      this.phase = 'waiting';
      this.voicesTimer = this.view.setTimeout(() => this.fail('no-voices'), VOICES_TIMEOUT_MS);
    }
  }

  pause(): void {
    this.view.clearTimeout(this.voicesTimer);
    if (this.phase === 'waiting') this.phase = 'idle';
    if (this.phase !== 'speaking') return;
    this.synthesizer?.cancel();
    this.phase = 'paused';
    this.notify();
  }

  next(): void {
    this.moveParagraph(1);
  }

  previous(): void {
    this.moveParagraph(-1);
  }

  setRate(rate: number): void {
    this.rate = clampRate(rate);
    this.restartSentence();
  }

  setVoice(name: string | undefined): void {
    this.chosenVoice = name;
    this.restartSentence();
  }

  stop(): void {
    const hasChanged = this.phase !== 'idle' || this.queue.paragraph > 0;
    this.finish();
    this.removeListeners?.();
    this.removeListeners = null;
    if (hasChanged) this.notify();
  }

  private voices(): Voice[] {
    return this.engine?.voices() ?? [];
  }

  private currentVoice(): Voice | undefined {
    const voices = this.voices();
    const { lang, voice } = this.options;
    return voices.find(({ name }) => name === this.chosenVoice) ?? chooseVoice(voices, lang, voice);
  }

  private notify(): void {
    this.options.onChange(this.state());
  }

  private addListeners(): void {
    this.removeListeners ??= addSpeechListeners(
      this.view,
      this.engine,
      () => this.stop(),
      () => {
        const hasVoices = this.voices().length > 0;
        if (hasVoices && this.problem === 'no-voices') this.problem = undefined;
        if (hasVoices && this.phase === 'waiting') this.start();
        else this.notify();
      },
    );
  }

  private start(): void {
    this.view.clearTimeout(this.voicesTimer);
    this.phase = 'speaking';
    this.problem = undefined;
    this.queue.refresh();
    this.notify();
    this.speak();
  }

  /** Speaks the current sentence and all that follow. */
  private speak(): void {
    const { queue, rate } = this;
    const before = queue.paragraph;
    const sentence = this.highlightSentence();
    const voice = this.currentVoice();
    if (!sentence) {
      this.finish();
      this.notify();
    } else if (!voice) this.fail('no-voices');
    else {
      if (queue.paragraph !== before) this.notify();
      this.synthesizer?.speak({ text: sentence.text, lang: this.options.lang || voice.lang, voice, rate }, () => {
        const last = queue.paragraph;
        queue.advance();
        if (queue.paragraph !== last) this.notify();
        this.speak();
      });
    }
  }

  private highlightSentence(): Sentence | null {
    const sentence = this.queue.currentSentence();
    setHighlight(this.document, SPEECH_HIGHLIGHT, sentence?.ranges ?? []);
    scrollRangesIntoView(this.document, sentence?.ranges ?? []);
    return sentence;
  }

  private moveParagraph(step: 1 | -1): void {
    if (!this.queue.moveParagraph(step)) return;
    if (this.phase === 'paused') this.highlightSentence();
    this.restartSentence();
  }

  private restartSentence(): void {
    this.notify();
    if (this.phase === 'speaking') this.speak();
  }

  private finish(): void {
    this.view.clearTimeout(this.voicesTimer);
    this.synthesizer?.cancel();
    this.phase = 'idle';
    this.queue.rewind();
    setHighlight(this.document, SPEECH_HIGHLIGHT, []);
  }

  private fail(problem: SpeechState['problem']): void {
    this.synthesizer?.cancel();
    this.phase = 'idle';
    this.problem = problem;
    setHighlight(this.document, SPEECH_HIGHLIGHT, []);
    this.notify();
  }
}
