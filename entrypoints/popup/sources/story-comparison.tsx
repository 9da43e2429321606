import { interfaceLanguage, t } from '../../../lib/extension/i18n';
import type { StoryComparison as Comparison, FigureConflict, StoryFigure } from '../../../lib/types';

/** Minimum share (0–1) of text in common that is shown; stories that quote the same statements have less in common. */
const MIN_SHARED_TEXT = 0.2;
/** Maximum number of names in a list. */
const MAX_NAMES = 4;

const KIND_NAMES = {
  dead: 'sources.comparison.dead',
  injured: 'sources.comparison.injured',
  missing: 'sources.comparison.missing',
  detained: 'sources.comparison.detained',
  rescued: 'sources.comparison.rescued',
  evacuated: 'sources.comparison.evacuated',
  magnitude: 'sources.comparison.magnitude',
} as const;
const BOUNDS = {
  'at-least': 'sources.comparison.atLeast',
  'at-most': 'sources.comparison.atMost',
  about: 'sources.comparison.about',
} as const;

/** How the open story differs from another outlet's: figures that contradict, text in common, and sources. */
export function StoryComparison({ comparison }: { comparison: Comparison }) {
  const { sharedText, sources, conflicts } = comparison;
  const language = interfaceLanguage();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.round(sharedText * 10) / 10);
  return (
    <div class="comparison" data-testid="comparison">
      {conflicts.map((conflict) => (
        <Conflict key={`${conflict.here.kind} ${conflict.here.of}`} conflict={conflict} language={language} />
      ))}
      {sharedText >= MIN_SHARED_TEXT && <p>{t('sources.comparison.sharedText', [percent])}</p>}
      {sources && (
        <>
          <Names messageKey="sources.comparison.citedInBoth" names={sources.both} language={language} />
          <Names messageKey="sources.comparison.citedOnlyHere" names={sources.onlyHere} language={language} />
          <Names messageKey="sources.comparison.citedOnlyThere" names={sources.onlyThere} language={language} />
        </>
      )}
    </div>
  );
}

/** A figure that the stories state differently, with the sentences of both. */
function Conflict({ conflict: { here, there }, language }: { conflict: FigureConflict; language: string }) {
  const [one, other] = [formatFigure(here, language), formatFigure(there, language)];
  return (
    <details>
      <summary>{t('sources.comparison.differs', [labelOf(here), one, other])}</summary>
      {[here, there].map(({ sentence }) => (
        <blockquote key={sentence} class="quiet" dir="auto">
          {sentence}
        </blockquote>
      ))}
    </details>
  );
}

interface NamesProps {
  messageKey:
    | 'sources.comparison.citedInBoth'
    | 'sources.comparison.citedOnlyHere'
    | 'sources.comparison.citedOnlyThere';
  names: readonly string[];
  language: string;
}

function Names({ messageKey, names, language }: NamesProps) {
  if (!names.length) return null;
  const rest = names.length - MAX_NAMES;
  const shown = rest > 0 ? [...names.slice(0, MAX_NAMES), t('sources.more', [rest])] : names;
  return <p class="quiet">{t(messageKey, [new Intl.ListFormat(language, { style: 'narrow' }).format(shown)])}</p>;
}

function labelOf({ kind, of = '' }: StoryFigure): string {
  if (kind === 'age') return t('sources.comparison.age', [of]);
  return of ? `${t(KIND_NAMES[kind])} (${of})` : t(KIND_NAMES[kind]);
}

function formatFigure({ value, bound }: StoryFigure, language: string): string {
  const number = new Intl.NumberFormat(language).format(value);
  return bound ? t(BOUNDS[bound], [number]) : number;
}
