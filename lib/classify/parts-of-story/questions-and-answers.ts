import type { PageContext } from '../../layout';
import { topicSimilarity } from '../../layout/topic-profile';
import type { Block } from '../../types';

/** Matches the end of a question, with the symbol of its button or the name of an icon font's symbol. */
const QUESTION_END = /[?？؟](?:[^\p{L}\p{N}_]|\p{Ll}+(?:_\p{Ll}+)+)*$/u;
/** Tags and roles of questions: headings, buttons and summaries that expand an answer, and terms of a list. */
const QUESTION_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6', 'button', 'summary', 'dt', 'role=button', 'role=tab'];
const MIN_QUESTION_CHARS = 12;
const MAX_QUESTION_CHARS = 200;
/** Minimum weight (in Latin letters) of an answer. */
const MIN_ANSWER_WEIGHT = 40;
/** Maximum number of blocks from one question to the next. */
const MAX_DISTANCE = 14;
const MIN_QUESTIONS = 2;
/** Minimum number of questions with the same markup, and their minimum share (0–1) of all blocks that have it. */
const MIN_SAME_MARKUP = 3;
const MIN_SHARE_OF_MARKUP = 0.9;
/** Maximum share (0–1) of links in a question or answer; a line with more is a link to another page. */
const MAX_LINK_SHARE = 0.5;
/** Minimum cosine similarity (0–1) to the story for questions and answers to be on its topic. */
const MIN_SIMILARITY = 0.15;
const MAX_HEADING_WORDS = 12;

/**
 * Finds series of questions and answers that are on the story's topic, such as those of an explainer, whether or not
 * they are collapsed; and the heading above each series.
 *
 * @returns ids of their blocks
 */
export function findQuestionsAndAnswers(context: PageContext): number[] {
  const { page, mainContent, measures } = context;
  const below = page.blocks.filter(({ id, text }) => text && id > mainContent.firstProse);
  const found: number[] = [];
  const isQuestion = createQuestionTest(below, context);
  for (const series of splitIntoSeries(below.filter(isQuestion))) {
    const answered = series
      .map((question) => ({ question, answer: answerOf(question, isQuestion, context) }))
      .filter(({ answer }) => answer.length);
    const first = answered[0]?.question;
    if (!first || answered.length < MIN_QUESTIONS) continue;
    const ids = answered.flatMap(({ question, answer }) => [question.id, ...answer]);
    trimLastAnswer(ids, answered.at(-1)?.question.id ?? 0, context);
    if (similarityToStory(ids, context) < MIN_SIMILARITY) continue;
    const heading = page.blocks[first.id - 1];
    const isHeading =
      heading && /^h[1-5]$/.test(heading.tag) && (measures[heading.id]?.tokens.length ?? 0) <= MAX_HEADING_WORDS;
    found.push(...(isHeading ? [heading.id] : []), ...ids);
  }
  return found;
}

/**
 * Creates a test for questions: they have a tag or role of questions, or only questions have their markup.
 *
 * @param blocks all text below the beginning of the story
 */
function createQuestionTest(blocks: readonly Block[], { measures }: PageContext): (block: Block) => boolean {
  const endsAsQuestion = ({ id, text }: Block) =>
    text.length >= MIN_QUESTION_CHARS &&
    text.length <= MAX_QUESTION_CHARS &&
    (measures[id]?.linkShare ?? 1) <= MAX_LINK_SHARE &&
    QUESTION_END.test(text);
  const markupOfQuestions = new Set<string | undefined>();
  for (const [markup, own] of Map.groupBy(blocks, ({ id }) => measures[id]?.templateSignature)) {
    if (own.length < MIN_SAME_MARKUP) continue;
    const count = own.filter(endsAsQuestion).length;
    if (count >= MIN_SAME_MARKUP && count >= own.length * MIN_SHARE_OF_MARKUP) markupOfQuestions.add(markup);
  }
  return (block) => {
    const measured = measures[block.id];
    if (!measured || !endsAsQuestion(block)) return false;
    return (
      QUESTION_TAGS.some((tag) => measured.tagsAndRoles.has(tag)) || markupOfQuestions.has(measured.templateSignature)
    );
  };
}

/** Splits questions into series of questions that are near each other. */
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

/** Returns the ids of the blocks from a question up to the next question or heading; none if they are not an answer. */
function answerOf(question: Block, isQuestion: (block: Block) => boolean, context: PageContext): number[] {
  const { page, measures } = context;
  const ids: number[] = [];
  for (const block of page.blocks.slice(question.id + 1, question.id + MAX_DISTANCE)) {
    if (isQuestion(block) || /^h[1-6]$/.test(block.tag) || block.media) break;
    const measured = measures[block.id];
    if (!measured || measured.linkShare > MAX_LINK_SHARE || measured.tagsAndRoles.has('form')) break;
    ids.push(block.id);
  }
  const weight = ids.reduce((sum, id) => sum + (measures[id]?.weight ?? 0), 0);
  return weight >= MIN_ANSWER_WEIGHT && ids.some((id) => measures[id]?.isSentence) ? ids : [];
}

/**
 * Removes trailing blocks whose markup differs from that of the other answers from the last answer, because no question
 * ends it.
 */
function trimLastAnswer(ids: number[], lastQuestion: number, { measures }: PageContext): void {
  const formOf = (id: number) => measures[id]?.templateSignature;
  const forms = new Set(ids.filter((id) => id < lastQuestion).map(formOf));
  const end = ids.findIndex((id) => id > lastQuestion && !forms.has(formOf(id)));
  if (end >= 0) ids.length = end;
}

function similarityToStory(ids: readonly number[], { page, mainContent, measures }: PageContext): number {
  const inSeries = new Set(ids);
  const { firstProse, lastProse } = mainContent;
  const story = page.blocks
    .slice(firstProse, lastProse + 1)
    .filter(({ id }) => measures[id]?.proseWeight && !inSeries.has(id));
  const measuresOf = (blocks: readonly number[]) => blocks.flatMap((id) => measures[id] ?? []);
  return topicSimilarity(measuresOf(story.map(({ id }) => id)), measuresOf(ids));
}
