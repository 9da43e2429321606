import { defineContentScript } from 'wxt/utils/define-content-script';
import PORTUGUESE from '../assets/sources/pt.json';
import { wordsChunks } from './shared/content/chunks';

/** The chunk with the Portuguese words that attribute statements to their sources. Loaded for stories in Portuguese only. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsChunks.pt.provide({ words: PORTUGUESE }),
});
