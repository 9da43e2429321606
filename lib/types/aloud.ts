/** What is known of the voice that reads a story. */

export interface Voice {
  name: string;
  /** BCP 47; Android writes `en_US`. */
  lang: string;
  /** False where a server speaks, not the machine itself. */
  local: boolean;
}

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

/** What the popup asks of the voice. */
export type AloudCommand =
  | { do: 'state' }
  | { do: 'play' }
  | { do: 'pause' }
  | { do: 'next' }
  | { do: 'previous' }
  | { do: 'stop' }
  | { do: 'rate'; rate: number }
  | { do: 'voice'; voice?: string };
