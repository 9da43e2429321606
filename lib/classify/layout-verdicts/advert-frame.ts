import { hostWithoutWww } from '../../text/url';
import type { Block } from '../../types';

/** Matches hosts that serve nothing but adverts. */
const ADVERT_HOST =
  /(?:^|\.)(?:googlesyndication\.com|doubleclick\.net|googleadservices\.com|adnxs\.com|amazon-adsystem\.com|adform\.net|adsrvr\.org|criteo\.(?:com|net)|smartadserver\.com|rubiconproject\.com|pubmatic\.com|openx\.net|taboola\.com|outbrain\.com|teads\.tv|yieldlab\.net|adition\.com|ad\.gt|serving-sys\.com|casalemedia\.com|3lift\.com|mgid\.com|revcontent\.com)$/;
/** Matches the ids that Google's ad manager gives to the frames of its slots. */
const ADVERT_FRAME_ID = /#google_ads_iframe_|#aswift_\d|#ad[-_]?(?:frame|iframe)\b/i;
/** Matches class names of links around banners. */
const ADVERT_LINK =
  /^a(?:#[^.]*)?\.(?:[^ ]*[.])?(?:advert(?:isement)?|sponsor(?:ed)?|banner)[-_]?(?:link|banner|image)?(?:\.|$)/i;

/** Returns whether a picture or frame is an advert, judging by its host, the id of its slot, or the link around it. */
export function isAdvertFrame({ src = '', path, media }: Block): boolean {
  if (!media) return false;
  if (media !== 'image' && path.slice(-2).some((step) => ADVERT_FRAME_ID.test(step))) return true;
  if (path.some((step) => ADVERT_LINK.test(step))) return true;
  return /^https?:/.test(src) && ADVERT_HOST.test(hostWithoutWww(src));
}
