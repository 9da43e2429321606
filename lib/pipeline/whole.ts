import { articleOf } from '../article/article';
import { runToCompletion, type Steps } from '../async/time-slicing';
import { absenceOf } from '../classify/absence';
import { keepChosen } from '../classify/chosen';
import { decideSteps } from '../classify/decide';
import { neverShort } from '../classify/guard';
import { bundledModel } from '../classify/model/weights';
import { readableSteps } from '../document/readable';
import { type Segmented, segmentSteps } from '../document/segment';
import { blocksBySelector } from '../document/selected';
import { shownBody, shownParts } from '../document/shown';
import { type Context, contextSteps } from '../layout';
import { readFacts } from '../metadata/facts';
import { bundledRules } from '../rules/bundled-rules';
import type { Rule } from '../rules/rule';
import { isFor } from '../rules/site';
import type { Facts, Reading, Verdict } from '../types';
import { factsOfPart, partsOfStory } from './chosen';
import { storyText } from './hidden';
import type { ReadOptions } from './options';

/** A page that was read, with what it takes to read on when something is added to it. */
export interface Whole extends Segmented {
  reading: Reading;
  facts: Facts;
  /** Ids of the blocks that Readability keeps. */
  readable: ReadonlySet<number>;
  /** Ids of the blocks that carry the story's text. */
  text: number[];
  /** The reader's rules that hold on this page, and the element that was pointed out. */
  options: ReadOptions;
}

const none = () => undefined;

/** The pipeline as a list: `readPage`, with what came out on the way. */
export function readWhole(document: Document, options: ReadOptions = {}): Whole {
  return runToCompletion(readSteps(document, options));
}

/** The same in steps; the page must not change between them. */
export function* readSteps(document: Document, options: ReadOptions = {}): Steps<Whole> {
  const { story, pointed } = options;
  const body = story ? shownParts(document, partsOfStory(document, story)) : shownBody(document);
  const segmented = yield* segmentSteps(document, body);
  yield;
  const { page, elements } = segmented;
  if (options.url) page.url = options.url;
  const said = readFacts(document);
  const facts = story ? factsOfPart(said, page) : said;
  yield;
  const readable = yield* readableSteps(document, elements, body);
  yield;
  const rules = (options.rules ?? []).filter((rule) => isFor(rule, page.url));
  const selected = blocksBySelector(document, elements, selectorsOf(rules));
  const context = yield* contextSteps(page, facts, readable, selected);
  yield;
  const spoken = yield* decideOnSteps(context, { ...options, rules });
  const decided = neverShort(spoken, context, new Set(rules.map(({ id }) => id)));
  yield;
  const missing = absenceOf(context, decided);
  const absence = pointed ? null : missing;
  const verdicts = pointed && missing ? keepChosen(context, decided) : decided;
  const head = absence ? { byline: [], date: [] } : context.header;
  const article = articleOf(
    facts,
    page.blocks,
    absence ? [] : verdicts,
    page.lang,
    head,
    page.url,
    options.news ?? none,
  );
  const reading: Reading = {
    url: page.url,
    lang: page.lang,
    found: absence === null,
    article,
    blocks: page.blocks,
    verdicts,
  };
  if (absence) reading.absence = absence;
  return { ...segmented, reading, facts, readable, text: storyText(reading), options: { ...options, rules } };
}

/**
 * @param settled verdicts on blocks that were read before
 * @returns verdicts by the bundled rules and those of the options, with their model
 */
export function decideOn(context: Context, options: ReadOptions, settled?: ReadonlyMap<number, Verdict>): Verdict[] {
  return runToCompletion(decideOnSteps(context, options, settled));
}

function decideOnSteps(
  context: Context,
  { rules = [], model }: ReadOptions,
  settled?: ReadonlyMap<number, Verdict>,
): Steps<Verdict[]> {
  return decideSteps(
    context,
    [...bundledRules(), ...rules],
    model === undefined ? bundledModel : (model ?? undefined),
    settled,
  );
}

/** The places in the page that the reader's rules name. */
export function selectorsOf(rules: readonly Rule[]): string[] {
  return rules.flatMap(({ selector }) => selector ?? []);
}
