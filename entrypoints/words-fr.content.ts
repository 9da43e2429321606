import { defineContentScript } from 'wxt/utils/define-content-script';
import FRENCH from '../assets/sources/fr.json';
import { wordsParts } from './shared/parts';

/** By which words French says who says what; for stories in that language alone. */
export default defineContentScript({
  registration: 'runtime',
  main: () => wordsParts.fr.offer({ words: FRENCH }),
});
