import { defineContentScript } from 'wxt/utils/define-content-script';
import { cleanOnLoad } from '../../lib/extension/clean-on-load';
import { observeAddress } from '../../lib/page-controller/observe-address';
import './pending-paint.css';

/** Runs at document start on the sites that the reader wants to be cleaned always. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const { addressChanged } = cleanOnLoad(window);
    observeAddress(window, addressChanged);
  },
});
