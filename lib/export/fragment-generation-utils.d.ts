/** Types for the parts of text-fragments-polyfill that we use. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  /** @param range is modified: expanded to word boundaries */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
  /** Sets the time limit of the search (ms). */
  export function setTimeout(milliseconds: number): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): { text: TextFragment[] };
  export function processTextFragmentDirective(fragment: TextFragment, document?: Document): Range[];
}
