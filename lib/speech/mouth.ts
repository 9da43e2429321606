/** Speaks one sentence after another and copes with what browsers do to speech. */

import { piecesOf, secondsOf } from '../text/sentences';
import type { Voice } from '../types';
import type { Speech } from './speech';

/** Chromium drops what is spoken in the moment after a cancel. */
const BREATH = 80;
/** A voice that has not said so by then has fallen silent: so many times the time it should take, and so many more. */
const PATIENCE = { times: 3, more: 8000 };
/** After so many silences in a row there is no use in going on. */
const SILENCES = 2;

export interface Saying {
  text: string;
  /** BCP 47. */
  lang: string;
  voice: Voice;
  /** 0.5..3 */
  rate: number;
}

export interface Mouth {
  /** Says this instead of what is being said. `ended` is told when it has been said to its end. */
  say(saying: Saying, ended: () => void): void;
  /** Silence at once; no timer and nothing in the queue is left. */
  hush(): void;
}

/**
 * @param onTrouble `stopped` where somebody else has silenced the browser, `failed` where it cannot speak
 */
export function createMouth(view: Window, speech: Speech, onTrouble: (trouble: 'stopped' | 'failed') => void): Mouth {
  /** What an earlier utterance still has to tell is of no interest. */
  let turn = 0;
  let busy = false;
  let silences = 0;
  let cancelled = Number.NEGATIVE_INFINITY;
  const timers = { start: 0, patience: 0 };

  const hush = () => {
    turn++;
    view.clearTimeout(timers.start);
    view.clearTimeout(timers.patience);
    if (busy) {
      speech.cancel();
      cancelled = view.performance.now();
    }
    busy = false;
  };

  const speakPieces = (pieces: string[], saying: Saying, ended: () => void) => {
    const [text, ...rest] = pieces;
    if (text === undefined) {
      busy = false;
      ended();
      return;
    }
    const mine = ++turn;
    const next = () => {
      if (mine !== turn) return;
      view.clearTimeout(timers.patience);
      silences = 0;
      speakPieces(rest, saying, ended);
    };
    const patience = (secondsOf(text) / saying.rate) * 1000 * PATIENCE.times + PATIENCE.more;
    timers.patience = view.setTimeout(() => {
      if (mine !== turn) return;
      const lost = ++silences >= SILENCES;
      hush();
      if (lost) onTrouble('failed');
      else later(rest, saying, ended);
    }, patience);
    busy = true;
    speech.speak({
      ...saying,
      text,
      onEnd: next,
      onError(reason) {
        if (mine !== turn) return;
        hush();
        onTrouble(reason === 'interrupted' || reason === 'canceled' ? 'stopped' : 'failed');
      },
    });
  };

  const later = (pieces: string[], saying: Saying, ended: () => void) => {
    timers.start = view.setTimeout(() => speakPieces(pieces, saying, ended), BREATH);
  };

  return {
    hush,
    say(saying, ended) {
      hush();
      const pieces = piecesOf(saying.text, saying.rate);
      // At once where nothing has been cancelled: some browsers speak only in answer to a press.
      if (view.performance.now() - cancelled >= BREATH) speakPieces(pieces, saying, ended);
      else later(pieces, saying, ended);
    },
  };
}
