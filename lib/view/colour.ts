export interface Colour {
  /** Red, green and blue, 0 to 255. */
  rgb: [number, number, number];
  /** 0 lets all through. */
  alpha: number;
}

export const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };

/** @returns what browsers compute for nearly all colours; null for wider colour spaces */
export function colour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = Number.NaN, green = 0, blue = 0, alpha = 1] = parts ?? [];
  return Number.isNaN(red) ? null : { rgb: [red, green, blue], alpha };
}

/** @returns how far two colours are from each other in the channel that differs most, 0 to 255 */
export function distance(a: Colour, b: Colour): number {
  return Math.max(...a.rgb.map((value, at) => Math.abs(value - (b.rgb[at] ?? 0))));
}

/** @returns relative luminance as WCAG counts it, 0 to 1 */
export function light({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @returns contrast as WCAG counts it, 1 to 21 */
export function contrast(a: Colour, b: Colour): number {
  const [one, two] = [light(a), light(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
