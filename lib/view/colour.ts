export interface Colour {
  /** Red, green and blue, 0–255. */
  rgb: [number, number, number];
  /** Opacity, from 0 (transparent) to 1. */
  alpha: number;
}

export const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };

/** Parses a computed sRGB colour; null for colours in wider colour spaces. */
export function parseColour(text: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = Number.NaN, green = 0, blue = 0, alpha = 1] = parts ?? [];
  return Number.isNaN(red) ? null : { rgb: [red, green, blue], alpha };
}

/** Returns the largest difference between two colours in any channel, 0–255. */
export function colourDistance(a: Colour, b: Colour): number {
  return Math.max(...a.rgb.map((value, at) => Math.abs(value - (b.rgb[at] ?? 0))));
}

/** Returns the relative luminance as defined by WCAG 2, 0–1. */
export function relativeLuminance({ rgb }: Colour): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio as defined by WCAG 2, 1–21. */
export function contrastRatio(a: Colour, b: Colour): number {
  const [one, two] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}
