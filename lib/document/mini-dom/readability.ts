import { Readability } from '@mozilla/readability';
import type { MiniDocument, MiniElement } from './nodes';

/** Internals of Readability 0.6 that are called or overridden here and that its type declarations omit. */
interface ReadabilityInternals {
  REGEXPS: { normalize: RegExp };
  _doc: MiniDocument;
  _unwrapNoscriptImages(document: MiniDocument): void;
  _removeScripts(document: MiniDocument): void;
  _prepDocument(): void;
  _fixRelativeUris(content: MiniElement): void;
}
const Base = Readability as unknown as new (
  document: MiniDocument,
  options: object,
) => ReadabilityInternals & {
  parse(): { content: MiniElement | null } | null;
};

/**
 * Mozilla's Readability on a mini DOM. It reads the text of the same elements many times, so the text is cached until
 * the element changes. Results are identical.
 */
class MiniDomReadability extends Base {
  constructor(document: MiniDocument, options: object) {
    super(document, options);
    document.resetBody = () => {
      const { body } = document;
      while (body.firstChild) body.firstChild.remove();
      document.populateBody();
      this._unwrapNoscriptImages(document);
      this._removeScripts(document);
      this._prepDocument();
    };
  }

  _getInnerText(node: MiniElement, normalizeSpaces = true): string {
    if (!normalizeSpaces) return node.textContent.trim();
    const cached = node.normalizedText;
    if (cached !== null) return cached;
    const text = node.textContent.trim().replace(this.REGEXPS.normalize, ' ');
    node.normalizedText = text;
    return text;
  }

  /**
   * Readability makes URLs absolute here, which the copy does not need, and replaces `javascript:` links, which must
   * stay.
   */
  override _fixRelativeUris(content: MiniElement): void {
    const links = content.getElementsByTagName('a');
    if (links.some((link) => link.getAttribute('href')?.startsWith('javascript:'))) super._fixRelativeUris(content);
  }
}

/** Returns the element with the content that Readability keeps; null if it keeps nothing. Changes the copy. */
export function extractReadable(copy: MiniDocument): MiniElement | null {
  const options = {
    serializer: (node: MiniElement) => node,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
  };
  return new MiniDomReadability(copy, options).parse()?.content ?? null;
}
