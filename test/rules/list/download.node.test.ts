import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { downloadRuleFile } from '../../../lib/rules/list/download';
import { parseRuleFile } from '../../../lib/rules/list/parse';
import { MAX_FILE_BYTES } from '../../../lib/rules/list/schema';
import { RULES } from './example';

const folder = mkdtempSync(join(tmpdir(), 'clean-copy-list-'));
const packed = join(folder, 'list.json');
const json = { 'content-type': 'application/json' };
/** Answers of the server, by path. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/list.json': (response) => response.writeHead(200, json).end(readFileSync(packed)),
  '/as-text': (response) => response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('{}'),
  '/page': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hello'),
  '/moved': (response) => response.writeHead(302, { location: 'https://elsewhere.test/list.json' }).end(),
  '/large': (response) => response.writeHead(200, json).end('x'.repeat(MAX_FILE_BYTES + 1)),
  '/cut': (response) =>
    response.writeHead(200, { ...json, 'content-length': '100' }).write('{', () => response.destroy()),
};
let server: Server;
let origin = '';
let headers: Record<string, unknown> = {};

beforeAll(async () => {
  writeFileSync(join(folder, 'rule.json'), JSON.stringify(RULES[1]));
  const root = join(import.meta.dirname, '../../..');
  execFileSync(
    process.execPath,
    ['scripts/pack-rules.ts', join(folder, 'rule.json'), '--name', 'Desk', '--out', packed],
    {
      cwd: root,
    },
  );
  server = createServer((request, response) => {
    headers = request.headers;
    const answer = ANSWERS[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('what `npm run rules:pack` writes is downloaded from a static host', async () => {
  const found = await downloadRuleFile(`${origin}/list.json`, fetch);
  expect(found).toHaveProperty('text');
  const parsed = await parseRuleFile((found as { text: string }).text);
  expect(parsed).toHaveProperty('file.name', 'Desk');
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test.each([
  ['/as-text', { text: '{}' }],
  ['/none', { problem: 'status', detail: '404' }],
  ['/page', { problem: 'type' }],
  ['/moved', { problem: 'redirect' }],
  ['/large', { problem: 'too-large' }],
  ['/cut', { problem: 'offline' }],
])('%s: %j', async (path, expected) => {
  expect(await downloadRuleFile(`${origin}${path}`, fetch)).toEqual(expected);
});

test('a host that does not answer', async () => {
  expect(await downloadRuleFile('http://127.0.0.1:1/list.json', fetch)).toEqual({ problem: 'offline' });
});
