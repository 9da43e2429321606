import { defineContentScript } from 'wxt/utils/define-content-script';
import { interfaceDirection, t } from '../lib/extension/i18n';
import { ReaderHighlights } from '../lib/highlights/reader-highlights';
import { setOverlayLanguage } from '../lib/overlay/host';
import { openReadingStrip } from '../lib/reading-strip';
import { stripChunk } from './shared/content/chunks';
import { highlightsPort, stripPort } from './shared/content/strip-port';

/** The chunk with the masthead and the reading strip. Loaded after the clean view has been drawn. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    setOverlayLanguage(t('lang'), interfaceDirection());
    const highlights = new ReaderHighlights(document, highlightsPort);
    stripChunk.provide({
      openStrip: (document, page) => openReadingStrip(document, page, stripPort, highlights),
      performOnHighlights: (command) => highlights.perform(command),
    });
  },
});
