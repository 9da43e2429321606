import type { ReadingTheme } from '../../types/reading-theme.ts';
import { KEPT, marked, PATH } from '../selectors.ts';
import { CJK, cssNumber, mediaRule, rule, THEMED_BODY, THEMED_ROOT } from './css.ts';
import { FONT_STACKS } from './typefaces.ts';

/** Distance of text from the window's edge, smaller in narrow windows. */
const EDGE_PADDING = 'var(--clean-copy-edge, 20px)';

/** Rules for the text column; only for documents. */
export function columnRules({ typeface, size, lineHeight, measure }: ReadingTheme): string {
  const { family, averageCharacter } = FONT_STACKS[typeface];
  const width = (characters: string) => `max-width: calc(${characters} + 2 * ${EDGE_PADDING})`;
  return (
    rule(
      THEMED_ROOT,
      '--clean-copy-edge: clamp(14px, 4vw, 28px); text-size-adjust: 100%; -webkit-text-size-adjust: 100%',
    ) +
    rule(
      THEMED_BODY,
      `font-size: ${size}px; line-height: ${lineHeight}; ${family ? `font-family: ${family};` : ''}
       font-weight: 400; font-style: normal; font-stretch: normal; letter-spacing: normal; word-spacing: normal; writing-mode: horizontal-tb;
       ${width(`${cssNumber(measure * averageCharacter.width)}${averageCharacter.unit}`)};
       padding: clamp(10px, 4vh, 40px) ${EDGE_PADDING} 96px`,
    ) +
    rule(THEMED_BODY + CJK, width(`${cssNumber(measure / 2)}em`))
  );
}

/** Rules for boxes with a background: they extend into the margins, so that their text aligns with the column. */
export function boxRules(): string {
  return (
    rule(
      marked('box', 'paper'),
      `padding: .9em ${EDGE_PADDING}; margin-inline: calc(-1 * ${EDGE_PADDING}); margin-block: 1.6em`,
    ) +
    rule(marked('paper'), 'margin-block: 0') +
    rule(
      `:is(ul, ol)${marked('box', 'paper')}:has(> ${marked('item')})`,
      `padding-inline-start: calc(1.4em + ${EDGE_PADDING})`,
    ) +
    rule(`${marked('box')} ${marked('box')}`, 'margin-inline: 0; padding-inline: 1em') +
    rule(`${marked('box')} > ${marked('keep', 'path')}:first-child`, 'margin-block-start: .2em') +
    rule(`${marked('box')} :is(img, picture, canvas, svg)${KEPT}`, 'margin-block-start: .3em') +
    rule(PATH, 'font-size: inherit; line-height: inherit; letter-spacing: inherit') +
    mediaRule('(max-width: 480px)', rule(`:is(ul, ol):has(> ${marked('item')})`, 'padding-inline-start: 1.3em'))
  );
}
