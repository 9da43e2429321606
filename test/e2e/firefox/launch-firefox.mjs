#!/usr/bin/env node
/**
 * The program that Playwright starts as Firefox: starts the real Firefox, and announces the address of our proxy instead of
 * Firefox's own. `BidiProxy` sets both variables.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const { CLEAN_COPY_FIREFOX = '', CLEAN_COPY_BIDI_PROXY = '' } = process.env;
/** Matches the line of Firefox's output with the address for WebDriver BiDi clients. */
const ANNOUNCEMENT = /(WebDriver BiDi listening on ws:\/\/127\.0\.0\.1:)(\d+)/;

const firefox = spawn(CLEAN_COPY_FIREFOX, process.argv.slice(2), { stdio: ['inherit', 'inherit', 'pipe'] });
createInterface({ input: firefox.stderr }).on('line', (line) => {
  console.error(line.replace(ANNOUNCEMENT, (_, start, port) => `${start}${CLEAN_COPY_BIDI_PROXY}/${port}`));
});
firefox.once('error', (error) => {
  console.error(`Firefox did not start: ${error.message}`);
  process.exit(1);
});
firefox.once('close', (code) => process.exit(code ?? 1));
