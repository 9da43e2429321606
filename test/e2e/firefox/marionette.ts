import { connect, type Socket } from 'node:net';

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Speaks Firefox's own remote protocol: each message is `LENGTH:[type, id, …]`, over one TCP connection. */
export class Marionette {
  #socket: Socket;
  #buffer = Buffer.alloc(0);
  #next = 1;
  #waiting = new Map<number, Waiting>();

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#hear(data));
    socket.on('close', () => this.#end(new Error('Firefox closed the connection.')));
    socket.on('error', (error) => this.#end(error));
  }

  /** @throws when nothing listens on the port within thirty seconds */
  static async connect(port: number): Promise<Marionette> {
    const until = Date.now() + 30_000;
    for (;;) {
      try {
        const socket = connect(port, '127.0.0.1');
        await new Promise<void>((done, fail) => socket.once('connect', done).once('error', fail));
        return new Marionette(socket);
      } catch (error) {
        if (Date.now() > until) throw new Error(`Firefox did not answer on port ${port}: ${String(error)}`);
        await new Promise((done) => setTimeout(done, 200));
      }
    }
  }

  #hear(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const length = Number(this.#buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      // The greeting is no array; it only says that Firefox is there.
      if (Array.isArray(message)) this.#answer(message as [number, number, { message: string } | null, unknown]);
    }
  }

  #answer([, id, error, result]: [number, number, { message: string } | null, unknown]): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #end(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  /**
   * @param command name of a Marionette or WebDriver command
   * @returns what it answers, plain data
   * @throws with Firefox's own words when it fails
   */
  send<T = unknown>(command: string, params: object = {}): Promise<T> {
    const id = this.#next++;
    const body = JSON.stringify([0, id, command, params]);
    this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }));
  }

  close(): void {
    this.#socket.destroy();
  }
}
