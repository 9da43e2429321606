/** Rule lists that are downloaded from an address. */
import * as v from 'valibot';
import type { DownloadProblem } from '../rules/list/download';
import type { RuleFileProblem } from '../rules/list/parse';
import { ListNameSchema, type RuleFile } from '../rules/list/schema';
import { parseListAddress } from './list-address';

/** Interval (milliseconds) after which a list is downloaded again. */
const INTERVAL_MS = 24 * 60 * 60 * 1000;
/** Time (milliseconds) after which a subscription that was never confirmed is dropped. */
const CONFIRMATION_MS = 60 * 60 * 1000;

/** Why a list was not downloaded or not used. */
export interface ListProblem {
  problem:
    | DownloadProblem['problem']
    | RuleFileProblem['problem']
    /** The reader has not allowed access to the host, or no longer allows it. */
    | 'denied'
    | 'no-name'
    | 'renamed'
    | 'pin'
    | 'storage';
  detail?: string;
  line?: number;
}

const PROBLEMS = [
  'offline',
  'status',
  'redirect',
  'type',
  'too-large',
  'no-json',
  'other-file',
  'newer',
  'wrong',
  'changed',
  'denied',
  'no-name',
  'renamed',
  'pin',
  'storage',
] as const satisfies ListProblem['problem'][];

const SubscriptionSchema = v.object({
  address: v.pipe(
    v.string(),
    v.check((address) => parseListAddress(address) === address),
  ),
  /** When the reader asked for the list (epoch milliseconds). */
  since: v.number(),
  /** Name of the list; missing until the reader has confirmed the subscription. */
  name: v.optional(ListNameSchema),
  /** When it was last downloaded, or tried (epoch milliseconds). */
  checked: v.optional(v.number()),
  /** Hash of the rules, if the list offers one, and the release that it belongs to. */
  sha256: v.optional(v.string()),
  release: v.optional(v.string()),
  /** Why the last update failed. */
  problem: v.optional(v.picklist(PROBLEMS)),
  detail: v.optional(v.string()),
});

/** A subscription to a rule list. The list itself is among the settings. */
export type Subscription = v.InferOutput<typeof SubscriptionSchema>;

/** Parses stored subscriptions; invalid ones are skipped. */
export function parseSubscriptions(stored: unknown): Subscription[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    const result = v.safeParse(SubscriptionSchema, one);
    return result.success ? [result.output] : [];
  });
}

/** Tells whether a list is to be downloaded again. */
export const isUpdateDue = ({ name, checked = 0 }: Subscription, now: number): boolean =>
  name !== undefined && (now - checked >= INTERVAL_MS || checked > now);

/** Tells whether the reader has left a subscription unconfirmed. */
export const isAbandoned = ({ name, since }: Subscription, now: number): boolean =>
  name === undefined && (now - since >= CONFIRMATION_MS || since > now);

/**
 * Returns why a downloaded file may not replace the list: it has no name or another one, its hash is missing although the list
 * had one, or its rules differ although its release is the same.
 */
export function findUpdateProblem(
  { name, sha256, release }: Pick<Subscription, 'name' | 'sha256' | 'release'>,
  file: Pick<RuleFile, 'name' | 'sha256' | 'release'>,
): ListProblem | null {
  if (file.name === undefined) return { problem: 'no-name' };
  if (name !== undefined && file.name !== name) return { problem: 'renamed', detail: file.name };
  if (sha256 === undefined) return null;
  const isSameRelease = release !== undefined && release === file.release;
  return file.sha256 === undefined || (isSameRelease && file.sha256 !== sha256) ? { problem: 'pin' } : null;
}

/** Returns a subscription after a download: with the name, hash and release of the file, or with the problem. */
export function afterDownload(
  { problem: _, detail: __, ...before }: Subscription,
  result: { file: RuleFile } | ListProblem,
  now: number,
): Subscription {
  if ('problem' in result) {
    const { problem, detail } = result;
    return { ...before, checked: now, problem, ...(detail && { detail }) };
  }
  const { name, sha256, release } = result.file;
  const { sha256: ___, release: ____, ...rest } = before;
  return { ...rest, name, checked: now, ...(sha256 && { sha256 }), ...(release && { release }) };
}
