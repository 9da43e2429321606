import type { SpeechState } from '../types';
import type { SpeechEngine } from './engine';

export interface SpeechPlayerOptions {
  /** Name of the reader's preferred voice. It is used for stories in its language. */
  voice?: string;
  /** Speaking rate from 0.5 to 3; 1 is the voice's normal speed. */
  rate: number;
  /** Language of the story, a BCP 47 tag. */
  lang: string;
  /** Whether to read captions as well. */
  captions?: boolean;
  /** Speech engine to use instead of that of the window. */
  engine?: SpeechEngine;
  onChange(state: SpeechState): void;
}

export interface SpeechPlayer {
  state(): SpeechState;
  /** Starts or resumes reading. */
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
