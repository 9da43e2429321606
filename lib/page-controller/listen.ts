import { type AloudReader, createReader } from '../speech';
import type { AloudCommand, AloudState } from '../types';
import type { Session } from '.';

/** The voice that reads a page's story. */
export interface Listen {
  /** @returns the state after the command; null where the page has no story */
  command(command: AloudCommand, settings: { voice?: string; rate: number }): AloudState | null;
}

/**
 * @param session the one that is live now
 * @param onChange told the state as the reading goes on
 */
export function createListen(
  document: Document,
  session: () => Session,
  onChange: (state: AloudState) => void,
): Listen {
  let reader: AloudReader | null = null;
  let headline = '';

  const open = (settings: { voice?: string; rate: number }, anew: boolean): AloudReader | null => {
    // With the view off a look at the story means reading the page: only a beginning is worth it.
    if (reader && !anew) return reader;
    const shown = session().shown();
    if (!shown) return null;
    const { reading, elements } = shown;
    // Another story has taken the place of the one that was read.
    if (reader && headline === reading.article.headline) return reader;
    reader?.stop();
    ({ headline } = reading.article);
    reader = createReader(document, reading, elements, { ...settings, lang: reading.lang, onChange });
    return reader;
  };

  return {
    command(command, settings) {
      const voice = open(settings, command.do === 'play');
      if (!voice) return null;
      switch (command.do) {
        case 'play':
          voice.play();
          break;
        case 'pause':
          voice.pause();
          break;
        case 'next':
          voice.next();
          break;
        case 'previous':
          voice.previous();
          break;
        case 'stop':
          voice.stop();
          break;
        case 'rate':
          voice.setRate(command.rate);
          break;
        case 'voice':
          voice.setVoice(command.voice);
          break;
      }
      return voice.state();
    },
  };
}
