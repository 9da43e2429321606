import { t } from '../../../lib/extension/i18n';
import type { GroundKind, Source } from '../../../lib/types';

const GROUND_NAMES = {
  witness: 'sources.ground.witness',
  own: 'sources.ground.own',
  document: 'sources.ground.document',
  told: 'sources.ground.told',
  expert: 'sources.ground.expert',
} as const satisfies Record<GroundKind, string>;

interface Props {
  source: Source;
  /** Language of the story, a BCP 47 tag. */
  lang?: string;
}

/** How a source can know, and the reason for not naming it, each with the story's words; nothing if the story does not tell. */
export function SourceGround({ source: { name, role = '', ground, anonymity }, lang }: Props) {
  if (!ground && !anonymity) return null;
  // What is shown above as the name or the role is not repeated.
  const evidence = ground?.evidence && !`${name} ${role}`.includes(ground.evidence) ? ground.evidence : undefined;
  return (
    <p class="ground quiet" data-testid="ground">
      {ground && <bdi data-ground={ground.kind}>{t(GROUND_NAMES[ground.kind])}</bdi>}
      {evidence && <Quoted words={evidence} lang={lang} />}
      {ground && anonymity && ' · '}
      {anonymity && (
        <bdi data-ground={anonymity.reason ? 'reason' : 'no-reason'}>
          {t(anonymity.reason ? 'sources.ground.reason' : 'sources.ground.noReason')}
        </bdi>
      )}
      {anonymity?.reason && <Quoted words={anonymity.reason} lang={lang} />}
    </p>
  );
}

const Quoted = ({ words, lang }: { words: string; lang: string | undefined }) => (
  <>
    {' '}
    <bdi>
      <q lang={lang || undefined}>{words}</q>
    </bdi>
  </>
);
