import { defineContentScript } from 'wxt/utils/define-content-script';
import GERMAN from '../assets/sources/de.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the German words that attribute statements to their sources. Loaded for stories in German only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.de.provide({ words: GERMAN }),
});
