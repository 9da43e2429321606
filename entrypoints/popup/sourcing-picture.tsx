import { t } from '../../lib/extension/i18n';
import type { Source } from '../../lib/types';

const TYPES = ['person', 'institution', 'news', 'document', 'unnamed'] as const satisfies readonly Source['type'][];
const NAMES = {
  person: 'sources.person',
  institution: 'sources.institution',
  news: 'sources.news',
  document: 'sources.document',
  unnamed: 'sources.unnamedCount',
} as const satisfies Record<Source['type'], string>;

/** How the story divides among its sources, at a glance: a bar of its statements, and what each colour stands for. */
export function SourcingPicture({ sources }: { sources: readonly Source[] }) {
  const parts = TYPES.flatMap((type) => {
    const its = sources.filter((source) => source.type === type);
    const statements = its.reduce((sum, { count }) => sum + count, 0);
    return its.length ? [{ type, name: t(NAMES[type], its.length), statements }] : [];
  });
  const said = parts.map(({ name, statements }) => t('sources.share', [name, t('sources.statements', statements)]));
  return (
    <figure class="sourcing">
      <div class="bar-of-types" role="img" aria-label={t('sources.picture', [said.join('; ')])} data-testid="sourcing">
        {parts.map(({ type, statements }) => (
          <span key={type} data-type={type} style={{ flexGrow: statements }} />
        ))}
      </div>
      <figcaption aria-hidden="true">
        {parts.map(({ type, name }) => (
          <span key={type} data-type={type}>
            <span class="dot" /> {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
