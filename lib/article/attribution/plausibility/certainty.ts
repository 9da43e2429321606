/** Decides whether a source is shown, listed as less certain, or dropped. */
import type { Entity } from '../entities/entity.ts';
import type { Language } from '../language.ts';
import { AGENT_NOUNS, hasAgentForm, NAMED_ROLES } from '../learned/english-word-classes.ts';
import type { SourceType } from '../types.ts';
import { type CapitalCounts, rateName } from './name-evidence.ts';

export type Certainty = 'certain' | 'low' | 'none';

/** Limits between certain and less certain sources. */
export interface CertaintyThresholds {
  /** Minimum name evidence (see `rateName`) of a certain source. */
  evidence: number;
  /** Minimum probability (0–1) of a certain source, by type. */
  probability: Record<SourceType, number>;
}

export const DEFAULT_THRESHOLDS: CertaintyThresholds = {
  evidence: 1,
  probability: { person: 0.4, institution: 0.4, news: 0.4, document: 0.7, unnamed: 0.45 },
};

/** Matches words for people that are too unspecific for a source on their own. */
/** Matches "reports" without an author: "some media reports". */
const ANONYMOUS_REPORTS =
  /^(?:(?:some|several|many|multiple|various|numerous|other|earlier|early|initial|recent|unconfirmed|local|media|press|news|these|those) )*reports$/i;
const BARE_QUANTIFIER =
  /^(?:some|many|most|several|few|others|both|one|those|these|this|all|another|half|more|his|her|their|two|three|each|either|neither)$/;
/** Matches nouns for recordings and tests, which are evidence and not sources. */
const EVIDENCE_NOUN =
  /^(?:video|videos|footage|photo|photos|pictures?|scans?|tests?|x-rays?|account|accounts|messaging|signature|page|ad|ads)$/;
/** Matches texts that say something in court stories: "the affidavit states". */
const COURT_PAPER = /^(?:affidavit|complaint|lawsuit|indictment|filings?)s?$/;
const COURT_PROBABILITY = 0.5;
const PERSON_WITHOUT_NAME =
  /^(?:man|woman|patient|boy|girl|source|official|spokesman|spokeswoman|spokesperson|mother|father|teenager|witness|officer|student|employee|person|user|resident)$/;

/**
 * Decides whether a source is certain, less certain, or none.
 *
 * @param hasPersons whether the story cites persons by name
 */
export function rateCertainty(
  entity: Entity,
  counts: CapitalCounts,
  language: Language,
  { hasPersons }: { hasPersons: boolean },
  thresholds: CertaintyThresholds,
): Certainty {
  const { type, isVague, attributions, words } = entity;
  const probability = Math.max(...attributions.map((one) => one.probability));
  const isUnlikely =
    probability < (COURT_PAPER.test(words.at(-1) ?? '') ? COURT_PROBABILITY : thresholds.probability[type]);
  if (entity.isDescription) {
    const noun = entity.headNoun ?? words.at(-1) ?? '';
    const isAgent = AGENT_NOUNS.has(noun) || (probability >= AGENT_FORM_PROBABILITY && hasAgentForm(noun));
    const isGeneric = (words.length === 1 || /-based /.test(entity.name)) && language.organisationNouns.has(noun);
    if (isVague && !isAgent) return 'low';
    if (BARE_QUANTIFIER.test(noun)) return 'low';
    if (type === 'unnamed' && (IDENTIFIES_NOBODY.test(entity.name) || attributions.every(({ weakness }) => weakness)))
      return 'low';
    // "the firm", which the story has named, but not as a source
    if (type === 'institution' && isGeneric && entity.isDefinite && hasPersons) return 'low';
    if (EVIDENCE_NOUN.test(noun) || ANONYMOUS_REPORTS.test(entity.name)) return 'low';
    if (words.length > MAX_DESCRIPTION_WORDS) return 'low';
    const isNamedRole = NAMED_ROLES.test(noun) && !PERSON_WITHOUT_NAME.test(noun);
    if (type === 'unnamed' && hasPersons && isNamedRole) return 'low';
    return isUnlikely ? 'low' : 'certain';
  }
  const evidence = rateName(entity, counts, language);
  if (evidence === 0) return 'none';
  if (type !== 'document' && attributions.every(({ weakness }) => weakness === 2)) return 'low';
  // Much evidence for the name makes up for an unusual cue.
  const isFirm = evidence >= FIRM_EVIDENCE && probability >= thresholds.probability[type] / 2;
  return (isUnlikely && !isFirm) || evidence < thresholds.evidence ? 'low' : 'certain';
}

/** Matches descriptions that identify nobody ("your doctor", "any lawyer") or two people named elsewhere ("both men"). */
const IDENTIFIES_NOBODY = /^(?:(?:your|any)\s|(?:both|the two) (?:men|women)$)/i;
const MAX_DESCRIPTION_WORDS = 14;
/** Minimum probability (0–1) for which the form of a noun suffices as evidence that it denotes people. */
const AGENT_FORM_PROBABILITY = 0.85;
/** Minimum name evidence for which half of the required probability suffices. */
const FIRM_EVIDENCE = 3;
