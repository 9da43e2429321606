/** Time (milliseconds) until the object URL is revoked. The download reads its Blob with a delay. */
const REVOKE_DELAY_MS = 60_000;

/** Formats of files, and the extensions of their names. */
const FORMATS = { json: 'application/json', md: 'text/markdown' };

/**
 * Downloads a text as a file with the date in its name.
 *
 * @param prefix first part of the file name
 * @returns the file name
 */
export function downloadFile(
  text: string,
  prefix = 'clean-copy',
  extension: keyof typeof FORMATS = 'json',
  now = new Date(),
): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const name = `${prefix}-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}.${extension}`;
  const url = URL.createObjectURL(new Blob([text], { type: FORMATS[extension] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
  return name;
}
