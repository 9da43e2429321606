import { describe, expect, it } from 'vitest';
import { imageBaseName, isSameImage } from '../../lib/text/image-name';

describe('imageBaseName', () => {
  it.each<[url: string, name: string]>([
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
  ])('%s', (url, name) => expect(imageBaseName(url)).toBe(name));
});

describe('isSameImage compares two URLs', () => {
  it.each<[name: string, one: string, other: string, same: boolean]>([
    ['of two sizes', '/a/ferry-at-sea-1200x630.jpg', 'https://a.test/b/ferry-at-sea.webp?w=64', true],
    ['of two crops', '/ferry-at-the-quay_c0-179-4300_s1200.jpg', '/ferry-at-the-quay_c0-180-4300_s885.jpg', true],
    ['with a format after the name', '/ferry142_v-contentxl.jpg', '/ferry142_v-contentgross.jpg', true],
    ['of two images', '/ferry-at-sea.jpg', '/ferry-at-quay-with-people.jpg', false],
    ['of two short names', '/boat1.jpg', '/boat2.jpg', false],
    ['without a name', '/1200/630.jpg', '/1200/630.jpg', false],
  ])('%s', (_, one, other, same) => expect(isSameImage(one, other)).toBe(same));
});
