import { defineContentScript } from 'wxt/utils/define-content-script';
import GERMAN from '../assets/sources/de.json';
import { wordsChunks } from './shared/content/chunks';

/** The words by which German attributes statements to their sources; loaded for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.de.provide({ words: GERMAN }),
});
