import type { Elements, ReadingCore } from '../types';
import type { SpeechPlayer, SpeechPlayerOptions } from './player-types';
import { QueuePlayer } from './queue-player';
import { createSpeechQueue } from './speech-queue';
import { selectSpeechPlaces } from './story-places';

/**
 * Creates a player that reads the kept text aloud, sentence by sentence, and highlights the current sentence. The document
 * is not changed.
 *
 * @param reading without a story, `play` does nothing
 */
export function createSpeechPlayer(
  document: Document,
  reading: ReadingCore,
  elements: Elements,
  options: SpeechPlayerOptions,
): SpeechPlayer {
  const places = selectSpeechPlaces(reading, elements, options.captions ?? false);
  return new QueuePlayer(document, createSpeechQueue(places, options.lang), options);
}
