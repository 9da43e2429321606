/** What reading aloud is asked and what it tells. */
import type { Speech, Voice } from './speech';

export interface AloudState {
  speaking: boolean;
  /** Silent in the middle; `play` goes on with the sentence. */
  paused: boolean;
  /** The paragraph that is read, or would be, from 0. */
  paragraph: number;
  of: number;
  /** Those of the story's language first. */
  voices: Voice[];
  /** Name of the voice that reads, or would. */
  voice?: string;
  rate: number;
  /** `no-voices`: the browser has none. `failed`: it would not speak. `play` tries again. */
  problem?: 'no-voices' | 'failed';
}

export interface AloudOptions {
  /** Name of the voice that the reader once chose; it is taken for stories of its language. */
  voice?: string;
  /** 0.5..3, 1 is a voice's own speed. */
  rate: number;
  /** Of the story, BCP 47. */
  lang: string;
  /** Captions of pictures are read as well. */
  captions?: boolean;
  /** In place of the window's own. */
  speech?: Speech;
  onChange(state: AloudState): void;
}

export interface AloudReader {
  state(): AloudState;
  /** Begins, or goes on. */
  play(): void;
  pause(): void;
  /** To the next paragraph; at the last nothing happens. */
  next(): void;
  previous(): void;
  setRate(rate: number): void;
  /** @param name of a voice; undefined for the one that fits best */
  setVoice(name: string | undefined): void;
  /** Silence, no mark, no timer and no listener; the next `play` begins at the top. */
  stop(): void;
}

/** @returns a speed that every voice can do; 1 where it is no number */
export const limitedRate = (rate: number) => (Number.isFinite(rate) ? Math.min(3, Math.max(0.5, rate)) : 1);
