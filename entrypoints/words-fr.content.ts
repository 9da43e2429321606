import { defineContentScript } from 'wxt/utils/define-content-script';
import FRENCH from '../assets/sources/fr.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the French words that attribute statements to their sources. Loaded for stories in French only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.fr.provide({ words: FRENCH }),
});
