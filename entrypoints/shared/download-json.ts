/** Time (milliseconds) until the object URL is revoked. The download reads its Blob with a delay. */
const REVOKE_DELAY_MS = 60_000;

/**
 * Downloads a text as a JSON file with the date in its name.
 *
 * @param prefix first part of the file name
 * @returns the file name
 */
export function downloadJson(text: string, prefix = 'clean-copy', now = new Date()): string {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const name = `${prefix}-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}.json`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
  return name;
}
