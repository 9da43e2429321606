/** Reading a story aloud. */
export { SPEECH_HIGHLIGHT, SPEECH_HIGHLIGHT_SHEET } from '../view/speech-highlight';
export type { SpeechEngine, Utterance } from './engine';
export { createSpeechPlayer } from './player';
export type { SpeechPlayer, SpeechPlayerOptions } from './player-types';
