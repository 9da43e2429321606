import { defineContentScript } from 'wxt/utils/define-content-script';
import { openReadingStrip } from '../lib/reading-strip';
import { stripChunk } from './shared/content/chunks';
import { stripPort } from './shared/content/strip-port';

/** The chunk with the masthead and the reading strip. Loaded after the clean view has been drawn. */
export default defineContentScript({
  registration: 'runtime',
  main: () => stripChunk.provide({ openStrip: (document, page) => openReadingStrip(document, page, stripPort) }),
});
