/** Datelines in Japanese, Chinese and Korean, which are recognized by their brackets and marks. */
import type { Dateline } from '../../types';
import { isAgencyList } from './agencies';

const OPEN = String.raw`[【（(［\[〔]`;
const CLOSE = String.raw`[】）)］\]〕]`;
const DAY = String.raw`(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日`;

/** Japanese: "【ソウル＝共同】", "【帆浦＝佐久間真由】". */
const JAPANESE = new RegExp(
  String.raw`^${OPEN}\s?(?<place>[^【】＝=\d]{1,12})[＝=](?<agency>[^】）)＝=]{1,20})${CLOSE}`,
  'u',
);
/** Japanese: "【パリ共同】". */
const JAPANESE_JOINED =
  /^【(?<place>[^【】＝=\d]{1,12}?)(?<agency>共同通信|共同|時事|ロイター|聯合ニュース|聯合|新華社|AFP時事|AFP|AP|CNN|EPA)】/u;
/** Japanese: "[東京 12日 ロイター]", "【12月3日 AFP】". */
const JAPANESE_WITH_DAY = new RegExp(
  String.raw`^${OPEN}(?:(?<place>[^\s\d０-９【】]{1,12})\s)?(?<date>${DAY})\s(?<agency>[^\s】）)\]］]{2,12})${CLOSE}`,
  'u',
);
/** Chinese: "新华社北京4月24日电", "中新社记者林某柏林4月24日电", "（法新社巴黎12日電）", "路透北京4月24日 -". */
const CHINESE = new RegExp(
  String.raw`^[（(]?据?(?<agency>\p{Script=Han}{1,4}[社网網]|本[报報]|路透|美联|美聯|法新)(?<reporter>记者|記者)?(?<place>\p{Script=Han}{2,9}?)(?<date>${DAY})(?:[专專外综綜]?[电電]|\s?[-–—])`,
  'u',
);
/** Names of foreign cities with three or more characters, which follow a reporter's name without a space. */
const LONG_CHINESE_CITY =
  /(?:华盛顿|華盛頓|洛杉矶|洛杉磯|旧金山|舊金山|莫斯科|圣保罗|聖保羅|布鲁塞尔|布魯塞爾|日内瓦|日內瓦|维也纳|維也納|耶路撒冷|新德里|伊斯兰堡|伊斯蘭堡|伊斯坦布尔|伊斯坦堡|阿姆斯特丹|法兰克福|法蘭克福|墨西哥城|布宜诺斯艾利斯|约翰内斯堡|內羅畢|内罗毕|惠灵顿|威靈頓|堪培拉|斯德哥尔摩|斯德哥爾摩|哥本哈根|赫尔辛基|新加坡|吉隆坡|雅加达|雅加達|马尼拉|馬尼拉|金边|加德满都|哈尔滨|哈爾濱|石家庄|石家莊|呼和浩特|乌鲁木齐|烏魯木齊)$/;
/** Korean: "(서울=연합뉴스)", "[세종=이데일리 홍길동 기자]". */
const KOREAN = new RegExp(
  String.raw`^${OPEN}\s?(?<place>[\p{Script=Hangul}·,\s]{2,16}?)\s?=\s?(?<agency>[^)\]）］】=]{2,24})${CLOSE}`,
  'u',
);
/** Labels in the brackets that are no places: photo, material, flash, video, exclusive. */
const NO_PLACE = /^(?:사진|자료|제공|그래픽|영상|출처|속보|단독|写真|動画|速報|独自|関連|特集|解説|図|图|照片|独家)/u;
/** Korean names of media by their endings: news, news agency, daily, newspaper, times, economy. Without one, a name may be a writer's. */
const KOREAN_OUTLET = /(?:뉴스|뉴시스|뉴스핌|통신|일보|신문|타임스|경제|데일리|신화)/;
const KOREAN_REPORTER = /\s\p{Script=Hangul}{2,4}\s?(?:기자|특파원)$/u;

/** Parses a Japanese, Chinese or Korean dateline at the start of a text; null if there is none. */
export function parseEastAsianDateline(start: string): Dateline | null {
  return parseKorean(start) ?? parseJapanese(start) ?? parseChinese(start);
}

function parseKorean(start: string): Dateline | null {
  const match = KOREAN.exec(start);
  const { place, agency } = match?.groups ?? {};
  if (!match || !place || !agency || NO_PLACE.test(place) || KOREAN_OUTLET.test(place)) return null;
  const outlet = agency.replace(KOREAN_REPORTER, '').trim();
  if (!isAgencyList(outlet) && !KOREAN_OUTLET.test(outlet)) return null;
  return { places: place.split(/[·,]\s?/u).map((one) => one.trim()), agency: outlet, verbatim: match[0] };
}

function parseJapanese(start: string): Dateline | null {
  const match = JAPANESE.exec(start) ?? JAPANESE_JOINED.exec(start) ?? JAPANESE_WITH_DAY.exec(start);
  const { place, agency = '', date } = match?.groups ?? {};
  if (!match || (place && (NO_PLACE.test(place) || /[\p{Script=Hangul}]/u.test(place))) || NO_PLACE.test(agency))
    return null;
  const isAgency = isAgencyList(agency) || /^(?:CNN|EPA|聯合)$/.test(agency);
  if (!isAgency && (date || !place)) return null;
  return {
    places: place ? [place.trim()] : [],
    ...(date && { date }),
    ...(isAgency && { agency }),
    verbatim: match[0],
  };
}

function parseChinese(start: string): Dateline | null {
  const match = CHINESE.exec(start);
  const { agency = '', reporter, place = '', date } = match?.groups ?? {};
  if (!match || !date) return null;
  const city = reporter ? withoutName(place) : place;
  const isOwn = /^本/.test(agency);
  return { places: [city], date, ...(!isOwn && { agency }), verbatim: match[0] };
}

/** Removes a reporter's name of two or three characters before the name of a city. */
function withoutName(text: string): string {
  const [long] = LONG_CHINESE_CITY.exec(text) ?? [];
  if (long) return long;
  return text.slice(text.length >= 5 ? 3 : Math.max(0, text.length - 2));
}
