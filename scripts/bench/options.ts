import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Classifier } from '../../lib/classify/classifier/classifier.ts';

const USAGE = `Usage: npm run bench -- clean-view --corpus DIR [--only ID] [--against readability,defuddle] [--rounds N] [--fresh]
  [--json FILE] [--details FILE] [--html FILE] [--folds FILE] [--rules-alone]
  [--composites] [--composites-only] [--composites-json FILE] [--additions]`;

const COMPETITORS = ['readability', 'defuddle'];

const WEIGHT_DESCRIPTIONS = {
  bundled: 'the weights that ship, which may have been learned from these very pages (--folds measures without that)',
  folds: 'weights by publisher, from the file that --folds names',
  none: 'rules alone, no learned weights',
};

export interface CleanViewOptions {
  corpus: string;
  only: string;
  /** Names of the extractors to measure: Clean Copy (`ours`) and the competitors. */
  names: string[];
  /** Number of warm runs per page. */
  rounds: number;
  /** Ignore cached measurements. */
  fresh: boolean;
  json?: string | undefined;
  details?: string | undefined;
  html?: string | undefined;
  composites: boolean;
  compositesOnly: boolean;
  /** Measure only the cost of content that pages add after they were read. */
  additions: boolean;
  compositesJson?: string | undefined;
  /** Description of the classifier weights in use, for the output. */
  weights: string;
  /** Whether the weights are not the bundled ones. */
  otherWeights: boolean;
  /** Returns the classifier for a publisher's pages: null for rules alone, undefined for the bundled weights. */
  modelFor: (publisher: string) => Classifier | null | undefined;
}

/**
 * Parses the command line.
 *
 * @param args arguments after the command's name
 * @throws Error with a readable message and the usage if an option is wrong
 */
export function readCleanViewOptions(args: string[]): CleanViewOptions {
  const { values } = parseOptions(args);
  const rounds = Number(values.rounds);
  const rivals = values.against.split(',').filter(Boolean);
  const unknown = rivals.filter((name) => !COMPETITORS.includes(name));
  if (!values.corpus) throw new Error(USAGE);
  if (unknown.length) throw new Error(`Unknown: --against ${unknown.join(',')}. Known: ${COMPETITORS.join(', ')}.`);
  if (!Number.isInteger(rounds) || rounds < 0) throw new Error(`--rounds ${values.rounds} is no whole number.`);
  return {
    corpus: values.corpus,
    only: values.only,
    names: ['ours', ...rivals],
    rounds,
    fresh: values.fresh,
    json: values.json,
    details: values.details,
    html: values.html,
    composites: values.composites || values['composites-only'],
    compositesOnly: values['composites-only'],
    additions: values.additions,
    compositesJson: values['composites-json'],
    weights: values['rules-alone']
      ? WEIGHT_DESCRIPTIONS.none
      : values.folds
        ? WEIGHT_DESCRIPTIONS.folds
        : WEIGHT_DESCRIPTIONS.bundled,
    otherWeights: values['rules-alone'] || values.folds !== undefined,
    modelFor: createModelLookup(values.folds, values['rules-alone']),
  };
}

function parseOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    corpus: text,
    only: { ...text, default: '' },
    against: { ...text, default: 'readability' },
    rounds: { ...text, default: '3' },
    fresh: flag,
    json: text,
    details: text,
    html: text,
    folds: text,
    composites: flag,
    'composites-json': text,
    'composites-only': flag,
    additions: flag,
    'rules-alone': flag,
  };
  try {
    return parseArgs({ args, options });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

function createModelLookup(folds: string | undefined, rulesAlone: boolean): CleanViewOptions['modelFor'] {
  if (rulesAlone) return () => null;
  if (folds && !existsSync(folds)) throw new Error(`--folds: there is no file ${folds}.`);
  // By publisher: a classifier that was trained without that publisher's pages.
  const models: Record<string, Classifier> = folds ? JSON.parse(readFileSync(folds, 'utf8')) : {};
  return (publisher) => models[publisher];
}
