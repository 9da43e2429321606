import { defineContentScript } from 'wxt/utils/define-content-script';
import ARABIC from '../assets/sources/ar.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the Arabic words that attribute statements to their sources. Loaded for stories in Arabic only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.ar.provide({ words: ARABIC }),
});
