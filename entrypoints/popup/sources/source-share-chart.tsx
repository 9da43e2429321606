import { formatList, type PluralKey, plural, t } from '../../../lib/extension/i18n';
import type { Source } from '../../../lib/types';

const SOURCE_TYPES = [
  'person',
  'institution',
  'news',
  'document',
  'unnamed',
] as const satisfies readonly Source['type'][];
const TYPE_TEXTS = {
  person: 'sources.person',
  institution: 'sources.institution',
  news: 'sources.news',
  document: 'sources.document',
  unnamed: 'sources.unnamedCount',
} as const satisfies Record<Source['type'], PluralKey>;

/** A stacked bar of the statements by type of source, with a legend. */
export function SourceShareChart({ sources }: { sources: readonly Source[] }) {
  const segments = SOURCE_TYPES.flatMap((type) => {
    const ofType = sources.filter((source) => source.type === type);
    const statements = ofType.reduce((sum, { count }) => sum + count, 0);
    return ofType.length ? [{ type, name: plural(TYPE_TEXTS[type], ofType.length), statements }] : [];
  });
  const descriptions = segments.map(({ name, statements }) =>
    t('sources.share', [name, plural('sources.statements', statements)]),
  );
  return (
    <figure class="sourcing">
      <div
        class="bar-of-types"
        role="img"
        aria-label={t('sources.picture', [formatList(descriptions)])}
        data-testid="sourcing"
      >
        {segments.map(({ type, statements }) => (
          <span key={type} data-type={type} style={{ flexGrow: statements }} />
        ))}
      </div>
      <figcaption aria-hidden="true">
        {segments.map(({ type, name }) => (
          <span key={type} data-type={type}>
            <span class="dot" /> {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
