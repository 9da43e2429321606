import { defineContentScript } from 'wxt/utils/define-content-script';
import { interfaceDirection, t } from '../lib/extension/i18n';
import { setOverlayLanguage } from '../lib/overlay/host';
import { createKeepRule } from '../lib/page-controller/keep-rule';
import { createPickers } from '../lib/page-controller/pickers';
import { pickerChunk } from './shared/content/chunks';
import { pickersPort } from './shared/content/pickers';

/** The chunk with the pickers. Loaded when the reader first starts one. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    setOverlayLanguage(t('lang'), interfaceDirection());
    pickerChunk.provide({
      createPickers: (document, host) => createPickers(document, host, pickersPort),
      createKeepRule,
    });
  },
});
