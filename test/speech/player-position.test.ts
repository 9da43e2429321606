import { describe, expect, it } from 'vitest';
import { openPlayer, STORY, sleep, waitUntilSpeaking } from './player-fixture';

describe('moving', () => {
  it('moves to the next and the previous paragraph', async () => {
    const { player, engine, highlightedText } = await openPlayer(STORY);
    player.play();
    player.next();
    expect(player.state()).toMatchObject({ paragraph: 1, speaking: true });
    expect(highlightedText()).toBe('One here.');
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('One here.');
    player.next();
    player.next();
    player.previous();
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('Point one');
    for (const _ of Array(9)) player.next();
    expect(player.state().paragraph).toBe(4);
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('The end.');
    for (const _ of Array(9)) player.previous();
    expect(player.state().paragraph).toBe(0);
  });

  it('moves while idle or paused', async () => {
    const { player, engine, highlightedText } = await openPlayer(STORY);
    player.next();
    expect(player.state()).toMatchObject({ paragraph: 1, speaking: false });
    player.play();
    expect(engine.spokenTexts).toEqual(['One here.']);
    player.pause();
    player.next();
    expect(player.state()).toMatchObject({ paragraph: 2, paused: true });
    expect(highlightedText()).toBe('Point one');
    await sleep(150);
    expect(engine.spokenTexts).toEqual(['One here.']);
    player.play();
    expect(engine.currentText).toBe('Point one');
  });

  it('resumes with the current sentence after a pause', async () => {
    const { player, engine, highlightedText, states } = await openPlayer(STORY);
    player.next();
    player.play();
    engine.finishUtterance();
    player.pause();
    expect(engine.currentText).toBeUndefined();
    expect(states.at(-1)).toMatchObject({ speaking: false, paused: true, paragraph: 1 });
    expect(highlightedText()).toBe('Two bold words and a link.');
    player.play();
    player.pause();
    player.play();
    await waitUntilSpeaking(engine);
    expect(engine.currentText).toBe('Two bold words and a link.');
    await sleep(150);
    expect(engine.spokenTexts).toEqual(['One here.', 'Two bold words and a link.', 'Two bold words and a link.']);
  });

  it('repeats the sentence when rate or voice change', async () => {
    const { player, engine } = await openPlayer(STORY);
    player.play();
    player.setRate(0.1);
    player.setVoice('Eva');
    await waitUntilSpeaking(engine);
    expect(engine.utterances.at(-1)).toMatchObject({ text: 'The ferry sails', rate: 0.5, voice: { name: 'Eva' } });
    expect(player.state()).toMatchObject({ rate: 0.5, voice: 'Eva' });
    player.setRate(Number.NaN);
    expect(player.state().rate).toBe(1);
  });

  it('skips paragraphs that have left the page', async () => {
    const { player, engine, get } = await openPlayer(STORY);
    get('li').remove();
    player.play();
    engine.finishUtterance();
    expect(engine.currentText).toBe('One here.');
    get('.a').remove();
    engine.finishUtterance();
    expect(engine.currentText).toBe('Said it.');
    player.previous();
    expect(player.state().paragraph).toBe(0);
    player.next();
    expect(player.state().paragraph).toBe(3);
  });

  it('ends if all remaining paragraphs have left the page', async () => {
    const { player, engine, document, highlightedText } = await openPlayer('<h1>A</h1><p>B.</p><p>C.</p>');
    player.play();
    for (const p of document.querySelectorAll('p')) p.remove();
    engine.finishUtterance();
    expect(player.state()).toMatchObject({ speaking: false, paragraph: 0 });
    expect(highlightedText()).toBe('');
  });

  it('keeps speaking without a highlight if the page has changed the text', async () => {
    const { player, engine, get, highlightedText } = await openPlayer(STORY);
    player.next();
    player.play();
    get('.a').replaceChildren('Short');
    engine.finishUtterance();
    expect(engine.currentText).toBe('Two bold words and a link.');
    expect(highlightedText()).toBe('');
  });
});
