import { defineContentScript } from 'wxt/utils/define-content-script';
import { chunkKey, writeGlobal } from '../lib/data/global/store';
import { markInstance } from '../lib/extension/instance-marker';
import { onMessage } from '../lib/extension/messages';
import { createPagePort } from '../lib/extension/page-port';
import { PageHandlers } from '../lib/page-controller/page-handlers';
import { removeStaleMarks } from '../lib/view/stale-marks';
import {
  detailsChunk,
  exportChunk,
  historyChunk,
  loadDetails,
  pickerChunk,
  speechChunk,
  stripChunk,
} from './shared/content/chunks';

export default defineContentScript({
  registration: 'runtime',
  main() {
    // A second injection into the same page leaves the first in charge.
    if (!markInstance()) return;
    removeStaleMarks(document);
    const page = new PageHandlers(document, createPagePort(document), {
      details: detailsChunk,
      history: historyChunk,
      loadDetails,
      export: exportChunk,
      picker: pickerChunk,
      speech: speechChunk,
      strip: stripChunk,
    });
    // The welcome page runs this script in a frame, which no message of the background reaches.
    writeGlobal(chunkKey('page'), page);
    const { features } = page;
    onMessage('state', ({ data }) => page.state(data));
    onMessage('isOn', () => page.isOn());
    onMessage('summary', ({ data }) => page.summary(data));
    onMessage('setClean', ({ data }) => page.setClean(data));
    onMessage('act', ({ data }) => page.act(data));
    onMessage('exportStory', ({ data }) => features.exportStory(data));
    onMessage('quotation', ({ data }) => features.quotation(data));
    onMessage('highlights', ({ data }) => features.highlights(data));
    onMessage('speechCommand', ({ data }) => features.speechCommand(data));
    onMessage('toggleSpeech', ({ data }) => features.toggleSpeech(data));
    onMessage('applyTheme', ({ data }) => page.applyTheme(data));
    onMessage('createKeepRule', ({ data }) => features.createKeepRule(data));
    onMessage('tryRule', ({ data }) => page.tryRule(data));
    onMessage('settingsChanged', () => page.settingsChanged());
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) page.restoredFromCache();
    });
  },
});
