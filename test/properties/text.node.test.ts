import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripSiteName } from '../../lib/metadata/titles';
import { foldText, startsAndEndsWithLetter } from '../../lib/text/fold';
import { fnv1a } from '../../lib/text/hash';
import { looksLikePersonName } from '../../lib/text/person-name';
import { startsWithDenseScript, weightedLength } from '../../lib/text/script-density';
import { endsLikeSentence } from '../../lib/text/sentences';
import { containment, countSharedTokens, tokenSimilarity } from '../../lib/text/similarity';
import { tokenize, tokenizeFolded } from '../../lib/text/tokens';
import {
  hostAndPath,
  hostWithoutWww,
  isOnSite,
  isSamePageLink,
  registrableDomain,
  stripFragment,
} from '../../lib/text/url';
import { cleanWhitespace } from '../../lib/text/whitespace';
import { PROPERTY_TIMEOUT_MS, propertyConfig } from './property-config';

const options = { timeout: PROPERTY_TIMEOUT_MS };
const specialCharacter = fc.constantFrom(
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
    .array(fc.oneof(specialCharacter, fc.string({ maxLength: 4 }), fc.lorem({ maxCount: 3 })), { maxLength: 12 })
    .map((all) => all.join('')),
);
const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  text,
  fc.constantFrom('#', '?', '//'),
);

test('foldText is idempotent and does not change the tokens', options, () => {
  fc.assert(
    fc.property(text, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(tokenize(text)).toEqual(tokenizeFolded(folded));
      expect(tokenizeFolded(folded).every((word) => folded.includes(word))).toBe(true);
      expect(
        [
          startsAndEndsWithLetter(folded),
          startsWithDenseScript(text),
          endsLikeSentence(text),
          looksLikePersonName(text),
        ].every((is) => typeof is === 'boolean'),
      ).toBe(true);
      expect(weightedLength(text)).toBeGreaterThanOrEqual(text.length);
      expect(fnv1a(text)).toBe(fnv1a(text) >>> 0);
      expect(cleanWhitespace(cleanWhitespace(text))).toBe(cleanWhitespace(text));
    }),
    propertyConfig(3000),
  );
});

test('similarity is symmetric, between 0 and 1, and 1 for equal texts', options, () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [tokenize(one), tokenize(other)];
      expect(countSharedTokens(a, b)).toBe(countSharedTokens(b, a));
      expect(tokenSimilarity(a, b)).toBe(tokenSimilarity(b, a));
      for (const share of [containment(a, b), tokenSimilarity(a, b)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      if (a.length) expect(tokenSimilarity(a, a)).toBe(1);
      expect(one).toContain(stripSiteName(one, [other]));
    }),
    propertyConfig(2000),
  );
});

test('URL functions accept any text', options, () => {
  fc.assert(
    fc.property(url, text, (url, other) => {
      expect(url).toContain(hostAndPath(url));
      expect(stripFragment(url)).not.toContain('#');
      expect(isSamePageLink(`${stripFragment(url)}#${other}`, stripFragment(url))).toBe(other !== '');
      expect(typeof isOnSite(url, other)).toBe('boolean');
      expect(URL.parse(url)?.hostname ?? '').toContain(hostWithoutWww(url));
      expect(URL.parse(url)?.hostname ?? '').toContain(registrableDomain(url));
      if (URL.canParse(url) && /^https?:/.test(url)) expect(isOnSite(url, new URL(url).hostname)).toBe(true);
    }),
    propertyConfig(2000),
  );
});
