/** The documents that are drawn as pictures for the stores. */
import { escapeHtml } from './gallery-html.ts';

export interface Size {
  width: number;
  height: number;
}

export const SCREENSHOT_SIZE: Size = { width: 1280, height: 800 };
export const TILE_SIZES: readonly Size[] = [
  { width: 440, height: 280 },
  { width: 1400, height: 560 },
];
/** Widths of the square icons, in pixels. */
export const ICON_SIZES = [128, 300] as const;

/** The seed page that is shown in each language of the interface. */
export const SEEDS_BY_LANGUAGE: Record<string, string> = {
  ar: 'ar-rtl',
  de: 'de-wire-lesen-sie-auch',
  en: 'leaders-call-widgets',
  es: 'es-comentarios-en-prosa',
  fr: 'fr-sommaire-direct',
  hi: 'hi-yeh-bhi',
  it: 'it-firma-e-argomenti',
  ja: 'ja-kanren-box',
  'pt-BR': 'pt-leitor-de-audio',
  tr: 'tr-ajans-ozet',
  'zh-CN': 'zh-tongye-erpian',
};

/** Texts of the interface in one language. */
export interface StoreTexts {
  language: string;
  tagline: string;
  facts: string;
  theme: string;
  hidden: string;
}

const NAME = 'Clean Copy';

const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

function renderDocument({ language }: StoreTexts, style: string, body: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><style>
* { box-sizing: border-box; margin: 0; }
body { height: 100vh; overflow: hidden; background: linear-gradient(#14806a, #0a5b49); color: #fff; font: 600 34px/1.3 system-ui, sans-serif; }
img { display: block; }
.caption { padding: 34px 48px 26px; text-align: center; text-wrap: balance; }
.frame { border-radius: 10px; overflow: hidden; background: #fff; box-shadow: 0 12px 40px rgb(0 0 0 / 0.35); }
${style}</style><body>${body}</body></html>`;
}

/** A page as it was, beside its clean view. */
export function renderComparison(texts: StoreTexts, before: Buffer, clean: Buffer): string {
  const frame = (png: Buffer) => `<div class="frame"><img src="${dataUrl(png)}" alt=""></div>`;
  const style = `
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 28px; padding-inline: 40px; }
.pair .frame { height: 640px; }
.pair img { width: 100%; }`;
  return renderDocument(
    texts,
    style,
    `<p class="caption">${escapeHtml(texts.tagline)}</p><div class="pair">${frame(before)}${frame(clean)}</div>`,
  );
}

/** A clean page with the popup beside it. */
export function renderPageWithPopup(texts: StoreTexts, caption: string, view: { page: Buffer; popup: Buffer }): string {
  const style = `
.page { position: absolute; inset: 130px 468px 0 40px; border-end-start-radius: 0; border-end-end-radius: 0; }
.page img { width: 100%; }
.popup { position: absolute; top: 130px; right: 40px; width: 400px; height: 600px; }
.popup img { width: 100%; }`;
  return renderDocument(
    texts,
    style,
    `<p class="caption">${escapeHtml(caption)}</p>
<div class="frame page"><img src="${dataUrl(view.page)}" alt=""></div>
<div class="frame popup"><img src="${dataUrl(view.popup)}" alt=""></div>`,
  );
}

/** A promotional tile: icon, name and tagline. */
export function renderTile(texts: StoreTexts, icon: string, { height }: Size): string {
  const unit = height / 280;
  const style = `
body { display: grid; align-content: center; justify-items: center; gap: ${12 * unit}px; padding: ${24 * unit}px; text-align: center; }
svg { width: ${72 * unit}px; height: ${72 * unit}px; border-radius: 24%; box-shadow: 0 0 0 ${2 * unit}px rgb(255 255 255 / 0.35); }
h1 { font-size: ${30 * unit}px; }
p { font: 400 ${15 * unit}px/1.35 system-ui, sans-serif; text-wrap: balance; max-width: ${380 * unit}px; }`;
  return renderDocument(texts, style, `${icon}<h1>${NAME}</h1><p>${escapeHtml(texts.tagline)}</p>`);
}

/** The icon alone, on a transparent ground. */
export const renderIcon = (icon: string): string =>
  `<!doctype html><style>body { margin: 0; } svg { display: block; width: 100vw; height: 100vh; }</style>${icon}`;
