/** Parts of an address that say how large or in what form a picture is, not which one it is. */
const NO_NAME =
  /^(?:\d{1,5}|(?:\d+x\d*|\d*x\d+)|[whqcfg]_?[\d,:a-z_]*\d|[a-z]+=\d[\dx]*|(?:image|images|img|original|master|default|crop|free|large|medium|small|landscape|portrait|square|webp|jpe?g|png|format|auto)s?)$/i;

/**
 * @param address of a picture
 * @returns the file's name without folder, query, ending and size, lower case; '' where there is none
 */
export function pictureName(address: string): string {
  if (/^(?:data|blob):/i.test(address)) return '';
  const nested = /[?&](?:url|src|image|u)=([^&]+)/i.exec(address)?.[1];
  const path = decoded(nested ?? address)
    .replace(/[?#].*$/, '')
    .replace(/^(?:[a-z]+:)?\/\/[^/]*/i, '');
  for (const part of path.split('/').reverse()) {
    const name = part
      .replace(/(?:\.(?:jpe?g|png|webp|avif|gif|svg|ashx|html?|php))+$/i, '')
      .replace(/(?:[-_@.](?:\d+x\d*|x\d+|w\d+|h\d+|\d+w|\d+px|\dx|scaled|large|medium|small))+$/i, '');
    if (name.length >= 4 && !NO_NAME.test(name)) return name.toLowerCase();
  }
  return '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Two versions of one picture begin alike: so many letters at least, and so much of the shorter name. */
const ALIKE = { letters: 10, share: 0.6 };

/** @returns whether two addresses are of one picture, in whatever size, form or cut: their names begin alike */
export function samePicture(one: string, other: string): boolean {
  const [a, b] = [pictureName(one), pictureName(other)];
  if (!a || !b) return false;
  if (a === b) return true;
  let alike = 0;
  while (alike < a.length && a[alike] === b[alike]) alike++;
  return alike >= ALIKE.letters && alike >= ALIKE.share * Math.min(a.length, b.length);
}
