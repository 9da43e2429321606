import type { SpeechEngine, Utterance } from '../../lib/speech';
import type { Voice } from '../../lib/types';

const VOICES: Voice[] = [
  { name: 'Amy', lang: 'en-GB', local: true },
  { name: 'Eva', lang: 'de-DE', local: true },
  { name: 'Yui', lang: 'ja-JP', local: true },
  { name: 'Nur', lang: 'ar', local: true },
];

/** A silent engine: tests decide when an utterance ends. As in browsers, a cancel ends it with an error, asynchronously. */
export class FakeSpeechEngine implements SpeechEngine {
  utterances: Utterance[] = [];
  private current: Utterance | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private list: Voice[] = VOICES) {}

  voices = () => this.list;

  speak(utterance: Utterance): void {
    if (this.current) throw new Error('already speaking');
    this.utterances.push(utterance);
    this.current = utterance;
  }

  cancel(): void {
    const { current } = this;
    this.current = null;
    if (current) setTimeout(() => current.onError('interrupted'));
  }

  onVoicesChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get spokenTexts(): string[] {
    return this.utterances.map(({ text }) => text);
  }

  get currentText(): string | undefined {
    return this.current?.text;
  }

  get listenerCount(): number {
    return this.listeners.size;
  }

  setVoices(voices: Voice[]): void {
    this.list = voices;
    for (const listener of this.listeners) listener();
  }

  /** Ends the current utterance. */
  finishUtterance(): void {
    const { current } = this;
    if (!current) throw new Error('not speaking');
    this.current = null;
    current.onEnd();
  }

  failUtterance(reason: string): void {
    const { current } = this;
    this.current = null;
    current?.onError(reason);
  }
}
