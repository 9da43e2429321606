import { defineContentScript } from 'wxt/utils/define-content-script';
import ENGLISH from '../assets/sources/en.json';
import MODEL from '../assets/sources/model.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the English words that attribute statements to their sources. Loaded for stories in English only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.en.provide({ words: ENGLISH, model: MODEL }),
});
