import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../lib/browser/messages';
import { stateWithout, whileLoading } from '../lib/browser/page-status';
import { PRESENCE } from '../lib/browser/presence';
import { sheetIsLive } from '../lib/browser/sheet';
import { createSession } from '../lib/session';
import type { PageState } from '../lib/types';

export default defineContentScript({
  registration: 'runtime',
  main() {
    // A second injection into the same page keeps the first session.
    const presence = Symbol.for(PRESENCE);
    if (presence in globalThis) return;
    Object.defineProperty(globalThis, presence, { value: true });

    let last = stateWithout('loading');
    const report = (state: PageState): void => {
      last = state;
      // Nobody listens after the extension was updated or removed.
      sendMessage('changed', { state, sheet: sheetIsLive(document) }).catch(() => {});
    };

    let session = createSession(document, report);
    const ask = (question: () => PageState): PageState => {
      try {
        return whileLoading(question(), document.readyState);
      } catch (error) {
        // A fault halfway must not leave the page half hidden.
        session.dispose();
        session = createSession(document, report);
        return stateWithout('error', String(error));
      }
    };

    let awaited = false;
    const answer = (question: () => PageState): PageState => {
      last = document.body ? ask(question) : stateWithout('loading');
      if (last.status === 'loading' && !awaited) {
        awaited = true;
        document.addEventListener('DOMContentLoaded', () => report(ask(() => session.state())), { once: true });
      }
      return last;
    };

    onMessage('state', () => answer(() => session.state()));
    onMessage('setClean', ({ data }) => answer(() => session.setClean(data.on)));
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && last.on) report(last);
    });
  },
});
