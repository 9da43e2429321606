/** Export and import of all settings as a JSON file. */
import * as v from 'valibot';
import { type Settings, SettingsSchema } from './schema';

const FILE_FORMAT = 'clean-copy-settings';
const FILE_VERSION = 1;
const MAX_FILE_CHARS = 8_000_000;
/**
 * Maximum size of a settings file in bytes. A larger file has more than `MAX_FILE_CHARS` characters in any case,
 * because UTF-8 takes at most three bytes per UTF-16 unit, so it need not be read.
 */
export const MAX_SETTINGS_FILE_BYTES = 3 * MAX_FILE_CHARS;

const SettingsFileSchema = v.strictObject({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  settings: SettingsSchema,
});

/** Why a file was rejected; `detail` is the path and message of the first invalid field. */
export type SettingsFileError = {
  problem: 'too-large' | 'no-json' | 'other-file' | 'newer' | 'wrong';
  detail?: string;
};

/** Formats all settings as the text of a file. */
export function formatSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, settings }, null, 2)}\n`;
}

/** Parses a settings file. One invalid field rejects the whole file. */
export function parseSettingsFile(text: string): { settings: Settings } | SettingsFileError {
  if (text.length > MAX_FILE_CHARS) return { problem: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'no-json' };
  }
  const { format, version } = (data ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FILE_FORMAT) return { problem: 'other-file' };
  if (typeof version === 'number' && version > FILE_VERSION) return { problem: 'newer' };
  const result = v.safeParse(SettingsFileSchema, data, { abortEarly: true });
  if (result.success) return { settings: result.output.settings };
  const [issue] = result.issues;
  return { problem: 'wrong', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` };
}
