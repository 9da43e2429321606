import type { Context } from '../layout';
import { tokensOf } from '../text/tokens';

/** Fewer words stand in any text. */
const SAYING_LITTLE = 3;

/** Words in a form in which one run of them is found in another. */
const spaced = (tokens: readonly string[]) => ` ${tokens.join(' ')} `;

const bodies = new WeakMap<Context, string>();

function bodyOf(context: Context): string {
  let body = bodies.get(context);
  if (body === undefined) {
    body = context.facts.body ? spaced(tokensOf(context.facts.body)) : '';
    bodies.set(context, body);
  }
  return body;
}

/** @returns whether the story's text in structured data holds all the words of a block, in this order */
export function isTold(context: Context, id: number): boolean {
  const body = bodyOf(context);
  const tokens = context.measured[id]?.tokens ?? [];
  return body !== '' && tokens.length >= SAYING_LITTLE && body.includes(spaced(tokens));
}
