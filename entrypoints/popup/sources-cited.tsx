import { useState } from 'preact/hooks';
import { t } from '../../lib/extension/i18n';
import type { Source } from '../../lib/types';
import { Folded } from './folded';
import { SourceItem } from './source-item';
import { SourcingPicture } from './sourcing-picture';
import type { Ask } from './use-tab-state';

/** So many stand there before the list folds. */
const FIRST = 6;

interface Props {
  /** null: the language is not read. */
  sources: readonly Source[] | null;
  passages: readonly (readonly string[])[];
  ask: Ask;
}

/** Whom the story cites; the unnamed ones apart. A press lights up what each says. */
export function SourcesCited({ sources, passages, ask }: Props) {
  /** The number of the source whose passages are marked, and which of them the reader has come to. */
  const [open, setOpen] = useState<{ source: number; at: number }>();
  const show = (source: number, at: number) => {
    const closing = open?.source === source && open.at === at;
    setOpen(closing ? undefined : { source, at });
    ask.passages(closing ? null : source, at);
    const count = sources?.[source]?.attributions.length ?? 0;
    if (closing) ask.say(t('sources.unmarked'), true);
    else if (open?.source !== source)
      ask.say(t('sources.marked', count, [String(count), sources?.[source]?.name ?? '']), true);
  };
  const items = (sources ?? []).map((source, number) => ({ source, number }));
  const list = (unnamed: boolean) =>
    items
      .filter(({ source }) => (source.type === 'unnamed') === unnamed)
      .map(({ source, number }) => (
        <li key={number}>
          <SourceItem
            source={source}
            passages={passages[number] ?? []}
            at={open?.source === number ? open.at : undefined}
            onShow={(at) => show(number, at)}
            onCopy={(at) => void ask.quote(number, at)}
          />
        </li>
      ));
  const unnamed = list(true);
  return (
    <section class="part" aria-labelledby="cited-title" data-testid="cited">
      <h2 id="cited-title" class="total">
        {t('sources.cited')}
      </h2>
      {sources === null && (
        <p class="quiet" data-testid="not-read">
          {t('sources.notRead')}
        </p>
      )}
      {sources?.length === 0 && <p class="quiet">{t('sources.none')}</p>}
      {sources && sources.length > 0 && (
        <>
          <SourcingPicture sources={sources} />
          <Folded class="sources" items={list(false)} first={FIRST} />
          {unnamed.length > 0 && (
            <>
              <h3>{t('sources.unnamed')}</h3>
              <Folded class="sources" items={unnamed} first={FIRST} />
            </>
          )}
        </>
      )}
    </section>
  );
}
