import { afterStory } from './after-story';
import { beforeStory } from './before-story';
import { boxAction } from './box-action';
import { boxForm } from './box-form';
import { boxLabel } from './box-label';
import { boxLinkShare } from './box-link-share';
import { boxLinkedHeadings } from './box-linked-headings';
import { boxLinks } from './box-links';
import { boxPhrase } from './box-phrase';
import { boxPrices } from './box-prices';
import { boxProse } from './box-prose';
import { boxWeight } from './box-weight';
import { endsInLabel } from './ends-in-label';
import { inAside } from './in-aside';
import { inBox } from './in-box';
import { inFigure } from './in-figure';
import { inLink } from './in-link';
import { inList } from './in-list';
import { inNavigation } from './in-navigation';
import { isHeading } from './is-heading';
import { isMain } from './is-main';
import { isMedia } from './is-media';
import { isProse } from './is-prose';
import { isReadable } from './is-readable';
import { isSentence } from './is-sentence';
import { label } from './label';
import { linkShare } from './link-share';
import { links } from './links';
import { matchesDescription } from './matches-description';
import type { SignalName } from './names';
import { opensWith } from './opens-with';
import { phrase } from './phrase';
import { repeatsHeadline } from './repeats-headline';
import { sameSite } from './same-site';
import type { Signal } from './signal';
import { underLabel } from './under-label';
import { words } from './words';

/** Every signal by the name that rules call it by. */
export const SIGNALS = {
  'same-site': sameSite,
  'box-linked-headings': boxLinkedHeadings,
  'box-action': boxAction,
  'box-form': boxForm,
  'box-prices': boxPrices,
  'after-story': afterStory,
  'before-story': beforeStory,
  'box-label': boxLabel,
  'box-link-share': boxLinkShare,
  'box-links': boxLinks,
  'box-phrase': boxPhrase,
  'box-prose': boxProse,
  'box-weight': boxWeight,
  'ends-in-label': endsInLabel,
  'in-aside': inAside,
  'in-box': inBox,
  'in-figure': inFigure,
  'in-link': inLink,
  'in-list': inList,
  'in-navigation': inNavigation,
  'is-heading': isHeading,
  'is-main': isMain,
  'is-media': isMedia,
  'is-prose': isProse,
  'is-readable': isReadable,
  'is-sentence': isSentence,
  label: label,
  'link-share': linkShare,
  links: links,
  'matches-description': matchesDescription,
  'opens-with': opensWith,
  phrase: phrase,
  'repeats-headline': repeatsHeadline,
  'under-label': underLabel,
  words: words,
} satisfies Record<SignalName, Signal>;
