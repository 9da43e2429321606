import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An HTTP proxy for everything outside this machine: it refuses every request and records it. */
export interface NetworkRecorder {
  /** Port on 127.0.0.1. */
  port: number;
  /** Records a request that was seen elsewhere. */
  record(url: string): void;
  /** Returns the requests recorded since the last call, and clears them. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/** The tests' own hosts, to which a browser preconnects, and the hosts that Chromium contacts without any extension. */
const EXPECTED_HOSTS = /(?:^|\.)test$|^(?:(?:update|content-autofill)\.googleapis|accounts\.google)\.com$/;

/** @param expectedHosts hosts that are not recorded */
export async function startNetworkRecorder(expectedHosts = EXPECTED_HOSTS): Promise<NetworkRecorder> {
  let requests: string[] = [];
  const record = (url: string) => void requests.push(url);
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (!expectedHosts.test(URL.parse(url)?.hostname ?? '')) record(url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    const host = request.url ?? '';
    if (!expectedHosts.test(host.replace(/:\d+$/, ''))) record(host);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    record,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
