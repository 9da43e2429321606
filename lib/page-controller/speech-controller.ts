import { createSpeechPlayer, type SpeechPlayer } from '../speech';
import type { SpeechCommand, SpeechState } from '../types';
import type { ShownStory } from './types';

/** Controls the reading aloud of a page's story. */
export interface SpeechController {
  /** Carries out a command. Returns the state after it; null if the page has no story. */
  command(command: SpeechCommand, settings: { voice?: string; rate: number }): SpeechState | null;
}

/**
 * @param story returns the story that is shown now
 * @param onChange called with the state as the reading proceeds
 */
export function createSpeechController(
  document: Document,
  story: () => ShownStory | null,
  onChange: (state: SpeechState) => void,
): SpeechController {
  let reader: SpeechPlayer | null = null;
  let headline = '';

  /** @param restart whether the reading starts from the beginning, with the story that is on the page now */
  const open = (settings: { voice?: string; rate: number }, restart: boolean): SpeechPlayer | null => {
    // With the view off finding the story means reading the page, so it is done only at the start.
    if (reader && !restart) return reader;
    const shown = story();
    if (!shown) return null;
    const { reading, elements } = shown;
    if (reader && headline === reading.article.headline) return reader;
    reader?.stop();
    ({ headline } = reading.article);
    reader = createSpeechPlayer(document, reading, elements, { ...settings, lang: reading.lang, onChange });
    return reader;
  };

  return {
    command(command, settings) {
      const speech = open(settings, command.do === 'play');
      if (!speech) return null;
      switch (command.do) {
        case 'play':
          speech.play();
          break;
        case 'pause':
          speech.pause();
          break;
        case 'next':
          speech.next();
          break;
        case 'previous':
          speech.previous();
          break;
        case 'stop':
          speech.stop();
          break;
        case 'rate':
          speech.setRate(command.rate);
          break;
        case 'voice':
          speech.setVoice(command.voice);
          break;
      }
      return speech.state();
    },
  };
}
