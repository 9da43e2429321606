import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/extension/i18n';
import type { SpeechSettings } from '../../../lib/settings/schema';
import { chooseVoice } from '../../../lib/speech/voices';
import { Section } from '../../shared/components/section';
import { Slider } from '../../shared/components/slider';
import type { SectionProps } from '../section-props';
import { groupByLanguage, useVoices } from './use-voices';

/** Minimum, maximum and step of the speech rate. */
const RATE_RANGE = [0.5, 3, 0.1] as const;

/** Settings for reading aloud: speed and voice. */
export function SpeechSection({ settings: { aloud }, change }: SectionProps) {
  const voices = useVoices();
  const set = (part: Partial<SpeechSettings>, immediately?: boolean) =>
    void change(({ aloud: before, ...current }) => {
      const { voice, ...others } = { ...before, ...part };
      return { ...current, aloud: voice ? { ...others, voice } : others };
    }, immediately);
  if (!voices.length && !aloud.voice)
    return (
      <Section id="aloud" title={t('options.aloud.title')} about={t('options.aloud.about')}>
        <p class="empty">{t('options.aloud.none')}</p>
        <RateSlider aloud={aloud} onChange={set} />
      </Section>
    );
  const known = !aloud.voice || voices.some(({ name }) => name === aloud.voice);
  return (
    <Section id="aloud" title={t('options.aloud.title')} about={t('options.aloud.about')}>
      <RateSlider aloud={aloud} onChange={set} />
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
            {groupByLanguage(voices, t('lang'), t('options.aloud.unknown')).map(({ language, voices }) => (
              <optgroup key={language} label={language}>
                {voices.map(({ name, voiceURI, localService }) => (
                  <option key={voiceURI} value={name}>
                    {localService ? name : `${name} (${t('listen.online')})`}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {voices.length > 0 && <TryVoice aloud={aloud} voices={voices} />}
        </div>
      </div>
      {voices.some(({ localService }) => !localService) && <p class="quiet">{t('listen.onlineHint')}</p>}
    </Section>
  );
}

function RateSlider({ aloud, onChange }: { aloud: SpeechSettings; onChange(part: Partial<SpeechSettings>): void }) {
  const text = t('options.aloud.times', [aloud.rate]);
  return (
    <Slider
      name={t('options.aloud.rate')}
      range={RATE_RANGE}
      value={aloud.rate}
      text={text}
      onChange={(rate) => onChange({ rate })}
    />
  );
}

/** Plays a sample sentence with the chosen voice. */
function TryVoice({ aloud, voices }: { aloud: SpeechSettings; voices: readonly SpeechSynthesisVoice[] }) {
  const [speaking, setSpeaking] = useState(false);
  const known = voices.map(({ name, lang, localService }) => ({ name, lang, local: localService }));
  const chosen = chooseVoice(known, t('lang'), aloud.voice);
  useEffect(() => () => window.speechSynthesis.cancel(), []);
  const toggle = () => {
    window.speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    const utterance = new SpeechSynthesisUtterance(t('options.aloud.text'));
    utterance.lang = t('lang');
    utterance.rate = aloud.rate;
    utterance.voice = voices.find(({ name }) => name === chosen?.name) ?? null;
    utterance.onend = utterance.onerror = () => setSpeaking(false);
    window.speechSynthesis.speak(utterance);
  };
  if (!chosen) return null;
  return (
    <button type="button" class="button" onClick={toggle}>
      {speaking ? t('options.aloud.stop') : t('options.aloud.try')}
    </button>
  );
}
