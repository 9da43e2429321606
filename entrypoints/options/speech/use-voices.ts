import { useEffect, useState } from 'preact/hooks';

/** The voices of one language. */
export interface VoiceGroup {
  /** Display name. */
  language: string;
  voices: readonly SpeechSynthesisVoice[];
}

/** Provides the browser's voices, which may load after the page. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(
    () => window.speechSynthesis?.getVoices() ?? [],
  );
  useEffect(() => {
    const speech = window.speechSynthesis;
    const load = () => setVoices(speech.getVoices());
    speech?.addEventListener('voiceschanged', load);
    return () => speech?.removeEventListener('voiceschanged', load);
  }, []);
  return voices;
}

/**
 * Groups voices by language, sorted by display name.
 *
 * @param display language of the display names
 * @param unknown display name for voices without a language
 */
export function groupByLanguage(
  voices: readonly SpeechSynthesisVoice[],
  display: string,
  unknown: string,
): VoiceGroup[] {
  const names = new Intl.DisplayNames(display, { type: 'language', fallback: 'code' });
  const nameOf = (tag: string): string => {
    try {
      // Some browsers report de_DE instead of de-DE.
      return names.of(tag.replaceAll('_', '-').split('-')[0] ?? '') ?? unknown;
    } catch {
      return unknown;
    }
  };
  return [...Map.groupBy(voices, ({ lang }) => nameOf(lang))]
    .map(([language, voices]) => ({ language, voices }))
    .sort((a, b) => a.language.localeCompare(b.language, display));
}
