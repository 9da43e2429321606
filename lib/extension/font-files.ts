import { browser } from 'wxt/browser';

/** Files of OpenDyslexic (SIL Open Font License 1.1). They are not web-accessible. */
const FONT_FILES = [
  { weight: '400', style: 'normal', path: '/fonts/opendyslexic-latin-400-normal.woff2' },
  { weight: '400', style: 'italic', path: '/fonts/opendyslexic-latin-400-italic.woff2' },
  { weight: '700', style: 'normal', path: '/fonts/opendyslexic-latin-700-normal.woff2' },
  { weight: '700', style: 'italic', path: '/fonts/opendyslexic-latin-700-italic.woff2' },
] as const;

/** Returns the typeface for dyslexic readers, each file in base64, because messages cannot contain binary data. */
export function readFontFiles(): Promise<{ weight: string; style: string; data: string }[]> {
  return Promise.all(
    FONT_FILES.map(async ({ weight, style, path }) => {
      const answer = await fetch(browser.runtime.getURL(path));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
      return { weight, style, data: btoa(text) };
    }),
  );
}
