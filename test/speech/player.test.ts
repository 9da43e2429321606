import { describe, expect, it, test, vi } from 'vitest';
import { createSpeechPlayer } from '../../lib/speech';
import { openStoryPage } from '../export/page';
import { FakeSpeechEngine } from './fake-engine';
import { openPlayer, SENTENCES, STORY, sleep, waitUntilSpeaking } from './player-fixture';

describe('playing', () => {
  it('speaks the kept text sentence by sentence, highlights each, and rewinds', async () => {
    const { player, engine, states, highlightedText, document } = await openPlayer(STORY);
    const before = document.documentElement.outerHTML;
    player.play();
    for (const sentence of SENTENCES) {
      expect(engine.currentText).toBe(sentence);
      expect(highlightedText()).toBe(sentence);
      expect(player.state().speaking).toBe(true);
      engine.finishUtterance();
    }
    expect(engine.spokenTexts).toEqual(SENTENCES);
    expect(player.state()).toMatchObject({ speaking: false, paused: false, paragraph: 0, of: 5, voice: 'Amy' });
    expect(highlightedText()).toBe('');
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...new Set(states.map(({ paragraph }) => paragraph))]).toEqual([0, 1, 2, 3, 4]);
    expect(states.at(-1)).toEqual(player.state());
  });

  it('reads captions if enabled', async () => {
    const { player, engine } = await openPlayer(STORY, { captions: true });
    player.play();
    for (const _ of Array(7)) engine.finishUtterance();
    expect(engine.spokenTexts).toContain('The caption.');
  });

  it('passes voice, language and rate', async () => {
    const { player, engine } = await openPlayer('<p>Ja.</p>', { lang: 'de-AT', rate: 9, voice: 'Amy' });
    player.play();
    expect(engine.utterances[0]).toMatchObject({ lang: 'de-AT', rate: 3, voice: { name: 'Eva' } });
    expect(player.state().voices.map(({ name }) => name)).toEqual(['Eva', 'Amy', 'Yui', 'Nur']);
  });

  it('highlights the whole of a long sentence while its parts are spoken', async () => {
    const long = `${'The ferry sailed over the quiet sea, '.repeat(12)}and it came back.`;
    const { player, engine, highlightedText } = await openPlayer(`<p>${long}</p>`);
    player.play();
    const parts = [];
    while (engine.currentText) {
      parts.push(engine.currentText);
      expect(highlightedText()).toBe(long);
      engine.finishUtterance();
    }
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(long);
  });

  it('is silent without a story', async () => {
    const { reading, elements, document } = await openStoryPage('<p>One.</p>');
    const engine = new FakeSpeechEngine();
    const silentPlayer = createSpeechPlayer(document, { ...reading, found: false }, elements, {
      rate: 1,
      lang: 'en',
      engine,
      onChange() {},
    });
    silentPlayer.play();
    expect(silentPlayer.state()).toMatchObject({ speaking: false, of: 0, paragraph: 0 });
    silentPlayer.next();
    silentPlayer.stop();
    expect(engine.spokenTexts).toEqual([]);
  });
});

describe('stopping', () => {
  it('removes highlight, timers and listeners', async () => {
    const { player, engine, highlightedText, document } = await openPlayer(STORY);
    const clear = vi.spyOn(document.defaultView as Window, 'clearTimeout');
    player.play();
    player.next();
    player.stop();
    expect(player.state()).toMatchObject({ speaking: false, paused: false, paragraph: 0 });
    expect(highlightedText()).toBe('');
    expect(document.defaultView?.CSS.highlights.size).toBe(0);
    expect(engine.listenerCount).toBe(0);
    expect(clear).toHaveBeenCalled();
    await sleep(200);
    expect(engine.spokenTexts).toEqual(['The ferry sails']);
    player.play();
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('The ferry sails');
    expect(engine.listenerCount).toBe(1);
  });

  it('happens when the reader leaves the page', async () => {
    const { player, engine, document } = await openPlayer(STORY);
    player.play();
    document.defaultView?.dispatchEvent(new Event('pagehide'));
    expect(engine.currentText).toBeUndefined();
    expect(player.state().speaking).toBe(false);
  });
});

describe('problems', () => {
  it('reports missing voices', async () => {
    const engine = new FakeSpeechEngine([]);
    const { player, states, highlightedText } = await openPlayer(STORY, {}, engine);
    player.play();
    player.play();
    expect(player.state()).toMatchObject({ speaking: false, voices: [] });
    await vi.waitFor(() => expect(player.state().problem).toBe('no-voices'), 3000);
    expect(states).toHaveLength(1);
    expect(engine.spokenTexts).toEqual([]);
    expect(highlightedText()).toBe('');
    engine.setVoices([{ name: 'Amy', lang: 'en', local: true }]);
    expect(player.state().problem).toBeUndefined();
    player.play();
    expect(engine.currentText).toBe('The ferry sails');
  });

  it('waits for voices that load late, unless it is stopped', async () => {
    const engine = new FakeSpeechEngine([]);
    const { player } = await openPlayer(STORY, {}, engine);
    player.play();
    engine.setVoices([{ name: 'Amy', lang: 'en', local: true }]);
    expect(engine.currentText).toBe('The ferry sails');
    engine.setVoices([]);
    player.stop();
    player.play();
    player.stop();
    await sleep(1700);
    expect(player.state().problem).toBeUndefined();
  });

  test.each(['not-allowed', 'synthesis-failed', 'network'])('%s is a failure, and play retries', async (reason) => {
    const { player, engine, highlightedText, states } = await openPlayer(STORY);
    player.next();
    player.play();
    engine.failUtterance(reason);
    expect(states.at(-1)).toMatchObject({ speaking: false, problem: 'failed', paragraph: 1 });
    expect(highlightedText()).toBe('');
    player.play();
    expect(player.state().problem).toBeUndefined();
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('One here.');
  });

  it('pauses if another page cancels the speech', async () => {
    const { player, engine } = await openPlayer(STORY);
    player.play();
    engine.failUtterance('interrupted');
    expect(player.state()).toMatchObject({ speaking: false, paused: true });
    expect(player.state().problem).toBeUndefined();
  });

  it('speaks without highlights if the browser lacks them', async () => {
    const { player, engine, document } = await openPlayer(STORY);
    Object.defineProperty(document.defaultView?.CSS, 'highlights', { value: undefined, configurable: true });
    player.play();
    engine.finishUtterance();
    expect(engine.currentText).toBe('One here.');
    player.stop();
  });
});
