import { defineContentScript } from 'wxt/utils/define-content-script';
import FRENCH from '../assets/sources/fr.json';
import { wordsChunks } from './shared/content/chunks';

/** The words by which French attributes statements to their sources; loaded for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.fr.provide({ words: FRENCH }),
});
