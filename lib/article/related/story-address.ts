/** Classifies URLs: stories, as opposed to shops, social networks, home pages, section fronts and files. */

/** Matches hosts of social networks, video platforms and messengers. */
const SOCIAL_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.(?:com|me)|twitter\.com|x\.com|t\.co|instagram\.com|threads\.(?:net|com)|tiktok\.com|youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|dailymotion\.com|linkedin\.com|lnkd\.in|pinterest\.[a-z.]+|reddit\.com|redd\.it|snapchat\.com|whatsapp\.com|wa\.me|t\.me|telegram\.(?:me|org)|vk\.com|ok\.ru|weibo\.com|bsky\.app|mastodon\.[a-z]+|tumblr\.com|flipboard\.com|twitch\.tv|discord\.(?:gg|com)|m\.me|xing\.com|line\.me|naver\.me|truthsocial\.com|spotify\.com|soundcloud\.com|flickr\.com|giphy\.com|patreon\.com|paypal\.(?:com|me)|gofundme\.com|linktr\.ee)$/;
/** Matches hosts of shops, booking sites and app stores. */
const SHOP_HOST =
  /(?:^|\.)(?:amazon\.[a-z.]+|amzn\.(?:to|eu|com)|ebay\.[a-z.]+|etsy\.com|walmart\.com|bestbuy\.com|target\.com|aliexpress\.com|alibaba\.com|temu\.com|shein\.com|shopify\.com|myshopify\.com|otto\.de|zalando\.[a-z.]+|mediamarkt\.[a-z]+|saturn\.de|ikea\.com|fnac\.com|cdiscount\.com|bol\.com|booking\.com|expedia\.[a-z.]+|airbnb\.[a-z.]+|tripadvisor\.[a-z.]+|ticketmaster\.[a-z.]+|eventbrite\.[a-z.]+|eventim\.[a-z]+|groupon\.[a-z.]+|idealo\.[a-z]+|check24\.[a-z]+|thalia\.[a-z]+|bookshop\.org|mercadolibre\.[a-z.]+|flipkart\.com|trendyol\.com|hepsiburada\.com|allegro\.pl|steampowered\.com|audible\.[a-z.]+|stubhub\.com|homedepot\.com|lowes\.com|costco\.com|newegg\.com|wayfair\.[a-z.]+|potterybarn\.com|nordstrom\.com|macys\.com|sephora\.[a-z.]+|ulta\.com|kohls\.com|chewy\.com|crateandbarrel\.com|westelm\.com|argos\.co\.uk|currys\.co\.uk|johnlewis\.com|asos\.com|hm\.com|zara\.com|aboutyou\.[a-z]+|douglas\.[a-z]+|billiger\.de|geizhals\.[a-z]+|thomann\.de|alternate\.de|notebooksbilliger\.de|cyberport\.[a-z]+|coolblue\.[a-z]+|rakuten\.[a-z.]+|lazada\.[a-z.]+|shopee\.[a-z.]+)$/;
/** Matches hosts of affiliate networks and of services that shorten addresses. */
const AFFILIATE_HOST =
  /(?:^|\.)(?:awin1\.com|shareasale\.com|skimresources\.com|redirectingat\.com|prf\.hn|linksynergy\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|tkqlhce\.com|kqzyfj\.com|rstyle\.me|shop-links\.co|howl\.me|howl\.link|sjv\.io|pxf\.io|pxl\.to|geni\.us|tidd\.ly|bit\.ly|tinyurl\.com|ow\.ly|adjust\.com|onelink\.me|app\.link|page\.link|doubleclick\.net|googleadservices\.com|tradedoubler\.com|belboon\.de|zanox\.com|financeads\.net|partnerize\.com|viglink\.com|outbrain\.com|taboola\.com|plista\.com)$/;
/** Matches the first label of hosts that hold no stories. */
const SERVICE_HOST =
  /^(?:shop|store|buy|go|click|track|ads?|adclick|partners?|affiliates?|deals|angebote|abo|jobs?|stellen|apps?|play|itunes|newsletters?|accounts?|login|my|mein|help|support|tickets?|forum|forums|epaper|e-paper|careers|donate|docs|drive)\./;
const AFFILIATE_QUERY =
  /(?:^|&)(?:(?:url|u|to|target|dest(?:ination)?|redirect)=https?(?::|%3a)|(?:tag|aff(?:id|iliate)?(?:_?id)?|awc|irclickid|clickref|subid|ascsubtag)=)/i;
const FILE = /\.(?:jpe?g|png|gif|webp|svg|avif|mp3|mp4|m3u8?|zip|ics|xml|rss|exe|dmg|apk|css|js)$/i;
/** Matches paths that lead to tags, sections, searches, people and shops. */
const NO_STORY_PATH =
  /\/(?:(?:\w+_)?tags?|topics?|themen?|thema|sujets?|temas?|keywords?|authors?|autor(?:en|es)?|auteurs?|autores|redaktion|redaccion|korrespondenten|correspondents?|reporters?|toireporter|journalists?|staff|team|mitarbeiter|dossiers?|kuenstler|profile?|people|persons?|search|suche|login|register|account|subscribe|subscription|abo|abonnement|newsletters?|shop|store|products?|produkte?|produits?|productos?|prodotti?|buch|buecher|startseite\S*|dp|gp|buy|cart|checkout|coupons?|jobs?|karriere|careers|kontakt|contact|impressum|imprint|privacy|datenschutz|terms|legal|cookies?|faq|help|category|categories|kategorie|sections?|rubrik|live-?tv|podcasts?|horoscopes?|horoskop|spiele|games?|quiz|wetter|weather|deals|gutscheine?|rss|feed|donate|spenden|membership|apps?|download|user|users|profil|member|members|comments|share|sharer|print|advertise|courses?|classes|forms?|services|pricing|landing|lp|tools?|ai-tools?|calculators?|certificates|surveys?|affiliates?|campaigns?|collections?)(?:[/.?]|$)|-(?:services|contactform|calculator|bundle|faqs?|program)(?:\.[a-z]+)?\/?$|\/author-|\/t-\d+$/i;
/** Matches query parameters that identify a story, on sites whose stories all have the same path. */
export const STORY_PARAM =
  /^(?:id|p|no|nid|aid|oid|sid|idx(?:no)?|(?:art(?:icle)?|story|news|content|doc)_?(?:id|no)?)=./i;
const MIN_SLUG_WORDS = 3;

/**
 * Tells whether an address can be that of a story: not of a shop, a social network or an app, not a home page, a section
 * or a file.
 */
export function isStoryAddress(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const { hostname, pathname, search } = url;
  if (SOCIAL_HOST.test(hostname) || SHOP_HOST.test(hostname) || AFFILIATE_HOST.test(hostname)) return false;
  if (SERVICE_HOST.test(hostname) || FILE.test(pathname) || NO_STORY_PATH.test(pathname)) return false;
  const query = search.slice(1);
  if (AFFILIATE_QUERY.test(query)) return false;
  return hasStoryPath(pathname) || query.split('&').some((part) => STORY_PARAM.test(part));
}

/** Matches a word below the directory of a year: "/2031/vote". */
const BELOW_YEAR = /\/(?:19|20)\d{2}\/(?:.*\/)?[^/\d][^/]*\/?$/;

/** Tells whether a path has a slug of several words, a number or another identifier, unlike those of sections. */
function hasStoryPath(pathname: string): boolean {
  if (BELOW_YEAR.test(pathname)) return true;
  return pathname
    .split('/')
    .filter(Boolean)
    .some((segment) => {
      const name = decode(segment).replace(/\.[a-z]{2,5}$/i, '');
      const words = name.split(/[-_+,\s]+/).filter((word) => /\p{L}{2}/u.test(word));
      if (words.length >= MIN_SLUG_WORDS || /[\u3040-\u9fff\uac00-\ud7af]{4}/.test(name)) return true;
      // A year or a day alone is an archive.
      return /\d{5,}/.test(name) || (/\d/.test(name) && /[a-z]/i.test(name) && name.length >= 8);
    });
}

/** Decodes a part of a path; returned as written if it is malformed. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
