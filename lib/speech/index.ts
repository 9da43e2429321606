/** The story read aloud. */
export { ALOUD_HIGHLIGHT, ALOUD_SHEET } from '../view/speech-highlight';
export { createReader } from './reader';
export type { Speech, Utterance } from './speech';
export type { AloudOptions, AloudReader } from './state';
