import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in';
import { pictureName } from './picture-names';

describe('the names in a byline', () => {
  it.each<[byline: string, names: string[]]>([
    ['By Ida Holm, Max Ray and Jo Low', ['Ida Holm', 'Max Ray', 'Jo Low']],
    ['Von: Ida Holm und\n Max Ray', ['Ida Holm', 'Max Ray']],
    ['BY IDA HOLM', ['IDA HOLM']],
    ['Byron Andersen', ['Byron Andersen']],
    ['', []],
  ])('%s', (byline, names) => expect(namesIn(byline)).toEqual(names));
});

describe('the name of a picture', () => {
  it.each<[address: string, name: string]>([
    ['https://a.test/2031/ferry-at-sea-1200x800.jpg?w=640', 'ferry-at-sea'],
    ['//a.test/ferry_at_sea_w640.webp', 'ferry_at_sea'],
    ['/img/Ferry.jpg#x', 'ferry'],
    ['https://a.test/ferry-at-sea/16x9/640', 'ferry-at-sea'],
    ['https://a.test/0815-4711/original.jpg', '0815-4711'],
    ['/_next/image?url=https%3A%2F%2Fa.test%2Fp%2Fferry.jpg&w=64', 'ferry'],
    ['https://cdn.test/w_96,c_fit/https%3A%2F%2Fa.test%2Fferry.jpg', 'ferry'],
    ['/p/ferry.jpg.jpg/size=708x398.jpg', 'ferry'],
    ['data:image/gif;base64,AAAA/ferry', ''],
    ['https://a.test/%E0%A4%A.jpg', '%e0%a4%a'],
    ['https://a.test/', ''],
  ])('%s', (address, name) => expect(pictureName(address)).toBe(name));
});
