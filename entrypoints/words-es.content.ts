import { defineContentScript } from 'wxt/utils/define-content-script';
import SPANISH from '../assets/sources/es.json';
import { wordsChunks } from './shared/content/chunks';

/** The words by which Spanish attributes statements to their sources; loaded for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.es.provide({ words: SPANISH }),
});
