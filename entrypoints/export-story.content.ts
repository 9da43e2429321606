import { defineContentScript } from 'wxt/utils/define-content-script';
import { sourceListLabels } from '../lib/extension/source-labels';
import { exportQuotation, exportStory } from '../lib/page-controller/export-story';
import { exportChunk } from './shared/content/chunks';

/** The chunk that exports a story. Loaded when the reader first exports something. */
export default defineContentScript({
  registration: 'runtime',
  main: () =>
    exportChunk.provide({
      exportStory: (document, story, format, now) => exportStory(document, story, format, sourceListLabels(), now),
      exportQuotation,
    }),
});
