import { beforeEach, expect, test, vi } from 'vitest';
import { sendMessage } from '../../lib/extension/messages';
import { definePart, type Part } from '../../lib/extension/parts';

vi.mock('../../lib/extension/messages', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);

let part: Part<{ read(): string }>;
/** Runs the part's file, as the background does. */
const run = async () => part.offer({ read: () => 'read' });

beforeEach(() => {
  send.mockReset();
  // A page that was just opened.
  vi.spyOn(Symbol, 'for').mockImplementation((name) => Symbol(name));
  part = definePart('take');
});

test('a file is run once, however often it is asked for', async () => {
  send.mockImplementation(run);
  const [one, other] = await Promise.all([part.load(), part.load()]);
  expect(one?.read()).toBe('read');
  expect(other).toBe(one);
  expect(await part.need()).toBe(one);
  expect(send.mock.calls).toEqual([['part', 'take']]);
});

test('a refusal is an answer, and the next question asks anew', async () => {
  send.mockRejectedValueOnce(new Error('Cannot access contents of the page.')).mockImplementation(run);
  expect(await part.load()).toBeUndefined();
  expect(part.now()).toBeUndefined();
  expect((await part.load())?.read()).toBe('read');
});

test('what cannot be done without is refused', async () => {
  send.mockRejectedValue(new Error('No tab with id: 1.'));
  await expect(part.need()).rejects.toThrow('take');
});
