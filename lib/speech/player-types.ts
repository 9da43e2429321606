import type { SpeechState } from '../types';
import type { SpeechEngine } from './engine';

export interface SpeechPlayerOptions {
  /** Name of the reader's preferred voice; used for stories in its language. */
  voice?: string;
  /** 0.5–3; 1 is the voice's normal speed. */
  rate: number;
  /** Language of the story, BCP 47. */
  lang: string;
  /** Whether captions are read, too. */
  captions?: boolean;
  /** Replaces the window's own engine. */
  engine?: SpeechEngine;
  onChange(state: SpeechState): void;
}

export interface SpeechPlayer {
  state(): SpeechState;
  /** Starts or resumes. */
  play(): void;
  pause(): void;
  /** Moves to the next paragraph; does nothing at the last. */
  next(): void;
  /** Moves to the previous paragraph; does nothing at the first. */
  previous(): void;
  setRate(rate: number): void;
  /** @param name `undefined` selects the best voice for the language */
  setVoice(name: string | undefined): void;
  /** Stops, rewinds, and removes highlight, timers and listeners. */
  stop(): void;
}
