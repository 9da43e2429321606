import { MAX_FILE_BYTES } from './schema.ts';

/** Time limit for a download, in milliseconds. */
const TIMEOUT_MS = 30_000;
/** Types under which static hosts serve a JSON file. */
const TYPES = /^(?:application\/(?:[\w.-]+\+)?json|application\/octet-stream|text\/(?:plain|json))\s*(?:;|$)/i;

/** Why a rule list could not be downloaded. */
export interface DownloadProblem {
  problem: 'offline' | 'status' | 'redirect' | 'type' | 'too-large';
  /** For `status`, the status of the response. */
  detail?: string;
}

/**
 * Downloads a rule file as text. No cookies are sent, and no redirect is followed: it could lead to a host that the reader has
 * not allowed, and a browser does not tell where it leads.
 *
 * @param request `fetch`, or a replacement in tests
 * @returns the text, or why there is none; never throws
 */
export async function downloadRuleFile(
  address: string,
  request: (address: string, options: RequestInit) => Promise<Response>,
): Promise<{ text: string } | DownloadProblem> {
  try {
    const response = await request(address, {
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return { problem: 'redirect' };
    if (!response.ok) return { problem: 'status', detail: String(response.status) };
    const type = response.headers.get('content-type');
    if (type && !TYPES.test(type)) return { problem: 'type' };
    const text = await readText(response);
    return text === null ? { problem: 'too-large' } : { text };
  } catch {
    return { problem: 'offline' };
  }
}

/** Reads a response as UTF-8; null if it is larger than a rule file may be, of which the rest is not downloaded. */
async function readText(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_FILE_BYTES) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
