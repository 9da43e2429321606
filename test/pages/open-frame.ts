/**
 * Opens markup as a page in a frame, with scripts enabled, and waits until it has loaded.
 *
 * @param url base URL of the page's relative links
 */
export async function openFrame(html: string, url?: string): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0;';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = url ? html.replace(/<head[^>]*>|<html[^>]*>/i, (tag) => `${tag}<base href="${url}">`) : html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return { document: frame.contentDocument, close: () => frame.remove() };
}
