import * as v from 'valibot';
import { type Settings, SettingsSchema } from './schema';

const FORMAT = 'clean-copy-settings';
/** The version of the file. */
const VERSION = 1;
/** A larger file is none of ours, in characters. */
const LARGEST = 8_000_000;
/** A file of more bytes holds more characters than that, whatever they are: it need not be read. */
export const LARGEST_FILE = 3 * LARGEST;

const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  settings: SettingsSchema,
});

/** Why a file was not taken; `detail` says where it is wrong. */
export type Refusal = { problem: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'wrong'; detail?: string };

/** @returns all settings as the text of one file */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/**
 * Checks a file whole before anything of it is used: a wrong part refuses the rest.
 *
 * @returns the settings, or why there are none
 */
export function importSettings(text: string): { settings: Settings } | Refusal {
  if (text.length > LARGEST) return { problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'no-json' };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: 'other-file' };
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };
  const result = v.safeParse(FileSchema, data, { abortEarly: true });
  if (result.success) return { settings: result.output.settings };
  const [issue] = result.issues;
  return { problem: 'wrong', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}
