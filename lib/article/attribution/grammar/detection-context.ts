import type { Token } from '../tokenizer.ts';
import type { DetectedAttribution, NounPhrase, SourceRelation } from '../types.ts';
import { Clauses } from './clauses.ts';
import type { Grammar } from './grammar.ts';
import { NounPhrases } from './noun-phrases.ts';
import { SubjectFinder } from './subjects.ts';

/** What all detectors of one text share. */
export interface DetectionContext {
  tokens: readonly Token[];
  grammar: Grammar;
  phrases: NounPhrases;
  clauses: Clauses;
  subjects: SubjectFinder;
  attributions: AttributionList;
}

export function createDetectionContext(tokens: readonly Token[], grammar: Grammar): DetectionContext {
  return {
    tokens,
    grammar,
    phrases: new NounPhrases(tokens, grammar),
    clauses: new Clauses(tokens, grammar),
    subjects: new SubjectFinder(tokens, grammar),
    attributions: new AttributionList(),
  };
}

/** Collects the attributions detected in a text. */
export class AttributionList {
  readonly items: DetectedAttribution[] = [];

  /**
   * Adds an attribution if it has a source and a confidence above 0.
   *
   * @returns whether it was added
   */
  add(cue: number, source: NounPhrase | null, relation: SourceRelation, confidence: number): boolean {
    if (!source || confidence <= 0) return false;
    this.items.push({ cue, source: { ...source, relation }, probability: confidence });
    return true;
  }

  /** Adds an attribution whose source is that of an earlier one. */
  addShared(cue: number, earlier: DetectedAttribution, confidence: number): void {
    this.items.push({
      cue,
      source: { first: cue, last: cue, head: cue, relation: 'shared' },
      probability: confidence,
      sharesSourceOf: earlier.sharesSourceOf ?? earlier,
    });
  }
}

/** Base class of detectors, with the context of a text as fields. */
export abstract class Detector {
  protected readonly tokens: readonly Token[];
  protected readonly grammar: Grammar;
  protected readonly phrases: NounPhrases;
  protected readonly clauses: Clauses;
  protected readonly subjects: SubjectFinder;
  protected readonly attributions: AttributionList;

  constructor({ tokens, grammar, phrases, clauses, subjects, attributions }: DetectionContext) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
    this.attributions = attributions;
  }
}
