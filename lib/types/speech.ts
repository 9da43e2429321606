/** Messages between the popup and the speech player. */

export interface Voice {
  name: string;
  /** BCP 47; Android writes `en_US`. */
  lang: string;
  /** False for voices synthesized on a server. */
  local: boolean;
}

export interface SpeechState {
  speaking: boolean;
  /** Paused within the story; `play` resumes with the current sentence. */
  paused: boolean;
  /** Zero-based index of the current paragraph. */
  paragraph: number;
  /** Number of paragraphs. */
  of: number;
  /** Sorted: voices of the story's language first. */
  voices: Voice[];
  /** Name of the selected voice. */
  voice?: string;
  rate: number;
  /** `no-voices`: the browser offers none. `failed`: speech synthesis failed. `play` retries. */
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
