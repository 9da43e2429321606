import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that a browser asks for everything beyond this machine: it lets nothing through and writes down what was asked. */
export interface Ear {
  /** Its port on 127.0.0.1. */
  port: number;
  /** Writes down what was asked elsewhere. */
  hear(what: string): void;
  /** @returns what was asked since the last time, and forgets it */
  take(): string[];
  close(): Promise<void>;
}

/** The tests' own hosts, which a browser connects to ahead of what a test answers, and what Chromium asks with no extension in it either. */
const OWN = /(?:^|\.)test$|^(?:(?:update|content-autofill)\.googleapis|accounts\.google)\.com$/;

/** @param own hosts that are not written down */
export async function openEar(own = OWN): Promise<Ear> {
  let heard: string[] = [];
  const hear = (what: string) => void heard.push(what);
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!own.test(URL.parse(url)?.hostname ?? '')) hear(url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    if (!own.test(host.replace(/:\d+$/, ''))) hear(host);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hear,
    take() {
      const all = heard;
      heard = [];
      return all;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
