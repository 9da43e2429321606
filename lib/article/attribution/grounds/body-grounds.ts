/** How outlets, documents and institutions can know what they say. */
import type { Ground, Source } from '../../../types';
import { shortenEvidence } from './roles.ts';
import { descriptionsOf, hasDocumentNoun, hasWord, type Story } from './story.ts';

/** An outlet passes on what others said if it names them, or if its sentence quotes another source. */
export function groundOfOutlet(source: Source, { words, sentences, sources }: Story): Ground | undefined {
  const ownName = source.name.split(/\s+/).at(-1) ?? source.name;
  let relayed: Ground | undefined;
  for (const { start, end } of source.attributions) {
    const evidence = words.relayed.exec(sentences.around(start, end))?.[0];
    if (evidence && !evidence.includes(ownName)) relayed ??= { kind: 'told', evidence: shortenEvidence(evidence) };
    if (relayed?.evidence?.includes(' ')) return relayed;
  }
  const reported = source.attributions.filter(({ cue }) => words.reporting.test(cue));
  const cites = (other: Source) =>
    other !== source &&
    other.type !== 'news' &&
    !other.lessCertain &&
    reported.some((own) => other.attributions.some(({ start, end }) => start < own.end && end > own.start));
  const other = sources.find(cites);
  return other ? { kind: 'told', evidence: other.name } : relayed;
}

/** A document is its own ground, but a statement is the voice of its body. */
export function groundOfDocument({ name }: Source, { words, language }: Story): Ground {
  const isVoice = words.ownText.test(name) && hasWord(name, language.organisations);
  return { kind: isVoice ? 'own' : 'document' };
}

/** A name that is the address of a website: nothing tells who speaks. */
const WEBSITE = /\.\p{L}{2,3}$/u;
/** The words right before a name that end in a noun and "by", "of". */
const OWNED = /(\p{L}+)\s(?:by|from|of|des|der|von|vom)\s(?:the\s|\p{Ll}+\s)?$/u;

/** A body speaks on its own matter, unless its words are those of a document or about a field that it knows. */
export function groundOfInstitution(source: Source, story: Story): Ground | undefined {
  const { words, text } = story;
  const documents = source.attributions.flatMap((attribution) => citedDocument(attribution, story) ?? []);
  if (documents.length * 2 >= source.attributions.length && documents[0])
    return { kind: 'document', evidence: shortenEvidence(documents[0]) };
  if (words.statistics.test(source.name)) return { kind: 'own' };
  if (source.attributions.some(({ cue }) => words.announcing.test(cue))) return { kind: 'own' };
  const aliases = (source.also ?? []).map((alias) => ({ words: alias }));
  const described = [...aliases, ...descriptionsOf(source, text)].find((one) =>
    words.expertBodies.test(one.words),
  )?.words;
  const isExpert = described !== undefined || words.expertBodies.test(source.name);
  const expert: Ground = { kind: 'expert', ...(described !== undefined && { evidence: shortenEvidence(described) }) };
  const isForecaster = isExpert || words.forecasters.test(source.name);
  if (isForecaster && source.attributions.some(({ cue }) => words.forecasting.test(cue))) return expert;
  if (words.outsideFigures.test(source.name)) return undefined;
  if (source.attributions.some(({ quote = '' }) => words.selfReference.test(quote))) return { kind: 'own' };
  if (isExpert) return expert;
  return words.forecasters.test(source.name) || WEBSITE.test(source.name) ? undefined : { kind: 'own' };
}

/** Returns the document of a body that a passage cites: "figures from the ministry". */
function citedDocument(
  { source }: Source['attributions'][number],
  { text, words, language }: Story,
): string | undefined {
  if (!source) return undefined;
  const phrase = text.slice(source.start, source.end);
  if (hasDocumentNoun(phrase, language) && !words.ownText.test(phrase)) return phrase;
  const before = OWNED.exec(text.slice(Math.max(0, source.start - 40), source.start));
  const isDocument = before?.[1] && language.documents.has(before[1].toLowerCase()) && !words.ownText.test(before[1]);
  return isDocument ? `${before[0]}${phrase}` : undefined;
}
