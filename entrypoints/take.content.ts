import { defineContentScript } from 'wxt/utils/define-content-script';
import { quotationFrom, takeAs } from '../lib/page-controller/take';
import { takePart } from './shared/parts';

/** What takes a story along; it comes when the reader first takes something. */
export default defineContentScript({
  registration: 'runtime',
  main: () => takePart.offer({ takeAs, quotationFrom }),
});
