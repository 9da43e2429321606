import { defineContentScript } from 'wxt/utils/define-content-script';
import SPANISH from '../assets/sources/es.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the Spanish words that attribute statements to their sources. Loaded for stories in Spanish only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.es.provide({ words: SPANISH }),
});
