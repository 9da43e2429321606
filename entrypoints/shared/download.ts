/** A download reads its Blob a moment after the press. */
const LONG_ENOUGH = 60_000;

/**
 * Saves a text as a file, named with the day.
 *
 * @param what how the name begins
 * @returns the name of the file
 */
export function download(text: string, what = 'clean-copy', now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const name = `${what}-${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}.json`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
  return name;
}
