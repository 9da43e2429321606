/** How outlets, documents and institutions can know what they say. */
import type { Ground, Source } from '../../../types';
import { shortenEvidence } from './roles.ts';
import { descriptionsOf, hasWord, type Story } from './story.ts';

/** An outlet passes on what others said if it names them, or if its sentence quotes another source. */
export function groundOfOutlet(source: Source, { words, text, sources }: Story): Ground | undefined {
  const ownName = source.name.split(/\s+/).at(-1) ?? '';
  const evidence = source.attributions
    .flatMap(({ start, end }) => words.relayed.exec(text.slice(start, end))?.[0] ?? [])
    .find((one) => one.includes(' ') && !one.includes(ownName));
  if (evidence) return { kind: 'told', evidence: shortenEvidence(evidence) };
  const reported = source.attributions.filter(({ cue }) => words.reporting.test(cue));
  const cites = (other: Source) =>
    other !== source &&
    other.type !== 'news' &&
    !other.lessCertain &&
    reported.some((own) => other.attributions.some(({ start, end }) => start < own.end && end > own.start));
  const other = sources.find(cites);
  return other && { kind: 'told', evidence: other.name };
}

/** A document is its own ground, but a statement is the voice of its body. */
export function groundOfDocument({ name }: Source, { words, language }: Story): Ground {
  const isVoice = words.ownText.test(name) && hasWord(name, language.organisations);
  return { kind: isVoice ? 'own' : 'document' };
}

/** The words right before a name that end in a noun and a preposition: "figures from". */
const OWNED = /(\p{L}+)\s\p{Ll}{2,4}\s(?:\p{Ll}+\s)?$/u;

/** A body speaks on its own matter, unless its words are those of a document or about a field that it knows. */
export function groundOfInstitution(source: Source, story: Story): Ground | undefined {
  const { words } = story;
  const documents = source.attributions.flatMap((attribution) => citedDocument(attribution, story) ?? []);
  if (documents.length * 2 >= source.attributions.length && documents[0])
    return { kind: 'document', evidence: shortenEvidence(documents[0]) };
  if (words.statistics.test(source.name)) return { kind: 'own' };
  if (source.attributions.some(({ cue }) => words.announcing.test(cue))) return { kind: 'own' };
  const aliases = (source.also ?? []).map((alias) => ({ words: alias }));
  const described = [...aliases, ...descriptionsOf(source, story)].find((one) =>
    words.expertBodies.test(one.words),
  )?.words;
  const isExpert = described !== undefined || words.expertBodies.test(source.name);
  const expert: Ground = { kind: 'expert', ...(described !== undefined && { evidence: shortenEvidence(described) }) };
  const isForecaster = isExpert || words.forecasters.test(source.name);
  if (isForecaster && source.attributions.some(({ cue }) => words.forecasting.test(cue))) return expert;
  if (words.outsideFigures.test(source.name)) return undefined;
  if (source.attributions.some(({ quote = '' }) => words.selfReference.test(quote))) return { kind: 'own' };
  if (isExpert) return expert;
  return words.forecasters.test(source.name) ? undefined : { kind: 'own' };
}

/** Returns the document of a body that a passage cites: "figures from the ministry". */
function citedDocument(
  { source }: Source['attributions'][number],
  { text, words, language: { documents, grammar } }: Story,
): string | undefined {
  if (!source) return undefined;
  const phrase = text.slice(source.start, source.end);
  // In English, "Statistics" in the name of a body does not count.
  const isDocument = (one: string) => hasWord(one, documents, grammar ? /./ : /^\p{Ll}/u) && !words.ownText.test(one);
  if (isDocument(phrase)) return phrase;
  const [before, noun = ''] = OWNED.exec(text.slice(Math.max(0, source.start - 40), source.start)) ?? [];
  return isDocument(noun) ? `${before}${phrase}` : undefined;
}
