import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { missingDisplayTools } from '../../../scripts/browsers.mjs';

const run = promisify(execFile);

/** A virtual screen with a window manager, so that real keys reach a real window. */
export interface VirtualDisplay {
  /** Value for the variable DISPLAY: `:99`. */
  name: string;
  /** Presses keys, given by their names in xdotool: `alt+r`. */
  key(keys: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb, which chooses a free display number and writes it to file descriptor 3. */
async function screen(): Promise<{ child: ChildProcess; name: string }> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const displayName = new Promise<string>((done, fail) => {
    child.stdio[3]?.once('data', (data: Buffer) => done(`:${data.toString().trim()}`));
    child.once('exit', () => fail(new Error('Xvfb did not start.')));
  });
  return { child, name: await displayName };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
}

/**
 * Starts a virtual display with a window manager.
 *
 * @throws Error if Xvfb, openbox or xdotool is missing, or if the display does not start
 */
export async function openDisplay(): Promise<VirtualDisplay> {
  const missing = missingDisplayTools();
  if (missing.length > 0) throw new Error(`The virtual display needs ${missing.join(', ')}.`);
  const { child, name } = await screen();
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { stdio: 'ignore', env });
  return {
    name,
    async key(keys) {
      // xdotool waits for ever where no window answers.
      await run('xdotool', ['key', '--clearmodifiers', keys], { env, timeout: 5000 });
    },
    async close() {
      await end(manager);
      await end(child);
    },
  };
}
