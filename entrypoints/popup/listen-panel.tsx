import { t } from '../../lib/extension/i18n';
import type { SpeechState } from '../../lib/types';
import { Slider } from '../shared/components/slider';
import type { UseSettings } from '../shared/hooks/use-settings';
import { type UseSpeech, useSpeech } from './hooks/use-speech';

const PROBLEMS = { 'no-voices': 'listen.noVoices', failed: 'listen.failed' } as const;

/** Reads the story aloud, with the current sentence highlighted in the page. Voice and speed are saved. */
export function ListenPanel({ tabId, settings }: { tabId?: number; settings: UseSettings }) {
  const aloud = settings.settings?.aloud;
  const { state, command } = useSpeech(tabId, aloud);
  if (!state || !aloud) return <p class="quiet">{t('waiting')}</p>;
  const { speaking, paused, paragraph, of, problem } = state;
  const setRate = (rate: number) => {
    command({ do: 'rate', rate });
    void settings.change((current) => ({ ...current, aloud: { ...current.aloud, rate } }));
  };
  const setVoice = (voice: string) => {
    command({ do: 'voice', voice: voice || undefined });
    void settings.change(
      (current) => ({ ...current, aloud: { rate: current.aloud.rate, ...(voice && { voice }) } }),
      true,
    );
  };
  return (
    <div class="listen">
      <PlaybackButtons state={state} command={command} />
      {(speaking || paused) && of > 0 && <p class="quiet">{t('listen.place', [paragraph + 1, of])}</p>}
      {problem && (
        <p class="warning" role="alert" data-testid="listen-problem">
          {t(PROBLEMS[problem])}
        </p>
      )}
      <Slider
        name={t('listen.rate')}
        range={[0.5, 3, 0.1]}
        value={aloud.rate}
        text={`${aloud.rate} ×`}
        onChange={setRate}
      />
      <VoiceSelect state={state} chosen={aloud.voice} onChoose={setVoice} />
    </div>
  );
}

/** Buttons for playing, pausing and stopping, and for the previous and next paragraph. */
function PlaybackButtons({
  state: { speaking, paused },
  command,
}: Pick<UseSpeech, 'command'> & { state: SpeechState }) {
  const running = speaking && !paused;
  return (
    <div class="buttons">
      <button
        type="button"
        class="button round"
        aria-label={t('listen.previous')}
        title={t('listen.previous')}
        onClick={() => command({ do: 'previous' })}
      >
        <SkipIcon back />
      </button>
      <button
        type="button"
        class="button play"
        data-testid="play"
        onClick={() => command({ do: running ? 'pause' : 'play' })}
      >
        {running ? t('listen.pause') : paused ? t('listen.goOn') : t('listen.play')}
      </button>
      <button
        type="button"
        class="button round"
        aria-label={t('listen.next')}
        title={t('listen.next')}
        onClick={() => command({ do: 'next' })}
      >
        <SkipIcon />
      </button>
      {speaking && (
        <button type="button" class="button" onClick={() => command({ do: 'stop' })}>
          {t('listen.stop')}
        </button>
      )}
    </div>
  );
}

/** Icon for the previous or next paragraph. */
function SkipIcon({ back = false }: { back?: boolean }) {
  return (
    <svg class={back ? 'skip back' : 'skip'} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 3l8 5-8 5zM11 3h3v10h-3z" />
    </svg>
  );
}

interface VoiceSelectProps {
  state: SpeechState;
  chosen?: string;
  onChoose(name: string): void;
}

/** Voice selection. Remote voices are marked, since they send the text to a server. */
function VoiceSelect({ state: { voices }, chosen, onChoose }: VoiceSelectProps) {
  if (!voices.length) return null;
  return (
    <>
      <div class="field">
        <label for="voice">{t('listen.voice')}</label>
        <select id="voice" value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
          <option value="">{t('listen.anyVoice')}</option>
          {voices.map(({ name, lang, local }) => (
            <option key={name} value={name}>
              {`${name} (${lang}${local ? '' : `, ${t('listen.online')}`})`}
            </option>
          ))}
        </select>
      </div>
      {voices.some(({ local }) => !local) && <p class="quiet">{t('listen.onlineHint')}</p>}
    </>
  );
}
