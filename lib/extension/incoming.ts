import * as v from 'valibot';
import { RememberedSchema } from '../history';
import { LookSchema, SelectorSchema } from '../settings/schema';
import { type Messages, onMessage } from './messages';
import { PARTS } from './part-files';
import { needOwnPage, needPage, type SendingPage } from './senders';
import { STATUSES } from './status-text';

type Data<N extends keyof Messages> = Parameters<Messages[N]>[0];
type Answer<N extends keyof Messages> = ReturnType<Messages[N]> | Promise<ReturnType<Messages[N]>>;

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const Nothing = v.nullish(v.never());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the background takes of a page's state; the rest is for the popup. A broken note costs the reader no badge. */
const StateSchema = v.object({
  status: v.picklist(STATUSES),
  on: v.boolean(),
  memory: v.fallback(v.optional(RememberedSchema), undefined),
  ruled: v.fallback(v.optional(v.record(v.string(), Count)), undefined),
});

/** What our own pages may ask of the background. */
const FROM_US = {
  open: v.strictObject({ tabId: TabId }),
  switchTab: v.strictObject({ tabId: TabId, on: v.boolean() }),
  settings: Nothing,
  // Checked as a whole, with what is set already.
  changeSettings: v.record(v.string(), v.unknown()),
  memory: Nothing,
  remember: Nothing,
  keepRule: v.strictObject({ tabId: TabId, rule: v.record(v.string(), v.unknown()) }),
  preview: v.strictObject({ tabId: TabId, look: LookSchema }),
};

/** What a page's content script may ask. */
const FROM_PAGES = {
  prefer: Nothing,
  clean: Nothing,
  loaded: Nothing,
  marks: Nothing,
  font: Nothing,
  part: v.picklist(PARTS),
  // Rules and reports are checked where they are kept: what they may say depends on the page's site.
  addRule: v.record(v.string(), v.unknown()),
  dropRule: v.pipe(v.string(), v.maxLength(60)),
  rememberPlace: SelectorSchema,
  report: v.record(v.string(), v.unknown()),
  storiesHere: Nothing,
  storyWith: v.pipe(v.string(), v.maxLength(120)),
  changed: v.object({ state: StateSchema, sheet: v.boolean() }),
};

/** Does what one of our own pages asks, and refuses everybody else. */
export function fromUs<N extends keyof typeof FROM_US>(name: N, work: (data: Data<N>) => Answer<N>): void {
  onMessage(name, (message) => {
    needOwnPage(message.sender);
    return work(checked(name, FROM_US[name], message.data));
  });
}

/** Does what the page in a tab asks through our content script, and refuses everybody else. */
export function fromPages<N extends keyof typeof FROM_PAGES>(
  name: N,
  work: (data: Data<N>, page: SendingPage) => Answer<N>,
): void {
  onMessage(name, (message) => {
    const page = needPage(message.sender);
    return work(checked(name, FROM_PAGES[name], message.data), page);
  });
}

/** @throws Error that says which part of a message is wrong */
function checked<N extends keyof Messages>(name: N, schema: v.GenericSchema, data: unknown): Data<N> {
  const { success, output, issues } = v.safeParse(schema, data, { abortEarly: true });
  if (success) return output as Data<N>;
  const [issue] = issues;
  throw new Error(`The message ${name} is not taken: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
