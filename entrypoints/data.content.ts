/// <reference types="vite/client" />
import { defineContentScript } from 'wxt/utils/define-content-script';
import { DATA_PLACE } from '../lib/extension/data-place';

/**
 * Word lists, weights and rules that every reading needs: data, in a file beside the code. It runs first; what is bundled
 * beside it looks here, see `scripts/build/data-apart.ts`.
 */
const DATA = import.meta.glob(
  [
    '../assets/lexicon-table.json',
    '../assets/model.json',
    '../assets/words/{credits,unfold}.json',
    '../assets/rules/*.json',
  ],
  { eager: true, import: 'default' },
);

export default defineContentScript({
  registration: 'runtime',
  main() {
    const place = Symbol.for(DATA_PLACE);
    if (!(place in globalThis)) Object.defineProperty(globalThis, place, { value: DATA });
  },
});
