import { type ComponentChildren, Fragment } from 'preact';
import { t } from '../../../lib/extension/i18n';
import { compareWords } from '../../../lib/history/changes';
import type { ChangedPassage } from '../../../lib/types';

/** The earlier and the present wording of a passage, side by side, with the words that differ marked. */
export function PassageDifference({ passage, lang }: { passage: ChangedPassage; lang: string | undefined }) {
  const { before, after, isBeforeCut = false } = passage;
  const pieces = before && after && !isBeforeCut ? compareWords(before, after) : null;
  const old = pieces
    ? pieces.map(({ kind, text }, at) =>
        kind === 'added' ? null : kind === 'removed' ? marked('del', text, at) : text,
      )
    : before && <del>{isBeforeCut ? `${before} …` : before}</del>;
  const now = pieces
    ? pieces.map(({ kind, text }, at) =>
        kind === 'removed' ? null : kind === 'added' ? marked('ins', text, at) : text,
      )
    : after && <ins>{after}</ins>;
  const isOneSided = passage.kind === 'added' || passage.kind === 'removed';
  const note = isBeforeCut && <p class="quiet">{t(before ? 'changes.cut' : 'changes.notKept')}</p>;
  return (
    <div class="difference">
      {(before || isBeforeCut) && (
        <Side name={isOneSided ? '' : t('changes.before')} lang={lang} note={note}>
          {old}
        </Side>
      )}
      {after && (
        <Side name={isOneSided ? '' : t('changes.now')} lang={lang}>
          {now}
        </Side>
      )}
    </div>
  );
}

/** Marks words, but not the space after them. */
function marked(Tag: 'ins' | 'del', text: string, key: number) {
  return (
    <Fragment key={key}>
      <Tag>{text.trimEnd()}</Tag>
      {text.slice(text.trimEnd().length)}
    </Fragment>
  );
}

interface SideProps {
  /** '' where the kind of change says it. */
  name: string;
  lang: string | undefined;
  note?: ComponentChildren;
  children: ComponentChildren;
}

function Side({ name, lang, note, children }: SideProps) {
  return (
    <section>
      {name && <h4>{name}</h4>}
      <div dir="auto" lang={lang || undefined}>
        {children}
      </div>
      {note}
    </section>
  );
}
