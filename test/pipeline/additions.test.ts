import { expect, test } from 'vitest';
import { readAdditions } from '../../lib/pipeline/additions';
import { type PageSnapshot, readSnapshot } from '../../lib/pipeline/snapshot';
import { openFrame } from '../pages/open-frame';
import { SEEDS } from '../pages/seeds';

/** Maximum number of blocks in a part that is added later. */
const BOX = 14;

/** Returns elements that are added later: every fourth block, and every box of a few blocks. */
function latecomers({ elements, reading }: PageSnapshot): Set<Element> {
  const headline = reading.verdicts.find(({ kind }) => kind === 'headline')?.block ?? -1;
  const title = elements.get(headline)?.element ?? null;
  const places = [...elements.values()];
  const found = new Set<Element>();
  for (const [id, { element, nodes }] of elements) {
    if (element.getRootNode() !== element.ownerDocument || id <= headline + 1) continue;
    if (!nodes && id % 4 === 0 && reading.blocks[id]?.rendered) found.add(element);
    let box: Element | null = null;
    for (let at = element.parentElement; at && at.localName !== 'body' && !at.contains(title); at = at.parentElement) {
      const inside = places.filter((place) => at?.contains(place.element)).length;
      if (inside > BOX) break;
      if (inside > 1) box = at;
    }
    if (box) found.add(box);
  }
  return found;
}

const nodeOf = (whole: PageSnapshot, id: number) => {
  const place = whole.elements.get(id);
  return place?.nodes?.[0] ?? place?.element;
};

/**
 * Returns the texts of a reading, sorted, because without a part a line may belong to another element and be earlier in
 * order.
 */
const textsOf = ({ reading }: PageSnapshot) => reading.blocks.map(({ text }) => text).sort();

/**
 * Takes parts out of every seed page, reads the page, inserts the part again and reads it as an addition. The result
 * must be that of reading the whole page, although an addition is read with only a few lines around it.
 */
test('what comes late is judged as if it had been there from the start', async () => {
  let asked = 0;
  const other: string[] = [];
  for (const { slug, html, labels } of SEEDS.filter(({ labels }) => labels.found)) {
    const { document, close } = await openFrame(html, labels.url);
    const options = { url: labels.url };
    const whole = readSnapshot(document, options);
    const ids = new Map([...whole.elements.keys()].map((id) => [nodeOf(whole, id), id]));
    const texts = textsOf(whole);
    for (const part of latecomers(whole)) {
      const [parent, next] = [part.parentNode, part.nextSibling];
      part.remove();
      const known = readSnapshot(document, options);
      parent?.insertBefore(part, next);
      // What comes into a block that is known is shown with it, and not read.
      const inKnown = [...known.elements.values()].some((place) => !place.nodes && place.element.contains(part));
      if (!known.reading.found || inKnown) continue;
      const { snapshot: grown, added } = readAdditions(document, known, [part]);
      expect(textsOf(grown)).toEqual(texts);
      for (const id of added) {
        const before = whole.reading.verdicts[ids.get(nodeOf(grown, id)) ?? -1];
        const now = grown.reading.verdicts[id];
        const block = grown.reading.blocks[id];
        if (!before || !now || !block?.rendered) continue;
        asked++;
        if (now.decide !== before.decide)
          other.push(
            `${slug}: ${before.decide} (${before.rule}) → ${now.decide} (${now.rule}): ${block.text.slice(0, 60)}`,
          );
      }
    }
    close();
  }
  expect(asked).toBeGreaterThan(2000);
  expect(other.length / asked, other.join('\n')).toBeLessThan(0.04);
}, 180_000);
