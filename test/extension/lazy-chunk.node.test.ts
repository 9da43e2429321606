import { beforeEach, expect, test, vi } from 'vitest';
import { type Chunk, defineChunk } from '../../lib/extension/lazy-chunk';
import { sendMessage } from '../../lib/extension/messages';

vi.mock('../../lib/extension/messages', () => ({ sendMessage: vi.fn() }));
const send = vi.mocked(sendMessage);

let chunk: Chunk<{ read(): string }>;
/** Runs the file of the chunk, as the background does. */
const run = async () => chunk.provide({ read: () => 'read' });

beforeEach(() => {
  send.mockReset();
  // A page that was just opened.
  vi.spyOn(Symbol, 'for').mockImplementation((name) => Symbol(name));
  chunk = defineChunk('export-story');
});

test('concurrent calls load the file once', async () => {
  send.mockImplementation(run);
  const [one, other] = await Promise.all([chunk.load(), chunk.load()]);
  expect(one?.read()).toBe('read');
  expect(other).toBe(one);
  expect(await chunk.need()).toBe(one);
  expect(send.mock.calls).toEqual([['loadChunk', 'export-story']]);
});

test('a refusal is not an error, and the next call tries again', async () => {
  send.mockRejectedValueOnce(new Error('Cannot access contents of the page.')).mockImplementation(run);
  expect(await chunk.load()).toBeUndefined();
  expect(chunk.now()).toBeUndefined();
  expect((await chunk.load())?.read()).toBe('read');
});

test('a required chunk that cannot be loaded is an error', async () => {
  send.mockRejectedValue(new Error('No tab with id: 1.'));
  await expect(chunk.need()).rejects.toThrow('export-story');
});
