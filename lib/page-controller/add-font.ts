/** Documents to which the typeface has been added, or is being added. */
const known = new WeakSet<Document>();

/**
 * Adds a typeface to the fonts of a document. This needs no element, nothing that the page's content security policy
 * could refuse, and no file that other pages could request.
 *
 * @param family name of the typeface in style sheets
 * @param load returns the files of the typeface, each in base64; if it fails, the browser uses the next typeface in the
 *   list
 */
export async function addFont(
  document: Document,
  family: string,
  load: () => Promise<{ weight: string; style: string; data: string }[]>,
): Promise<void> {
  if (known.has(document)) return;
  known.add(document);
  try {
    for (const { weight, style, data } of await load()) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes.buffer, { weight, style }).load());
    }
  } catch {
    known.delete(document);
  }
}
