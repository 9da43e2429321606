import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSpeechController } from '../lib/page-controller/speech-controller';
import { speechChunk } from './shared/content/chunks';

/** The chunk that reads a story aloud. Loaded when the reader first listens to one. */
export default defineContentScript({
  registration: 'runtime',
  main: () => speechChunk.provide({ createSpeechController }),
});
