import { defineContentScript } from 'wxt/utils/define-content-script';
import { createSpeechController } from '../lib/page-controller/speech-controller';
import { speechChunk } from './shared/content/chunks';

/** Loaded when the reader first has a story read aloud. */
export default defineContentScript({
  registration: 'runtime',
  main: () => speechChunk.provide({ createSpeechController }),
});
