/** One page of the gallery; `status` says why there are no screenshots. */
export interface GalleryEntry {
  name: string;
  status?: string;
  screenshots: { name: string; file: string }[];
}

/** Escapes text for HTML, also in attributes. */
export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Renders the gallery as HTML: one row of screenshots per page, each linked to the full image. */
export function renderGallery(entries: GalleryEntry[]): string {
  const rows = entries.map(({ name, status, screenshots }) => {
    const links = screenshots.map(
      ({ name: shot, file }) =>
        `<a href="${escapeHtml(file)}"><img loading="lazy" src="${escapeHtml(file)}" alt="${escapeHtml(`${name}, ${shot}`)}"></a>`,
    );
    return `<section><h2>${escapeHtml(name)}</h2>${status ? `<p>${escapeHtml(status)}</p>` : links.join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Clean Copy: gallery</title>
<style>
  body { font: 15px/1.4 system-ui, sans-serif; margin: 24px; background: #777; color: #fff }
  section { display: flex; flex-wrap: wrap; gap: 12px; margin-bottom: 28px }
  h2 { flex: 0 0 100%; margin: 0; font-size: 17px }
  img { display: block; height: 640px; width: auto; max-width: 46vw; object-fit: cover; object-position: top }
</style>
${rows.join('\n')}
</html>
`;
}
