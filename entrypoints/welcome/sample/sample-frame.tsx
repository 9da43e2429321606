import { render } from 'preact';
import { interfaceDirection, t } from '../../../lib/extension/i18n';
import { runSample, type SetSampleClean } from './run-sample';
import style from './sample.css?inline';
import { SamplePage } from './sample-page';

interface Props {
  /** Called once the sample can be cleaned; with null if the content script did not start. */
  onReady(setClean: SetSampleClean | null): void;
}

/** The sample news page, in a frame of its own because the clean view is for a whole document. */
export function SampleFrame({ onReady }: Props) {
  // Firefox replaces the document of a new frame until it has loaded.
  const fill = (page: Document | null) => {
    if (!page) return onReady(null);
    page.documentElement.lang = t('lang');
    page.documentElement.dir = interfaceDirection();
    page.title = t('sample.headline');
    render(<SamplePage />, page.body);
    runSample(page, style).then(onReady, () => onReady(null));
  };
  return (
    <iframe
      class="sample"
      title={t('welcome.sample')}
      onLoad={({ currentTarget }) => fill(currentTarget.contentDocument)}
    />
  );
}
