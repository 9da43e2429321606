import type { Voice } from '../types';
import type { SpeechEngine } from './engine';
import { chooseVoice } from './voices';

/** The voices of an engine, and the one that is used. */
export interface VoiceSelection {
  all(): Voice[];
  current(): Voice | undefined;
  choose(name: string | undefined): void;
}

/**
 * Creates the selection of voices.
 *
 * @param lang language of the story, a BCP 47 tag
 * @param preferred name of the voice that the reader chose for earlier stories
 */
export function createVoiceSelection(
  engine: SpeechEngine | null,
  lang: string,
  preferred: string | undefined,
): VoiceSelection {
  let chosen: string | undefined;
  const all = () => engine?.voices() ?? [];
  return {
    all,
    current: () => all().find(({ name }) => name === chosen) ?? chooseVoice(all(), lang, preferred),
    choose(name) {
      chosen = name;
    },
  };
}
