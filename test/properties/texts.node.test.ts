import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSpaces, withoutSite } from '../../lib/metadata/titles';
import {
  containment,
  endsLikeSentence,
  fold,
  foldedTokens,
  hashOf,
  isBare,
  isName,
  likeness,
  sharedWords,
  startsDense,
  tokensOf,
  weight,
} from '../../lib/text/tokens';
import { leadsWithin, onSite, plainAddress, withoutFragment } from '../../lib/text/url';
import { PATIENCE, runs } from './cases';

const options = { timeout: PATIENCE };
const piece = fc.constantFrom(
  ' ',
  '\u00a0',
  '“',
  "'",
  '…',
  '。',
  'İ',
  'ß',
  'ﬁ',
  'é',
  '\u0301',
  '漢',
  'ก',
  '\ud800',
  '\u200b',
  '-',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(piece, fc.string({ maxLength: 4 }), fc.lorem({ maxCount: 3 })), { maxLength: 12 })
    .map((all) => all.join('')),
);
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text,
  fc.constantFrom('#', '?', '//'),
);

test('a text that is folded stays as it is, and its words are those of the text', options, () => {
  fc.assert(
    fc.property(text, (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      expect(tokensOf(text)).toEqual(foldedTokens(folded));
      expect(foldedTokens(folded).every((word) => folded.includes(word))).toBe(true);
      expect(
        [isBare(folded), startsDense(text), endsLikeSentence(text), isName(text)].every(
          (is) => typeof is === 'boolean',
        ),
      ).toBe(true);
      expect(weight(text)).toBeGreaterThanOrEqual(text.length);
      expect(hashOf(text)).toBe(hashOf(text) >>> 0);
      expect(plainSpaces(plainSpaces(text))).toBe(plainSpaces(text));
    }),
    runs(3000),
  );
});

test('how alike two texts are is a share, the same from both sides, and all of it for one text', options, () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [tokensOf(one), tokensOf(other)];
      expect(sharedWords(a, b)).toBe(sharedWords(b, a));
      expect(likeness(a, b)).toBe(likeness(b, a));
      for (const share of [containment(a, b), likeness(a, b)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      if (a.length) expect(likeness(a, a)).toBe(1);
      expect(one).toContain(withoutSite(one, [other]));
    }),
    runs(2000),
  );
});

test('any address is made plain, and no text is an address that breaks', options, () => {
  fc.assert(
    fc.property(address, text, (url, other) => {
      expect(url).toContain(plainAddress(url));
      expect(withoutFragment(url)).not.toContain('#');
      expect(leadsWithin(`${withoutFragment(url)}#${other}`, withoutFragment(url))).toBe(other !== '');
      expect(typeof onSite(url, other)).toBe('boolean');
      if (URL.canParse(url) && /^https?:/.test(url)) expect(onSite(url, new URL(url).hostname)).toBe(true);
    }),
    runs(2000),
  );
});
