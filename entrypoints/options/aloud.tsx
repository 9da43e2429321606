import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import type { Aloud } from '../../lib/settings/schema';
import { chooseVoice } from '../../lib/speech/voices';
import { Range } from '../shared/range';
import { Section } from '../shared/section';
import type { SectionProps } from './shared';
import { byLanguage, useVoices } from './use-voices';

const SPEEDS = [0.5, 3, 0.1] as const;

/** How fast a story is read aloud, and by which voice. */
export function AloudSection({ settings: { aloud }, change }: SectionProps) {
  const voices = useVoices();
  const set = (part: Partial<Aloud>, at?: boolean) =>
    void change(({ aloud: before, ...now }) => {
      const { voice, ...others } = { ...before, ...part };
      return { ...now, aloud: voice ? { ...others, voice } : others };
    }, at);
  if (!voices.length && !aloud.voice)
    return (
      <Section id="aloud" title={t('options.aloud.title')} about={t('options.aloud.about')}>
        <p class="empty">{t('options.aloud.none')}</p>
        <Speed aloud={aloud} onChange={set} />
      </Section>
    );
  const known = !aloud.voice || voices.some(({ name }) => name === aloud.voice);
  return (
    <Section id="aloud" title={t('options.aloud.title')} about={t('options.aloud.about')}>
      <Speed aloud={aloud} onChange={set} />
      <div class="voice">
        <label for="voice">{t('options.aloud.voice')}</label>
        <div class="field">
          <select
            id="voice"
            value={aloud.voice ?? ''}
            onChange={({ currentTarget }) => set({ voice: currentTarget.value }, true)}
          >
            <option value="">{t('options.aloud.auto')}</option>
            {!known && <option value={aloud.voice}>{t('options.aloud.missing', [aloud.voice ?? ''])}</option>}
            {byLanguage(voices, t('lang'), t('options.aloud.unknown')).map(({ language, voices }) => (
              <optgroup key={language} label={language}>
                {voices.map(({ name, voiceURI, localService }) => (
                  <option key={voiceURI} value={name}>
                    {localService ? name : `${name} (${t('listen.online')})`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {voices.length > 0 && <Try aloud={aloud} voices={voices} />}
        </div>
      </div>
      {voices.some(({ localService }) => !localService) && <p class="quiet">{t('listen.onlineHint')}</p>}
    </Section>
  );
}

function Speed({ aloud, onChange }: { aloud: Aloud; onChange(part: Partial<Aloud>): void }) {
  const text = t('options.aloud.times', [aloud.rate.toLocaleString(t('lang'))]);
  return (
    <Range
      name={t('options.aloud.rate')}
      range={SPEEDS}
      value={aloud.rate}
      text={text}
      onChange={(rate) => onChange({ rate })}
    />
  );
}

/** Lets the reader hear the choice. */
function Try({ aloud, voices }: { aloud: Aloud; voices: readonly SpeechSynthesisVoice[] }) {
  const [speaking, setSpeaking] = useState(false);
  const known = voices.map(({ name, lang, localService }) => ({ name, lang, local: localService }));
  const chosen = chooseVoice(known, t('lang'), aloud.voice);
  useEffect(() => () => window.speechSynthesis.cancel(), []);
  const press = () => {
    window.speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    const words = new SpeechSynthesisUtterance(t('options.aloud.text'));
    words.lang = t('lang');
    words.rate = aloud.rate;
    words.voice = voices.find(({ name }) => name === chosen?.name) ?? null;
    words.onend = words.onerror = () => setSpeaking(false);
    window.speechSynthesis.speak(words);
  };
  if (!chosen) return null;
  return (
    <button type="button" class="button" onClick={press}>
      {speaking ? t('options.aloud.stop') : t('options.aloud.try')}
    </button>
  );
}
