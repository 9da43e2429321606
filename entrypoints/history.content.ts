import { defineContentScript } from 'wxt/utils/define-content-script';
import { buildRememberedStory } from '../lib/history/remembered-story';
import { historyChunk } from './shared/content/chunks';

/** The chunk that describes a story for the reading history. Loaded with the details, if the reader keeps a history. */
export default defineContentScript({
  registration: 'runtime',
  main: () => historyChunk.provide({ buildRememberedStory }),
});
