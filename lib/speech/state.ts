/** What reading aloud is asked and what it tells. */
import type { AloudState } from '../types';
import type { Speech } from './speech';

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
