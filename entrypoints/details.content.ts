import { defineContentScript } from 'wxt/utils/define-content-script';
import { detailsExports } from '../lib/page-controller/details-exports';
import { detailsChunk } from './shared/content/chunks';

/** Loaded after the clean view has been drawn, for what only the popup shows. */
export default defineContentScript({ registration: 'runtime', main: () => detailsChunk.provide(detailsExports) });
