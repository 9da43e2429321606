import { parseArgs } from 'node:util';

/** The parts of the measurement, in the order in which they run. */
export const SPEED_PARTS = ['bytes', 'pages', 'scaling', 'memory', 'press', 'extension'] as const;
export type SpeedPart = (typeof SPEED_PARTS)[number];

const USAGE = `Usage: npm run bench -- speed --corpus DIR [--pages N] [--rounds N] [--parts ${SPEED_PARTS.join(',')}]
  [--json FILE] [--picture FILE.svg] [--baseline FILE] [--write-baseline]`;

export interface SpeedOptions {
  /** Folder of saved pages. */
  corpus: string;
  /** Number of pages to measure, sampled evenly from the folder. */
  pages: number;
  /** Number of warm rounds on each page. */
  rounds: number;
  parts: SpeedPart[];
  /** File for all results as JSON. */
  json?: string | undefined;
  /** File for the chart as SVG. */
  picture?: string | undefined;
  /** File of the baseline. */
  baseline: string;
  /** Write a new baseline instead of comparing with the existing one. */
  writeBaseline: boolean;
}

/**
 * Parses the command line.
 *
 * @param args arguments after the command's name
 * @throws Error with a readable message and the usage if an option is wrong
 */
export function readSpeedOptions(args: string[]): SpeedOptions {
  const { values } = parseOptions(args);
  if (!values.corpus) throw new Error(USAGE);
  const parts = values.parts?.split(',').filter(Boolean) ?? [...SPEED_PARTS];
  const unknown = parts.filter((name) => !(SPEED_PARTS as readonly string[]).includes(name));
  if (unknown.length) throw new Error(`Unknown: --parts ${unknown.join(',')}. Known: ${SPEED_PARTS.join(', ')}.`);
  return {
    corpus: values.corpus,
    pages: parsePositiveInteger('pages', values.pages),
    rounds: parsePositiveInteger('rounds', values.rounds),
    parts: SPEED_PARTS.filter((part) => parts.includes(part)),
    json: values.json,
    picture: values.picture,
    baseline: values.baseline,
    writeBaseline: values['write-baseline'],
  };
}

function parsePositiveInteger(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} ${text} is no whole number from 1 on.`);
  return number;
}

function parseOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const options = {
    corpus: text,
    pages: { ...text, default: '30' },
    rounds: { ...text, default: '7' },
    parts: text,
    json: text,
    picture: text,
    baseline: { ...text, default: 'scripts/bench/speed/baseline.json' },
    'write-baseline': { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args, options });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}
