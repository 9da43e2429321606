import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Report } from '../reports/schema';
import type { Rule } from '../rules/rule';
import type { Patch } from '../settings/patch';
import type { Preferences } from '../settings/preferences';
import type { Settings } from '../settings/schema';
import type {
  AloudCommand,
  AloudState,
  Look,
  PageAction,
  PageState,
  Remembered,
  RuleTrial,
  TakeFormat,
} from '../types';
import type { PartName } from './part-files';

/** What a reader wants on a page, with the sheet that its open shadow roots wear for it: it is made where the others are. */
export interface Dressed extends Preferences {
  shadowSheet: string;
}

/** Told by the page when its state changes by itself, or when it comes back from the back/forward cache. */
export interface Change {
  state: PageState;
  /** Is the clean view's style sheet still in effect in the page? */
  sheet: boolean;
}

export interface Messages {
  /** Popup → background: read this tab. */
  open(at: { tabId: number }): PageState;
  /** Popup → background: switch the clean view of this tab. */
  switchTab(to: { tabId: number; on: boolean }): PageState;
  /** Popup → background: show this look in the tab, without keeping it. */
  preview(in_: { tabId: number; look: Look }): void;
  /** Popup → background: all that the reader has set. */
  settings(): Settings;
  /** Popup → background: change that much of it; the answer is what is set now. */
  changeSettings(patch: Patch): Settings;
  /** Popup → background: are stories remembered, and which? */
  memory(): { on: boolean; stories: Remembered[] };
  /** Popup → background: remember stories from now on. */
  remember(): void;
  /** Page → background: settings have changed, or the page starts; what holds here? A clean view is dressed anew. */
  prefer(): Dressed;
  /** Page → background: switch the clean view on here. */
  clean(): PageState;
  /** Page → background: it has loaded on a site that is always cleaned. */
  loaded(): PageState;
  /** Page → background: put in the sheet by which marked words are seen, with the clean view on or off. */
  marks(): void;
  /** Page → background: the typeface for dyslexic readers, each file in base64. */
  font(): { weight: string; style: string; data: string }[];
  /** Page → background: run the file of this part in the frame that asks. */
  part(name: PartName): void;
  /** Popup → background: keep a rule that the page in this tab has made. */
  keepRule(of: { tabId: number; rule: Rule }): void;
  /** Page → background: keep a rule that the reader has made there, and drop it again. */
  addRule(rule: Rule): void;
  dropRule(id: string): void;
  /** Page → background: the story stands at this selector on pages of the site that asks. */
  rememberPlace(selector: string): void;
  /** Page → background: show this report to the reader, before anything of it leaves the browser. */
  report(report: Report): void;
  /** Page → background: stories of the page's own site that the reader has a record of. */
  storiesHere(): Pick<Remembered, 'headline' | 'shape'>[];
  /** Page → background: the headline of a story, on any site, that has a line which says this; null where none has. */
  storyWith(line: string): string | null;
  /** Background → page: what is here? */
  state(preferences: Dressed): PageState;
  /** Background → page: is the clean view on? Nothing is read for it. */
  isOn(): boolean;
  /** Background → page: is there a story, and is the view on? What only the popup shows is left out. */
  glance(preferences: Dressed): PageState;
  /** Background → page: switch the clean view; the sheets are in place. */
  setClean(to: { on: boolean; preferences: Dressed }): PageState;
  /** Background → page: the look's sheet was exchanged; what no sheet reaches follows. */
  wear(dress: Pick<Dressed, 'look' | 'shadowSheet'>): void;
  /** Popup → page. */
  act(action: PageAction): PageState;
  /** Popup → page: a rule by which nothing at this place is hidden on the site again. */
  ruleFor(place: number): Rule | null;
  /** Options → page: what this rule would do there; null where the page has no story. */
  tryRule(rule: Rule): RuleTrial | null;
  /** Popup → page: the story, or a link to a passage of it; null where that cannot be had. */
  take(format: TakeFormat): string | null;
  /** Popup → page: what a source says in one of its passages, with a citation and a link; null where it is gone. */
  quotation(of: { source: number; at: number }): string | null;
  /** Popup → page: the voice that reads; null where there is no story. */
  aloud(to: { command: AloudCommand; settings: { voice?: string; rate: number } }): AloudState | null;
  /** Background → page: what the reader has set is another now. */
  settingsChanged(): void;
  /** Background → page: read aloud, or pause. */
  toggleAloud(settings: { voice?: string; rate: number }): void;
  /** Page → popup: the voice has gone on. */
  aloudChanged(state: AloudState): void;
  /** Page → background and popup. */
  changed(change: Change): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
