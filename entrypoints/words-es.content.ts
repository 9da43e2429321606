import { defineContentScript } from 'wxt/utils/define-content-script';
import SPANISH from '../assets/sources/es.json';
import { wordsParts } from './shared/parts';

/** By which words Spanish says who says what; for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsParts.es.offer({ words: SPANISH }),
});
