import type { AloudState, Elements, Reading } from '../types';
import { bringIntoView, showHighlight } from '../view/highlight';
import { ALOUD_HIGHLIGHT } from '../view/speech-highlight';
import { createBook } from './book';
import { createMouth } from './mouth';
import { passagesOf } from './passages';
import { listenTo, speechOf } from './speech';
import { type AloudOptions, type AloudReader, limitedRate } from './state';
import { chooseVoice, sortedVoices } from './voices';

/** Browsers look for voices only when they are asked, and take this long at most, in milliseconds. */
const VOICES_COME = 1500;

/**
 * Reads the kept text aloud, sentence by sentence, and marks the sentence that is spoken. The document is not changed.
 *
 * @param reading one without a story has nothing to read, and `play` does nothing
 */
export function createReader(
  document: Document,
  reading: Reading,
  elements: Elements,
  options: AloudOptions,
): AloudReader {
  const view = document.defaultView ?? window;
  const { lang } = options;
  const speech = options.speech ?? speechOf(document.defaultView);
  const book = createBook(passagesOf(reading, elements, options.captions ?? false), lang);
  let phase: 'idle' | 'waiting' | 'speaking' | 'paused' = 'idle';
  let problem: AloudState['problem'];
  let rate = limitedRate(options.rate);
  let chosen: string | undefined;
  let timer = 0;
  let unlisten: (() => void) | null = null;

  const voices = () => speech?.voices() ?? [];
  const voiceNow = () => voices().find(({ name }) => name === chosen) ?? chooseVoice(voices(), lang, options.voice);
  const state = (): AloudState => ({
    speaking: phase === 'speaking',
    paused: phase === 'paused',
    paragraph: book.paragraph,
    of: book.length,
    voices: sortedVoices(voices(), lang),
    voice: voiceNow()?.name,
    rate,
    ...(problem && { problem }),
  });
  const tell = () => options.onChange(state());

  const fail = (why: AloudState['problem']) => {
    mouth?.hush();
    phase = 'idle';
    problem = why;
    showHighlight(document, ALOUD_HIGHLIGHT, []);
    tell();
  };
  const mouth = speech && createMouth(view, speech, (trouble) => (trouble === 'stopped' ? pause() : fail('failed')));

  const mark = () => {
    const sentence = book.sentence();
    showHighlight(document, ALOUD_HIGHLIGHT, sentence?.ranges ?? []);
    bringIntoView(document, sentence?.ranges ?? []);
    return sentence;
  };

  /** Says the sentence at the place and all that follow it. */
  const speak = () => {
    const before = book.paragraph;
    const sentence = mark();
    const voice = voiceNow();
    if (!sentence) {
      finish();
      tell();
    } else if (!voice) fail('no-voices');
    else {
      if (book.paragraph !== before) tell();
      mouth?.say({ text: sentence.text, lang: lang || voice.lang, voice, rate }, () => {
        const last = book.paragraph;
        book.advance();
        if (book.paragraph !== last) tell();
        speak();
      });
    }
  };

  const begin = () => {
    view.clearTimeout(timer);
    phase = 'speaking';
    problem = undefined;
    book.refresh();
    tell();
    speak();
  };

  const finish = () => {
    view.clearTimeout(timer);
    mouth?.hush();
    phase = 'idle';
    book.rewind();
    showHighlight(document, ALOUD_HIGHLIGHT, []);
  };

  const pause = () => {
    view.clearTimeout(timer);
    if (phase === 'waiting') phase = 'idle';
    if (phase !== 'speaking') return;
    mouth?.hush();
    phase = 'paused';
    tell();
  };

  const stop = () => {
    const told = phase !== 'idle' || book.paragraph > 0;
    finish();
    unlisten?.();
    unlisten = null;
    if (told) tell();
  };

  const listen = () => {
    if (unlisten) return;
    unlisten = listenTo(view, speech, stop, () => {
      if (voices().length && problem === 'no-voices') problem = undefined;
      if (voices().length && phase === 'waiting') begin();
      else tell();
    });
  };

  const turn = (step: 1 | -1) => {
    if (!book.turn(step)) return;
    if (phase === 'paused') mark();
    tell();
    if (phase === 'speaking') speak();
  };
  const again = () => {
    tell();
    if (phase === 'speaking') speak();
  };

  listen();
  return {
    state,
    pause,
    stop,
    next: () => turn(1),
    previous: () => turn(-1),
    play() {
      if (phase === 'speaking' || phase === 'waiting' || !book.length) return;
      listen();
      if (voices().length) begin();
      else if (!speech) fail('no-voices');
      else {
        phase = 'waiting';
        timer = view.setTimeout(() => fail('no-voices'), VOICES_COME);
      }
    },
    setRate(next) {
      rate = limitedRate(next);
      again();
    },
    setVoice(name) {
      chosen = name;
      again();
    },
  };
}
