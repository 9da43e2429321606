import { defineContentScript } from 'wxt/utils/define-content-script';
import { createKeepRule } from '../lib/page-controller/keep-rule';
import { createPickers } from '../lib/page-controller/pickers';
import { pickerChunk } from './shared/content/chunks';
import { pickersPort } from './shared/content/pickers';

/** Loaded when the reader first points at the page. */
export default defineContentScript({
  registration: 'runtime',
  main: () =>
    pickerChunk.provide({
      createPickers: (document, host) => createPickers(document, host, pickersPort),
      createKeepRule,
    }),
});
