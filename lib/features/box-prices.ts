import { boxWide } from './box-wide';

const PRICE =
  /^(?:(?:from|now|was|ab|nur|statt|dès)\s+)?(?:[£€$¥₹₺]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[£€$¥₹₺]|euro|eur|usd|kr|zł|kč|tl|円)\.?)$/iu;

/** How many lines of the block's box are no more than a price. */
export const boxPrices = boxWide((box, { page }) => {
  let found = 0;
  for (let id = box.first; id <= box.last; id++) if (PRICE.test(page.blocks[id]?.text ?? '')) found++;
  return found;
});
