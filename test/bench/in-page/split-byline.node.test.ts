import { describe, expect, it } from 'vitest';
import { splitByline } from '../../../scripts/bench/in-page/split-byline';

describe('the names in a byline', () => {
  it.each<[byline: string, names: string[]]>([
    ['By Ida Holm, Max Ray and Jo Low', ['Ida Holm', 'Max Ray', 'Jo Low']],
    ['Von: Ida Holm und\n Max Ray', ['Ida Holm', 'Max Ray']],
    ['BY IDA HOLM', ['IDA HOLM']],
    ['Byron Andersen', ['Byron Andersen']],
    ['', []],
  ])('%s', (byline, names) => expect(splitByline(byline)).toEqual(names));
});
