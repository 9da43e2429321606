import type { PageContext } from '../../layout';
import { countTerms, sumTerms, TopicProfile } from '../../layout/topic-profile';
import type { Block } from '../../types';

const QUESTION_END = /[?？؟][\s"”»’)]*$/u;
/** Tags of questions: headings, the buttons and summaries that unfold an answer, terms of a list. */
const QUESTION_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6', 'button', 'summary', 'dt', 'role=button', 'role=tab'];
const MIN_QUESTION_CHARS = 12;
const MAX_QUESTION_CHARS = 200;
/** Weight of the shortest answer, in Latin letters. */
const MIN_ANSWER_WEIGHT = 40;
/** Blocks from one question to the next. */
const MAX_DISTANCE = 14;
const MIN_QUESTIONS = 2;
/** Share (0–1) of links up to which a line is no link to another page. */
const MAX_LINK_SHARE = 0.5;
/** Cosine similarity (0–1) to the story from which questions and answers are about its topic. */
const MIN_SIMILARITY = 0.15;
const MAX_HEADING_WORDS = 12;

/**
 * Finds questions with their answers below the text that are about the story's topic, such as an explainer's, whatever unfolds
 * them, and the heading above them.
 *
 * @returns ids of their blocks
 */
export function findQuestionsAndAnswers(context: PageContext): number[] {
  const { page, mainContent, measures } = context;
  const below = page.blocks.filter(({ id, text }) => text && id > mainContent.firstProse);
  const found: number[] = [];
  for (const series of splitIntoSeries(below.filter((block) => isQuestion(block, context)))) {
    const answered = series.filter((question) => answerOf(question, context).length);
    const [first] = answered;
    if (!first || answered.length < MIN_QUESTIONS) continue;
    const ids = answered.flatMap((question) => [question.id, ...answerOf(question, context)]);
    dropWhatFollows(ids, answered.at(-1)?.id ?? 0, context);
    if (similarityToStory(ids, context) < MIN_SIMILARITY) continue;
    const heading = page.blocks[first.id - 1];
    const isHeading =
      heading && /^h[1-5]$/.test(heading.tag) && (measures[heading.id]?.tokens.length ?? 0) <= MAX_HEADING_WORDS;
    found.push(...(isHeading ? [heading.id] : []), ...ids);
  }
  return found;
}

function isQuestion({ id, text }: Block, { measures }: PageContext): boolean {
  const measured = measures[id];
  if (!measured || text.length < MIN_QUESTION_CHARS || text.length > MAX_QUESTION_CHARS) return false;
  return (
    QUESTION_END.test(text) &&
    measured.linkShare <= MAX_LINK_SHARE &&
    QUESTION_TAGS.some((tag) => measured.tagsAndRoles.has(tag))
  );
}

/** Splits questions into runs that are near each other. */
function splitIntoSeries(questions: readonly Block[]): Block[][] {
  const series: Block[][] = [];
  for (const question of questions) {
    const current = series.at(-1);
    const last = current?.at(-1);
    if (current && last && question.id - last.id <= MAX_DISTANCE) current.push(question);
    else series.push([question]);
  }
  return series;
}

/** Returns the ids of the blocks from a question to the next one, or to the next heading; none if they are no answer. */
function answerOf(question: Block, context: PageContext): number[] {
  const { page, measures } = context;
  const ids: number[] = [];
  for (const block of page.blocks.slice(question.id + 1, question.id + MAX_DISTANCE)) {
    if (isQuestion(block, context) || /^h[1-6]$/.test(block.tag) || block.media) break;
    const measured = measures[block.id];
    if (!measured || measured.linkShare > MAX_LINK_SHARE || measured.tagsAndRoles.has('form')) break;
    ids.push(block.id);
  }
  const weight = ids.reduce((sum, id) => sum + (measures[id]?.weight ?? 0), 0);
  return weight >= MIN_ANSWER_WEIGHT && ids.some((id) => measures[id]?.isSentence) ? ids : [];
}

/** Removes from the last answer, which no question ends, what is not in the form of the answers before it. */
function dropWhatFollows(ids: number[], lastQuestion: number, { measures }: PageContext): void {
  const formOf = (id: number) => measures[id]?.templateSignature;
  const forms = new Set(ids.filter((id) => id < lastQuestion).map(formOf));
  const end = ids.findIndex((id) => id > lastQuestion && !forms.has(formOf(id)));
  if (end >= 0) ids.length = end;
}

function similarityToStory(ids: readonly number[], { page, mainContent, measures }: PageContext): number {
  const inSeries = new Set(ids);
  const termsOf = (blocks: readonly number[]) => sumTerms(blocks.map((id) => countTerms(measures[id]?.tokens ?? [])));
  const story = page.blocks.flatMap(({ id }) =>
    id >= mainContent.firstProse && id <= mainContent.lastProse && measures[id]?.proseWeight && !inSeries.has(id)
      ? [id]
      : [],
  );
  const topic = new TopicProfile();
  topic.add(termsOf(story));
  return topic.cosine(termsOf(ids));
}
