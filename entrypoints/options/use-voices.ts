import { useEffect, useState } from 'preact/hooks';

/** Voices of one language, by its name. */
export interface VoiceGroup {
  language: string;
  voices: readonly SpeechSynthesisVoice[];
}

/** @returns the browser's voices; they often come a moment after the page */
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
 * @param display the language that languages are named in
 * @param unknown name for voices that tell no language
 * @returns the voices by language, in the order of the languages' names
 */
export function byLanguage(voices: readonly SpeechSynthesisVoice[], display: string, unknown: string): VoiceGroup[] {
  const names = new Intl.DisplayNames(display, { type: 'language', fallback: 'code' });
  const nameOf = (tag: string): string => {
    try {
      // Some browsers write de_DE.
      return names.of(tag.replaceAll('_', '-').split('-')[0] ?? '') ?? unknown;
    } catch {
      return unknown;
    }
  };
  return [...Map.groupBy(voices, ({ lang }) => nameOf(lang))]
    .map(([language, voices]) => ({ language, voices }))
    .sort((a, b) => a.language.localeCompare(b.language, display));
}
