import type { Look } from '../../types/look.ts';
import { is, keep, path } from '../selectors.ts';
import { BODY, digits, media, ROOT, rule, SQUARE } from './css.ts';
import { FACES } from './typefaces.ts';

/** How far the text stays from the edge of the window: less where the window is narrow. */
const EDGE = 'var(--clean-copy-edge, 20px)';

/** The column, and how it stands in the window. Only a document has it. */
export function columnRules({ typeface, size, lineHeight, measure }: Look): string {
  const { family, character } = FACES[typeface];
  const width = (characters: string) => `max-width: calc(${characters} + 2 * ${EDGE})`;
  return (
    rule(ROOT, '--clean-copy-edge: clamp(14px, 4vw, 28px); text-size-adjust: 100%; -webkit-text-size-adjust: 100%') +
    rule(
      BODY,
      `font-size: ${size}px; line-height: ${lineHeight}; ${family ? `font-family: ${family};` : ''}
       font-weight: 400; font-style: normal; font-stretch: normal; letter-spacing: normal; word-spacing: normal; writing-mode: horizontal-tb;
       ${width(`${digits(measure * character.width)}${character.unit}`)};
       padding: clamp(10px, 4vh, 40px) ${EDGE} 96px`,
    ) +
    rule(BODY + SQUARE, width(`${digits(measure / 2)}em`))
  );
}

/** Boxes with a colour of their own reach out to the edge, so that their text stands where all text stands. */
export function boxRules(): string {
  return (
    rule(is('box', 'paper'), `padding: .9em ${EDGE}; margin-inline: calc(-1 * ${EDGE}); margin-block: 1.6em`) +
    rule(is('paper'), 'margin-block: 0') +
    rule(`:is(ul, ol)${is('box', 'paper')}:has(> ${is('item')})`, `padding-inline-start: calc(1.4em + ${EDGE})`) +
    rule(`${is('box')} ${is('box')}`, 'margin-inline: 0; padding-inline: 1em') +
    rule(`${is('box')} > ${is('keep', 'path')}:first-child`, 'margin-block-start: .2em') +
    rule(`${is('box')} :is(img, picture, canvas, svg)${keep}`, 'margin-block-start: .3em') +
    rule(path, 'font-size: inherit; line-height: inherit; letter-spacing: inherit') +
    media('(max-width: 480px)', rule(`:is(ul, ol):has(> ${is('item')})`, 'padding-inline-start: 1.3em'))
  );
}
