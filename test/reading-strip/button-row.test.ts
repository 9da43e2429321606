import { afterEach, beforeEach, expect, test } from 'vitest';
import { ButtonRow } from '../../lib/reading-strip/button-row';
import type { StripTexts } from '../../lib/reading-strip/host';
import type { SpeechState } from '../../lib/types';

const TEXTS = {
  label: 'Reading',
  exit: 'Exit',
  theme: 'Aa',
  outline: 'Contents',
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  hide: 'Hide',
  highlight: { button: 'Highlight' },
} as StripTexts;
const nothing = () => {};
const SILENT: SpeechState = { speaking: false, paused: false, paragraph: 0, of: 3, voices: [], rate: 1 };

let row: ButtonRow;
beforeEach(() => {
  row = new ButtonRow(document, {
    texts: TEXTS,
    hasOutline: true,
    actions: {
      exit: nothing,
      togglePanel: nothing,
      listen: nothing,
      stopListening: nothing,
      pickClutter: nothing,
      highlight: nothing,
    },
  });
  document.body.append(row.element);
});
afterEach(() => row.element.remove());

const buttons = () => [...row.element.querySelectorAll('button')];
const labels = () => buttons().map((button) => button.firstChild?.textContent);

test.each([
  ['silent', SILENT, ['Listen']],
  ['speaking', { ...SILENT, speaking: true }, ['Pause', 'Stop']],
  ['paused', { ...SILENT, paused: true }, ['Resume', 'Stop']],
  ['ended by itself', SILENT, ['Listen']],
] as const)('listening, %s', (_, speech, expected) => {
  row.update({ speech: { ...SILENT, speaking: true } });
  row.update({ speech });
  expect(labels()).toEqual(['Exit', 'Aa', 'Contents', ...expected, 'Highlight', 'Hide']);
});

test('keys are named while single keys work; Escape always is', () => {
  const keys = () => buttons().map((button) => button.getAttribute('aria-keyshortcuts'));
  expect(keys()).toEqual(['Escape', null, null, null, null, null]);
  row.update({ singleKeys: true });
  expect(keys()).toEqual(['Escape', 'A', 'C', 'L', 'M', 'H']);
});

test('the focus stays where it is, and on the way back if its button is gone', () => {
  const focused = () => document.activeElement?.firstChild?.textContent;
  row.update({ speech: { ...SILENT, speaking: true } });
  buttons()[3]?.focus();
  row.update({ speech: { ...SILENT, paused: true } });
  expect(focused()).toBe('Resume');
  buttons()[4]?.focus();
  row.update({ speech: SILENT });
  expect(focused()).toBe('Listen');
});

test('an open panel is announced by its button', () => {
  row.update({ opened: 'outline' });
  expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual([
    null,
    'false',
    'true',
    null,
    'false',
    null,
  ]);
});
