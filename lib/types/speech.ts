/** Messages between the popup and the speech player. */

export interface Voice {
  name: string;
  /** Language of the voice, a BCP 47 tag; Android writes `en_US`. */
  lang: string;
  /** False for voices synthesized on a server. */
  local: boolean;
}

export interface SpeechState {
  speaking: boolean;
  /** Whether reading is paused. `play` resumes with the current sentence. */
  paused: boolean;
  /** Zero-based index of the current paragraph. */
  paragraph: number;
  /** Number of paragraphs. */
  of: number;
  /** Voices, those of the story's language first. */
  voices: Voice[];
  /** Name of the selected voice. */
  voice?: string;
  rate: number;
  /**
   * Set if reading aloud failed: the browser has no voices, or speech synthesis reported an error. `play` tries again.
   */
  problem?: 'no-voices' | 'failed';
}

export type SpeechCommand =
  | { do: 'state' }
  | { do: 'play' }
  | { do: 'pause' }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'stop' }
  | { do: 'rate'; rate: number }
  | { do: 'voice'; voice?: string };
