/** Opens markup as a page of its own inside the test page, scripts running, and waits until it has loaded. */
export async function openFrame(html: string): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 900px; border: 0;';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document.');
  return { document: frame.contentDocument, close: () => frame.remove() };
}
