/** One page of the gallery: its pictures, or in a sentence why there are none. */
export interface Taken {
  name: string;
  status?: string;
  pictures: { name: string; file: string }[];
}

const safe = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** @returns the contact sheet: a row for each page, its pictures beside each other, each opening the whole */
export function galleryPage(taken: Taken[]): string {
  const rows = taken.map(({ name, status, pictures }) => {
    const links = pictures.map(
      ({ name: shot, file }) =>
        `<a href="${safe(file)}"><img loading="lazy" src="${safe(file)}" alt="${safe(`${name}, ${shot}`)}"></a>`,
    );
    return `<section><h2>${safe(name)}</h2>${status ? `<p>${safe(status)}</p>` : links.join('\n')}</section>`;
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
