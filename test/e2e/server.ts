import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local web server, for slow pages and for Firefox, which routed responses do not support. */
export interface LocalServer {
  /** Serves a page at a path; returns its URL. */
  page(path: string, html: string): string;
  /** Serves a page whose second half is sent when `finish` is called. */
  slow(first: string, rest: string): Promise<{ url: string; finish: () => void }>;
  close(): Promise<void>;
}

/** Starts a server on a free port of 127.0.0.1. */
export async function startServer(): Promise<LocalServer> {
  const answers = new Map<string, (response: ServerResponse) => void>();
  const server = createServer((request, response) => {
    const answer = answers.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(answer ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    if (answer) answer(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page(path, html) {
      answers.set(path, (response) => response.end(html));
      return origin + path;
    },
    async slow(first, rest) {
      const { promise, resolve } = Promise.withResolvers<void>();
      answers.set('/slow', (response) => {
        response.write(first);
        promise.then(() => response.end(rest));
      });
      return { url: `${origin}/slow`, finish: resolve };
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
