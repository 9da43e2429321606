/**
 * A marker's stroke over words that a highlight names, in a sheet at user origin. There Chromium (156) paints neither ground nor
 * ink of a highlight, but its underline: one as high as the line, and under the letters, is the stroke. The letters keep
 * their own ink, so the stroke is thin enough for dark ink on light paper and for light ink on a dark ground. Where the
 * reader's system sets the colours, a plain line must do.
 *
 * @param name of the highlight in the document's registry
 * @param strength of the stroke, in percent
 */
export function markerSheet(name: string, strength: number): string {
  const stroke = `rgb(255 190 0 / ${strength}%)`;
  return `
@media (forced-colors: none) {
  ::highlight(${name}) {
    text-decoration: underline 1.3em ${stroke} !important; text-underline-offset: -1.02em !important;
    text-decoration-skip-ink: none !important;
  }
}
@media (forced-colors: active) {
  ::highlight(${name}) { text-decoration: underline 3px !important; text-underline-offset: .15em !important; }
}
`;
}
