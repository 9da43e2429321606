import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnyReport } from '../reports/parse';
import type { RuleFile } from '../rules/list/schema';
import type { Rule } from '../rules/rule';
import type { MergePatch } from '../settings/merge-patch';
import type { ThemedPreferences } from '../settings/preferences';
import type { Settings } from '../settings/schema';
import type { ListProblem } from '../settings/subscriptions';
import type {
  ExportFormat,
  HighlightsCommand,
  HighlightsState,
  PageAction,
  PageHighlights,
  PageState,
  ReadingTheme,
  RememberedStory,
  RuleTrial,
  SpeechCommand,
  SpeechState,
  StateSummary,
  StoryVersion,
  TextHighlight,
} from '../types';
import type { ChunkName } from './chunk-files';
import type { ListUpdate } from './list-updates';

/**
 * A change of a page's state that was not requested, or the state of a page that comes back from the back/forward
 * cache.
 */
export interface StateChange {
  state: PageState;
  /** Whether the style sheet of the clean view is still in effect in the page. */
  sheet: boolean;
}

type SpeechSettings = { voice?: string; rate: number };

/** All messages. The parameter of a method is the message's payload, its return type the response. */
export interface Messages {
  /** Popup → background: reads the page in a tab. */
  openTab(at: { tabId: number }): PageState;
  /** Side panel → background: returns the state of the page in a tab; null if the extension was not opened there. */
  openedTab(at: { tabId: number }): PageState | null;
  /** Background → side panel: the page in a tab was read or has changed. */
  tabChanged(at: { tabId: number }): void;
  /** Popup → background: switches the clean view of a tab. */
  setTabClean(to: { tabId: number; on: boolean }): PageState;
  /** Popup → background: shows a theme in a tab, without saving it. */
  previewTheme(of: { tabId: number; look: ReadingTheme }): void;
  /** Popup → background: returns the settings. */
  settings(): Settings;
  /** Popup → background: changes settings, and returns them. */
  changeSettings(patch: MergePatch): Settings;
  /** Popup → background: returns the remembered stories, and whether stories are remembered. */
  rememberedStories(): { on: boolean; stories: RememberedStory[] };
  /** Popup → background: remembers stories from now on. */
  startRemembering(): void;
  /**
   * Popup → background: returns the version of a story in a tab that the reader has seen last; null if there is none, or if
   * stories are not remembered there.
   */
  earlierVersion(of: { tabId: number; url: string }): StoryVersion | null;
  /** Popup → background: the reader has seen what has changed in a story in a tab. */
  changesSeen(of: { tabId: number; url: string; version: StoryVersion }): void;
  /** Popup → background: returns those of the names that the reader has removed from the sources of the page in a tab. */
  dismissedSources(of: { tabId: number; names: string[] }): string[];
  /** Popup → background: removes a source from those of the page in a tab, or restores it. */
  dismissSource(of: { tabId: number; name: string; dismissed: boolean }): void;
  /** Options → background: downloads and checks a rule list to which the reader wants to subscribe. */
  fetchRuleList(at: { address: string }): { file: RuleFile } | ListProblem;
  /** Options → background: updates a rule list now. */
  updateRuleList(at: { address: string }): ListUpdate;
  /** Options → background: updates the rule lists that were not downloaded for a day. */
  updateDueRuleLists(): void;
  /** Popup → background: saves a rule that the page in a tab has created. */
  saveTabRule(of: { tabId: number; rule: Rule }): void;
  /**
   * Page → background: returns the preferences for the page. If its clean view is on, the page also gets their theme.
   */
  pagePreferences(): ThemedPreferences;
  /** Page → background: switches the clean view on. */
  requestClean(): PageState;
  /** Page → background: switches the clean view off, because the reader wants the original page. */
  leaveClean(): PageState;
  /** Page → background: shows a theme on the page, and saves it if asked. */
  setPageTheme(to: { look: ReadingTheme; save: boolean }): void;
  /** Page → background: reads the story aloud, or pauses. */
  requestSpeech(): void;
  /** Page → background: a page of a site that is always cleaned has loaded. */
  siteLoaded(): PageState;
  /** Page → background: inserts the sheet that makes highlighted text visible, whether the clean view is on or off. */
  insertMarksSheet(): void;
  /** Page → background: returns the typeface for dyslexic readers, each file in base64. */
  fontFiles(): { weight: string; style: string; data: string }[];
  /** Page → background: runs the file of a chunk in the frame that sent the message. */
  loadChunk(name: ChunkName): void;
  /** Page → background: saves a rule that the reader has created on the page. */
  addRule(rule: Rule): void;
  /** Page → background: removes a rule that the reader has created on a page of the site. */
  dropRule(id: string): void;
  /** Page → background: remembers the selector of the story for all pages of the site. */
  rememberStoryPlace(selector: string): void;
  /**
   * Page → background: returns the stored highlights of the page, and whether highlights are kept; null where they cannot
   * be.
   */
  pageHighlights(): { keep: boolean | null; highlights: TextHighlight[] };
  /** Page → background: stores the highlights of the page, if they are kept. */
  savePageHighlights(page: Omit<PageHighlights, 'url'>): void;
  /** Page → background: keeps highlights from now on, or no longer. */
  keepHighlights(on: boolean): void;
  /** Page → background: shows a report to the reader. Nothing is sent before the reader agrees. */
  showReport(report: AnyReport): void;
  /** Page → background: returns the remembered stories of the page's own site. */
  storiesOnSite(): Pick<RememberedStory, 'headline' | 'shape'>[];
  /**
   * Page → background: returns the headline of a remembered story of any site that contains this line; null if there is
   * none.
   */
  storyWithLine(line: string): string | null;
  /** Page → background and popup: the state has changed without a request. */
  stateChanged(change: StateChange): void;
  /** Background → page: returns the state of the page with its details. */
  state(preferences: ThemedPreferences): PageState;
  /** Background → page: returns whether the clean view is on. The page is not read. */
  isOn(): boolean;
  /** Background → page: returns the state of the page without what only the popup shows. */
  summary(preferences: ThemedPreferences): StateSummary;
  /** Background → page: switches the clean view on or off, after its style sheets have been inserted. */
  setClean(to: { on: boolean; preferences: ThemedPreferences }): PageState;
  /** Background → page: the style sheet of the theme was replaced; the page applies what style sheets cannot do. */
  applyTheme(theme: Pick<ThemedPreferences, 'look' | 'shadowSheet'>): void;
  /** Background → page: the settings have changed. */
  settingsChanged(): void;
  /** Background → page: reads the story aloud, or pauses. */
  toggleSpeech(settings: SpeechSettings): void;
  /** Popup → page: performs an action, and returns the state after it. */
  act(action: PageAction): PageState;
  /** Popup → page: returns a rule for the site that keeps a hidden place visible; null if that is not possible. */
  createKeepRule(place: number): Rule | null;
  /** Popup → page: returns the story in a format; null if the export is not possible. */
  exportStory(format: ExportFormat): string | null;
  /**
   * Popup → page: returns a quotation of a source, with a citation and a link; null if the passage no longer exists.
   */
  quotation(of: { source: number; at: number }): string | null;
  /** Popup → page: performs a command on the reader's highlights; null if the page was not clean yet. */
  highlights(command: HighlightsCommand): HighlightsState | null;
  /** Popup → page: controls the reading aloud; null if there is no story. */
  speechCommand(to: { command: SpeechCommand; settings: SpeechSettings }): SpeechState | null;
  /** Page → popup: the state of reading aloud has changed. */
  speechChanged(state: SpeechState): void;
  /** Page → popup: the reader's highlights have changed without a command of the popup. */
  highlightsChanged(): void;
  /** Options → page: returns the effect that a rule would have there; null if the page has no story. */
  tryRule(rule: Rule): RuleTrial | null;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
