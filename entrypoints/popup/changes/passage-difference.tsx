import type { ComponentChildren } from 'preact';
import { t } from '../../../lib/extension/i18n';
import { compareWords } from '../../../lib/history/changes';
import type { ChangedPassage } from '../../../lib/types';

/** The earlier and the present wording of a passage, side by side, with the words that differ marked. */
export function PassageDifference({ passage, lang }: { passage: ChangedPassage; lang: string | undefined }) {
  const { before, after, isBeforeCut = false } = passage;
  const pieces = before && after && !isBeforeCut ? compareWords(before, after) : null;
  const old = pieces
    ? pieces.map(({ kind, text }, at) =>
        kind === 'added' ? null : kind === 'removed' ? <del key={at}>{text}</del> : text,
      )
    : before && <del>{isBeforeCut ? `${before} …` : before}</del>;
  const now = pieces
    ? pieces.map(({ kind, text }, at) =>
        kind === 'removed' ? null : kind === 'added' ? <ins key={at}>{text}</ins> : text,
      )
    : after && <ins>{after}</ins>;
  const note = isBeforeCut && <p class="quiet">{t(before ? 'changes.cut' : 'changes.notKept')}</p>;
  return (
    <div class="difference">
      {(before || isBeforeCut) && (
        <Side name={t('changes.before')} lang={lang} note={note}>
          {old}
        </Side>
      )}
      {after && (
        <Side name={t('changes.now')} lang={lang}>
          {now}
        </Side>
      )}
    </div>
  );
}

interface SideProps {
  name: string;
  lang: string | undefined;
  note?: ComponentChildren;
  children: ComponentChildren;
}

function Side({ name, lang, note, children }: SideProps) {
  return (
    <section>
      <h4>{name}</h4>
      <div dir="auto" lang={lang || undefined}>
        {children}
      </div>
      {note}
    </section>
  );
}
