import { useRef, useState } from 'preact/hooks';
import { plural, t } from '../../lib/extension/i18n';
import { CleanViewSwitch } from '../shared/components/clean-view-switch';
import { PageHeader } from '../shared/components/page-header';
import { useShortcut } from '../shared/hooks/use-shortcut';
import { AtHand } from './at-hand';
import { Promises } from './promises';
import type { SetSampleClean } from './sample/run-sample';
import { SampleFrame } from './sample/sample-frame';

/** Shown once after the installation: a story to try the clean view on, and what Clean Copy asks for. */
export function App() {
  const shortcut = useShortcut();
  const [sample] = useState(() => Promise.withResolvers<SetSampleClean | null>());
  const [on, setOn] = useState(false);
  const [status, setStatus] = useState('');
  const isPressed = useRef(false);
  const press = async () => {
    isPressed.current = !isPressed.current;
    const setClean = await sample.promise;
    if (!setClean) return setStatus(t('welcome.failed'));
    const state = await setClean(isPressed.current);
    const hidden = Object.values(state.hidden).reduce((sum, count) => sum + count, 0);
    isPressed.current = state.on;
    setOn(state.on);
    setStatus(state.on ? `${t('said.on')} ${plural('hides', hidden)}` : t('said.off'));
  };
  return (
    <>
      <PageHeader heading={t('welcome.title')} />
      <main>
        <section class="try" aria-labelledby="try-title">
          <div class="try-bar">
            <h2 id="try-title">{t('welcome.lead')}</h2>
            <CleanViewSwitch on={on} shortcut="" onSwitch={() => void press()} />
          </div>
          <SampleFrame onReady={sample.resolve} />
          <p role="status" class="quiet" data-testid="said">
            {status}
          </p>
        </section>
        <div class="facts">
          <AtHand shortcut={shortcut} />
          <Promises />
        </div>
      </main>
    </>
  );
}
