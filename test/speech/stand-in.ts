import type { Speech, Utterance } from '../../lib/speech';
import type { Voice } from '../../lib/types';

const VOICES: Voice[] = [
  { name: 'Amy', lang: 'en-GB', local: true },
  { name: 'Eva', lang: 'de-DE', local: true },
  { name: 'Yui', lang: 'ja-JP', local: true },
  { name: 'Nur', lang: 'ar', local: true },
];

/** Speech without a sound: the test says when an utterance ends. Like a browser's, a cancel ends it with an error, late. */
export class StandIn implements Speech {
  said: Utterance[] = [];
  cancels = 0;
  private now: Utterance | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private list: Voice[] = VOICES) {}

  voices = () => this.list;

  speak(utterance: Utterance): void {
    if (this.now) throw new Error('two at once');
    this.said.push(utterance);
    this.now = utterance;
  }

  cancel(): void {
    const { now } = this;
    this.now = null;
    this.cancels++;
    if (now) setTimeout(() => now.onError('interrupted'));
  }

  onVoices(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }

  get speaking(): string | undefined {
    return this.now?.text;
  }

  get listening(): number {
    return this.listeners.size;
  }

  find(voices: Voice[]): void {
    this.list = voices;
    for (const listener of this.listeners) listener();
  }

  /** The utterance comes to its end. */
  end(): void {
    const { now } = this;
    if (!now) throw new Error('nothing is spoken');
    this.now = null;
    now.onEnd();
  }

  fail(reason: string): void {
    const { now } = this;
    this.now = null;
    now?.onError(reason);
  }
}
