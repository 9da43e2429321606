import { t } from '../../lib/extension/i18n';
import type { AloudState } from '../../lib/types';
import { Range } from '../shared/range';
import type { UseSettings } from '../shared/use-settings';
import { useAloud } from './use-aloud';

const PROBLEMS = { 'no-voices': 'listen.noVoices', failed: 'listen.failed' } as const;

/** The story read aloud: its sentence is marked in the page; voice and speed are remembered. */
export function ListenPanel({ tabId, settings }: { tabId?: number; settings: UseSettings }) {
  const aloud = settings.settings?.aloud;
  const { state, command } = useAloud(tabId, aloud);
  if (!state || !aloud) return <p class="quiet">{t('waiting')}</p>;
  const { speaking, paused, paragraph, of, problem } = state;
  const running = speaking && !paused;
  const setRate = (rate: number) => {
    command({ do: 'rate', rate });
    void settings.change((now) => ({ ...now, aloud: { ...now.aloud, rate } }));
  };
  const setVoice = (voice: string) => {
    command({ do: 'voice', voice: voice || undefined });
    void settings.change((now) => ({ ...now, aloud: { rate: now.aloud.rate, ...(voice && { voice }) } }), true);
  };
  return (
    <div class="listen">
      <div class="buttons">
        <button
          type="button"
          class="button round"
          aria-label={t('listen.previous')}
          title={t('listen.previous')}
          onClick={() => command({ do: 'previous' })}
        >
          <Skip back />
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
          <Skip />
        </button>
        {speaking && (
          <button type="button" class="button" onClick={() => command({ do: 'stop' })}>
            {t('listen.stop')}
          </button>
        )}
      </div>
      {(speaking || paused) && of > 0 && <p class="quiet">{t('listen.place', [paragraph + 1, of])}</p>}
      {problem && (
        <p class="warning" role="alert" data-testid="listen-problem">
          {t(PROBLEMS[problem])}
        </p>
      )}
      <Range
        name={t('listen.rate')}
        range={[0.5, 3, 0.1]}
        value={aloud.rate}
        text={`${aloud.rate} ×`}
        onChange={setRate}
      />
      <Voices state={state} chosen={aloud.voice} onChoose={setVoice} />
    </div>
  );
}

/** Two triangles' worth of sign: to the line, back or on. */
function Skip({ back = false }: { back?: boolean }) {
  return (
    <svg class={back ? 'skip back' : 'skip'} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2 3l8 5-8 5zM11 3h3v10h-3z" />
    </svg>
  );
}

interface VoicesProps {
  state: AloudState;
  chosen?: string;
  onChoose(name: string): void;
}

/** A voice that a server speaks gets the text to read, and is named so. */
function Voices({ state: { voices }, chosen, onChoose }: VoicesProps) {
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
