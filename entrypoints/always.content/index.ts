import { defineContentScript } from 'wxt/utils/define-content-script';
import { endHold } from '../../lib/extension/hold';
import { sendMessage } from '../../lib/extension/messages';
import { whileAddressMoves } from '../../lib/page-controller/address';
import './hold.css';

/** A page that takes longer to arrive is read as far as it is there, in milliseconds. */
const PATIENCE = 1200;
/** Pages that are built by their own scripts have their story some time after they have loaded, in milliseconds. */
const LATER = [300, 1500];

/** Runs at the very start of each page of a site that the reader wants cleaned always. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    const hold = endHold(document);
    let on = false;
    let asking = false;
    const clean = async (): Promise<void> => {
      if (on || asking || !document.body) return;
      asking = true;
      try {
        ({ on } = await sendMessage('loaded'));
      } catch {
        // The extension was updated or removed: the page stays as it is.
      } finally {
        asking = false;
        if (on || document.readyState !== 'loading') hold();
      }
    };
    if (location.pathname === '/') hold();
    const wait = setTimeout(clean, PATIENCE);
    const arrived = () => {
      clearTimeout(wait);
      void clean();
    };
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', arrived, { once: true });
    else arrived();
    const afterwards = () => {
      for (const time of LATER) setTimeout(clean, time);
    };
    if (document.readyState === 'complete') afterwards();
    else window.addEventListener('load', afterwards, { once: true });

    // An app goes from its front page to a story without loading anything.
    whileAddressMoves(window, () => {
      on = false;
      afterwards();
    });
  },
});
