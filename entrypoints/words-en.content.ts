import { defineContentScript } from 'wxt/utils/define-content-script';
import ENGLISH from '../assets/sources/en.json';
import MODEL from '../assets/sources/model.json';
import { wordsParts } from './shared/parts';

/** By which words English says who says what; for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsParts.en.offer({ words: ENGLISH, model: MODEL }),
});
