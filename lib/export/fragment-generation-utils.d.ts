/** What we use of a package that comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string;
    textEnd?: string;
    prefix?: string;
    suffix?: string;
  }
  /** @param range is moved to the edges of words and to text nodes */
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment };
  /** @param milliseconds after which the search gives up */
  export function setTimeout(milliseconds: number): void;
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

  export function getFragmentDirectives(hash: string): { text?: string[] };
  export function parseFragmentDirectives(directives: { text?: string[] }): { text: TextFragment[] };
  export function processTextFragmentDirective(fragment: TextFragment, document?: Document): Range[];
}
