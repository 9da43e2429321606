/**
 * Builds the style sheet of a highlight that looks like a marker stroke behind the text.
 *
 * At user origin, Chromium (156) paints neither the background nor the text colour of a highlight, but it paints the
 * underline. The stroke is therefore an underline as high as the line, behind the letters. The letters keep their
 * colour, and the stroke is translucent enough for dark and light schemes. With forced colours it is an ordinary
 * underline.
 *
 * @param name name in the document's highlight registry
 * @param opacity opacity of the stroke, in percent
 * @param colour red, green and blue of the stroke
 * @param underline style of the underline with forced colours
 */
export function buildHighlightSheet(name: string, opacity: number, colour = '255 190 0', underline = 'solid'): string {
  const stroke = `rgb(${colour} / ${opacity}%)`;
  return `
@media (forced-colors: none) {
  ::highlight(${name}) {
    text-decoration: underline 1.3em ${stroke} !important; text-underline-offset: -1.02em !important;
    text-decoration-skip-ink: none !important;
  }
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration: underline ${underline} 3px !important; text-underline-offset: .15em !important; }
}
`;
}
