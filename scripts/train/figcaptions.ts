/** Collects the texts of a page's figcaptions, with white space collapsed and empty ones dropped. */
export function collectFigcaptions(document: Document): string[] {
  return [...document.querySelectorAll('figcaption')]
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
