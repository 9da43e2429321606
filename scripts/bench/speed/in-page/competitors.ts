/** Competitors and reference operations, in a bundle of their own. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Sample } from '../types';

const timed = (name: string, run: () => unknown) => (): Sample => {
  const start = performance.now();
  run();
  return { [name]: performance.now() - start };
};

/** As each of them comes, with its default settings; on a copy, because both change what they read. */
export const readability = timed('Readability', () => new Readability(document.cloneNode(true) as Document).parse());
export const defuddle = timed('Defuddle', () =>
  new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(),
);

/** How long it takes to copy the page, and to go through it once: nobody reads faster. */
export const clone = timed('cloneNode', () => document.cloneNode(true));
export const walk = timed('TreeWalker', () => {
  const walker = document.createTreeWalker(document);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
});
