import { createSpeechPlayer, type SpeechPlayer } from '../speech';
import type { SpeechCommand, SpeechState } from '../types';
import type { ShownStory } from './types';

/** Controls reading the story of a page aloud. */
export interface SpeechController {
  /** Performs a command. Returns the state after it; null if the page has no story. */
  command(command: SpeechCommand, settings: { voice?: string; rate: number }): SpeechState | null;
}

/**
 * Creates the controller.
 *
 * @param story returns the story that is currently shown
 * @param onChange called with the state whenever it changes
 */
export function createSpeechController(
  document: Document,
  story: () => ShownStory | null,
  onChange: (state: SpeechState) => void,
): SpeechController {
  let reader: SpeechPlayer | null = null;
  let headline = '';

  /**
   * Returns the player.
   *
   * @param restart whether to start from the beginning, with the story that is on the page now
   */
  const open = (settings: { voice?: string; rate: number }, restart: boolean): SpeechPlayer | null => {
    // Only find the story at the start, because with the view off this requires reading the page.
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
