/** @returns the texts of a page's own figcaptions, white space folded, empty ones left out */
export function collectFigcaptions(document: Document): string[] {
  return [...document.querySelectorAll('figcaption')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
