import { defineContentScript } from 'wxt/utils/define-content-script';
import { detailsExports } from '../lib/page-controller/details-exports';
import { detailsChunk } from './shared/content/chunks';

/** The details chunk: code for what only the popup shows. Loaded after the clean view has been drawn. */
export default defineContentScript({ registration: 'runtime', main: () => detailsChunk.provide(detailsExports) });
