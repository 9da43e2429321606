import { useEffect, useRef } from 'preact/hooks';
import { formatList, interfaceLanguage, t } from '../../../lib/extension/i18n';
import type { AnnouncedCorrection, ChangedPassage, StoryChanges } from '../../../lib/types';
import { formatDate } from '../format';
import type { UseStoryChanges } from '../hooks/use-story-changes';
import type { PopupActions } from '../popup-actions';
import { formatReadingTime } from './format-reading-time';
import { PassageDifference } from './passage-difference';

interface Props {
  story: UseStoryChanges;
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
  actions: PopupActions;
}

/** Old and new text of what has changed in the story, side by side, and the corrections that it announces. */
export function ChangesPanel({ story: { found, setSeen }, lang, actions }: Props) {
  const isHighlighting = useRef(false);
  const { changes, corrections = [], version } = found ?? {};
  const since = changes?.since;
  useEffect(() => {
    if (since) setSeen().catch((error: unknown) => actions.announce(String(error)));
  }, [since, version?.paragraphs.length]);
  useEffect(
    () => () => {
      if (isHighlighting.current) actions.showTexts([], 0);
    },
    [],
  );
  const show = (passages: string[][], at: number) => {
    isHighlighting.current = true;
    actions.showTexts(passages, at);
  };
  return (
    <div class="changes">
      {changes && <Changes changes={withoutCorrections(changes, corrections)} lang={lang} onShow={show} />}
      {corrections.length > 0 && <Corrections corrections={corrections} lang={lang} onShow={show} />}
    </div>
  );
}

/** Leaves out added corrections, which are listed below with the passages that they speak of. */
function withoutCorrections(changes: StoryChanges, corrections: readonly AnnouncedCorrection[]): StoryChanges {
  const isCorrection = ({ kind, after }: ChangedPassage) =>
    kind === 'added' && corrections.some(({ text }) => text === after);
  return { ...changes, passages: changes.passages.filter((passage) => !isCorrection(passage)) };
}

interface ShowProps {
  lang: string | undefined;
  /** Highlights passages in the page, and scrolls to one. */
  onShow(passages: string[][], at: number): void;
}

function Changes({ changes, lang, onShow }: { changes: StoryChanges } & ShowProps) {
  const { passages, addedSources, removedSources, published, since } = changes;
  const language = interfaceLanguage();
  const shown = passages.filter(({ sentences }) => sentences.length);
  const texts = shown.map(({ sentences }) => sentences);
  return (
    <>
      <p class="quiet">
        {t('changes.compared', [formatReadingTime(since, new Date())])} {t('changes.seen')}
      </p>
      {passages.length > 0 && (
        <ol class="changed-passages">
          {passages.map((passage, at) => (
            <Passage
              key={at}
              passage={passage}
              lang={lang}
              onShow={passage.sentences.length ? () => onShow(texts, shown.indexOf(passage)) : undefined}
            />
          ))}
        </ol>
      )}
      <div class="changed-facts">
        {addedSources.length > 0 && <p>{t('changes.sourcesAdded', [formatList(addedSources)])}</p>}
        {removedSources.length > 0 && <p>{t('changes.sourcesRemoved', [formatList(removedSources)])}</p>}
        {published && (
          <p>
            {t('changes.published', [formatDate(published.before, language), formatDate(published.after, language)])}
          </p>
        )}
      </div>
    </>
  );
}

const KIND_NAMES = {
  headline: 'changes.headline',
  added: 'changes.added',
  removed: 'changes.removed',
  changed: 'changes.changed',
} as const satisfies Record<ChangedPassage['kind'], string>;

interface PassageProps {
  passage: ChangedPassage;
  lang: string | undefined;
  onShow: (() => void) | undefined;
}

function Passage({ passage, lang, onShow }: PassageProps) {
  return (
    <li data-kind={passage.kind}>
      <div class="row">
        <h3>{t(KIND_NAMES[passage.kind])}</h3>
        {onShow && (
          <button type="button" class="small" onClick={onShow}>
            {t('changes.show')}
          </button>
        )}
      </div>
      <PassageDifference passage={passage} lang={lang} />
    </li>
  );
}

function Corrections({ corrections, lang, onShow }: { corrections: readonly AnnouncedCorrection[] } & ShowProps) {
  return (
    <section class="announced" aria-labelledby="announced-title">
      <h3 id="announced-title">{t('changes.announced')}</h3>
      <ul class="changed-passages">
        {corrections.map(({ text, passage }) => (
          <li key={text}>
            <blockquote dir="auto" lang={lang || undefined}>
              {text}
            </blockquote>
            {passage && (
              <>
                <div class="row">
                  <h4>{t('changes.speaksOf')}</h4>
                  <button type="button" class="small" onClick={() => onShow([[passage]], 0)}>
                    {t('changes.show')}
                  </button>
                </div>
                <blockquote dir="auto" lang={lang || undefined}>
                  {passage}
                </blockquote>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
