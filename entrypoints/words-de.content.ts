import { defineContentScript } from 'wxt/utils/define-content-script';
import GERMAN from '../assets/sources/de.json';
import { wordsParts } from './shared/parts';

/** By which words German says who says what; for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsParts.de.offer({ words: GERMAN }),
});
