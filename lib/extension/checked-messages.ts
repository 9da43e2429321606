import * as v from 'valibot';
import { HighlightsOfPageSchema } from '../highlights/stored-highlights';
import { RememberedStorySchema } from '../history';
import { StoryTextSchema, WholeVersionSchema } from '../history/changes/version-schema';
import { parseListAddress } from '../settings/list-address';
import { SelectorSchema } from '../settings/schema';
import { ReadingThemeSchema } from '../types/reading-theme-schema';
import { CHUNK_NAMES } from './chunk-files';
import { assertExtensionPage, type ContentSender, identifyContentSender } from './message-senders';
import { type Messages, onMessage } from './messages';
import { STATUSES } from './status-text';

type Data<N extends keyof Messages> = Parameters<Messages[N]>[0];
type Answer<N extends keyof Messages> = ReturnType<Messages[N]> | Promise<ReturnType<Messages[N]>>;

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Nothing = v.nullish(v.never());
const StoryUrl = v.pipe(v.string(), v.maxLength(2000), v.url());
const SourceName = v.pipe(v.string(), v.maxLength(1000));
const ListAddress = v.pipe(
  v.string(),
  v.check((address) => parseListAddress(address) === address, 'not the address of a list'),
);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Schema for the part of a page's state that the background uses; the rest is for the popup. An invalid optional field
 * is dropped, so that the badge is right nevertheless.
 */
const StateSchema = v.object({
  status: v.picklist(STATUSES),
  on: v.boolean(),
  details: v.fallback(
    v.optional(
      v.object({
        remembered: v.fallback(v.optional(RememberedStorySchema), undefined),
        text: v.fallback(v.optional(StoryTextSchema), undefined),
      }),
    ),
    undefined,
  ),
  ruleCounts: v.fallback(v.optional(v.record(v.string(), Count)), undefined),
});

/** Messages that the extension's own pages may send to the background. */
const EXTENSION_PAGE_MESSAGES = {
  openTab: v.strictObject({ tabId: TabId }),
  openedTab: v.strictObject({ tabId: TabId }),
  setTabClean: v.strictObject({ tabId: TabId, on: v.boolean() }),
  settings: Nothing,
  // The settings are checked as a whole after the change.
  changeSettings: v.record(v.string(), v.unknown()),
  rememberedStories: Nothing,
  startRemembering: Nothing,
  earlierVersion: v.strictObject({ tabId: TabId, url: StoryUrl }),
  changesSeen: v.strictObject({ tabId: TabId, url: StoryUrl, version: WholeVersionSchema }),
  dismissedSources: v.strictObject({ tabId: TabId, names: v.pipe(v.array(SourceName), v.maxLength(1000)) }),
  dismissSource: v.strictObject({ tabId: TabId, name: SourceName, dismissed: v.boolean() }),
  fetchRuleList: v.strictObject({ address: ListAddress }),
  updateRuleList: v.strictObject({ address: ListAddress }),
  updateDueRuleLists: Nothing,
  saveTabRule: v.strictObject({ tabId: TabId, rule: v.record(v.string(), v.unknown()) }),
  previewTheme: v.strictObject({ tabId: TabId, look: ReadingThemeSchema }),
};

/** Messages that the content script of a page may send to the background. */
const CONTENT_MESSAGES = {
  pagePreferences: Nothing,
  requestClean: Nothing,
  leaveClean: Nothing,
  setPageTheme: v.strictObject({ look: ReadingThemeSchema, save: v.boolean() }),
  requestSpeech: Nothing,
  siteLoaded: Nothing,
  insertMarksSheet: Nothing,
  fontFiles: Nothing,
  loadChunk: v.picklist(CHUNK_NAMES),
  // Rules and reports are checked where they are stored: what they may say depends on the page's site.
  addRule: v.record(v.string(), v.unknown()),
  dropRule: v.pipe(v.string(), v.maxLength(60)),
  rememberStoryPlace: SelectorSchema,
  pageHighlights: Nothing,
  savePageHighlights: HighlightsOfPageSchema,
  keepHighlights: v.boolean(),
  showReport: v.record(v.string(), v.unknown()),
  storiesOnSite: Nothing,
  storyWithLine: v.pipe(v.string(), v.maxLength(120)),
  stateChanged: v.object({ state: StateSchema, sheet: v.boolean() }),
};

/** Handles a message from the extension's own pages, and rejects all other senders. */
export function onExtensionPageMessage<N extends keyof typeof EXTENSION_PAGE_MESSAGES>(
  name: N,
  handler: (data: Data<N>) => Answer<N>,
): void {
  onMessage(name, (message) => {
    assertExtensionPage(message.sender);
    return handler(check(name, EXTENSION_PAGE_MESSAGES[name], message.data));
  });
}

/** Handles a message from the content script of a page in a tab, and rejects all other senders. */
export function onContentMessage<N extends keyof typeof CONTENT_MESSAGES>(
  name: N,
  handler: (data: Data<N>, page: ContentSender) => Answer<N>,
): void {
  onMessage(name, (message) => {
    const page = identifyContentSender(message.sender);
    return handler(check(name, CONTENT_MESSAGES[name], message.data), page);
  });
}

/**
 * Checks the payload of a message.
 *
 * @throws Error that names the invalid part
 */
function check<N extends keyof Messages>(name: N, schema: v.GenericSchema, data: unknown): Data<N> {
  const { success, output, issues } = v.safeParse(schema, data, { abortEarly: true });
  if (success) return output as Data<N>;
  const [issue] = issues;
  throw new Error(`Message ${name} rejected: ${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`);
}
