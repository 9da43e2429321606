import { afterEach, expect, vi } from 'vitest';
import { createSpeechPlayer, SPEECH_HIGHLIGHT, type SpeechPlayer, type SpeechPlayerOptions } from '../../lib/speech';
import type { SpeechState } from '../../lib/types';
import { closePages, openStoryPage } from '../export/page';
import { FakeSpeechEngine } from './fake-engine';

let player: SpeechPlayer | undefined;
afterEach(() => {
  player?.stop();
  closePages();
});

/** Opens a page with a player. It is stopped after each test. */
export async function openPlayer(
  html: string,
  options: Partial<SpeechPlayerOptions> = {},
  engine = new FakeSpeechEngine(),
) {
  const page = await openStoryPage(html);
  const states: SpeechState[] = [];
  const created = createSpeechPlayer(page.document, page.reading, page.elements, {
    rate: 1,
    lang: 'en',
    engine,
    onChange: (state) => states.push(state),
    ...options,
  });
  player = created;
  /** Returns the text that is highlighted now. */
  const highlightedText = () =>
    [...(page.document.defaultView?.CSS.highlights.get(SPEECH_HIGHLIGHT) ?? [])]
      .map((range) => (range as Range).toString())
      .join('')
      .replace(/\s+/g, ' ');
  return { ...page, player: created, engine, states, highlightedText };
}

/** Waits for speech that is delayed after a cancel. */
export const waitUntilSpeaking = (engine: FakeSpeechEngine) =>
  vi.waitFor(() => expect(engine.currentText).toBeDefined());
export const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export const STORY = `<h1>The ferry sails</h1><p class="a">One here. Two <b>bold
  words</b> and a <a href="/x">link</a>. Three?</p><p>clutter. More.</p><ul><li>Point one</li></ul><blockquote>Said it.</blockquote>
  <figure><img src="/x.png" alt="x"><figcaption>The caption.</figcaption></figure><p class="z">The end.</p>`;
export const SENTENCES = [
  'The ferry sails',
  'One here.',
  'Two bold words and a link.',
  'Three?',
  'Point one',
  'Said it.',
  'The end.',
];
