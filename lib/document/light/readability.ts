import { Readability } from '@mozilla/readability';
import type { LightDocument, LightElement } from './nodes';

/** What of Readability 0.6 is called or put in place here; its types do not tell. */
interface Inner {
  REGEXPS: { normalize: RegExp };
  _doc: LightDocument;
  _unwrapNoscriptImages(document: LightDocument): void;
  _removeScripts(document: LightDocument): void;
  _prepDocument(): void;
  _fixRelativeUris(content: LightElement): void;
}
const Base = Readability as unknown as new (
  document: LightDocument,
  options: object,
) => Inner & {
  parse(): { content: LightElement | null } | null;
};

/**
 * Mozilla's Readability on a light copy. It asks for the text of the same boxes over and over, and for that of their
 * links: here it is told what it was told before, until something in the box has changed. What it answers is the same.
 */
class LightReadability extends Base {
  constructor(document: LightDocument, options: object) {
    super(document, options);
    document.rebuild = () => {
      const { body } = document;
      while (body.firstChild) body.firstChild.remove();
      document.fill();
      this._unwrapNoscriptImages(document);
      this._removeScripts(document);
      this._prepDocument();
    };
  }

  _getInnerText(node: LightElement, normalizeSpaces = true): string {
    if (!normalizeSpaces) return node.textContent.trim();
    const known = node.squeezed;
    if (known !== null) return known;
    const text = node.textContent.trim().replace(this.REGEXPS.normalize, ' ');
    node.squeezed = text;
    return text;
  }

  /** Addresses are made absolute for a reader; nobody reads this copy. Links that run scripts still lose their element. */
  override _fixRelativeUris(content: LightElement): void {
    const links = content.getElementsByTagName('a');
    if (links.some((link) => link.getAttribute('href')?.startsWith('javascript:'))) super._fixRelativeUris(content);
  }
}

/** @returns the element with what Readability keeps of a light copy, which it takes apart; null where it finds nothing */
export function readableOf(copy: LightDocument): LightElement | null {
  const options = {
    serializer: (node: LightElement) => node,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
  };
  return new LightReadability(copy, options).parse()?.content ?? null;
}
