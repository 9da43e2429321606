import { defineContentScript } from 'wxt/utils/define-content-script';
import ENGLISH from '../assets/sources/en.json';
import MODEL from '../assets/sources/model.json';
import { wordsChunks } from './shared/content/chunks';

/** The words by which English attributes statements to their sources; loaded for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.en.provide({ words: ENGLISH, model: MODEL }),
});
