/** How persons and groups of persons can know what they say. */
import type { Ground, GroundKind, Source } from '../../../types';
import { groundOfOutlet } from './body-grounds.ts';
import { describeMention } from './descriptions.ts';
import { groundOfExecutive } from './executives.ts';
import { describes, groundOfRoles, shortenEvidence } from './roles.ts';
import { descriptionsOf, hasWord, quotedWords, type Story, sourcePhrases } from './story.ts';

/** Number of passages in the first person from which a person with a role of business speaks of their own life. */
const MIN_PERSONAL_PASSAGES = 3;

export function groundOfPerson(source: Source, story: Story): Ground | undefined {
  const { words, text, language } = story;
  const descriptions = descriptionsOf(source, story);
  const isReporter = descriptions.some(
    (one) =>
      describes(one, words.reporters) ||
      (/^(?:of|from)\s|['’]s$/.test(one.words) && hasWord(one.words.replace(/['’]s$/, ''), language.news)),
  );
  if (isReporter) return groundOfOutlet(source, story);
  const found = groundOfRoles(descriptions, words);
  const isOwnAct = source.attributions.some(({ cue }) => words.announcing.test(cue));
  const { quoted, personal, isPersonal } = quotedInFirstPerson(source, story);
  if (found === null) return isPersonal ? { kind: 'witness' } : isOwnAct ? { kind: 'own' } : undefined;
  if (found?.ground.kind === 'expert' && quoted.some((one) => words.ownStudy.test(one)))
    return { ...found.ground, kind: 'own' };
  if (found?.list === 'managers' && isPersonal && personal >= MIN_PERSONAL_PASSAGES) return { kind: 'witness' };
  if (found?.ground.evidence && (found.list === 'heads' || found.list === 'managers') && found.ground.kind === 'own')
    return { ...found.ground, kind: groundOfExecutive(source, found.ground.evidence, text, words) };
  if (found) return found.ground;
  const affiliation = descriptions.find((one) => !one.isRightBefore && words.expertBodies.test(one.words))?.words;
  if (affiliation !== undefined) return { kind: 'expert', evidence: shortenEvidence(affiliation) };
  const isPrivate =
    descriptions.some((one) => /^\d{1,3},?$/.test(one.words)) && quoted.some((one) => words.livedThrough.test(one));
  const onSelf = source.attributions.filter(({ quote = '' }) => words.thirdPerson.test(quote)).length + personal;
  const isOnSelf = onSelf > 0 && onSelf * 2 >= source.attributions.length;
  return isPersonal || personal >= MIN_PERSONAL_PASSAGES || isPrivate || isOnSelf ? { kind: 'witness' } : undefined;
}

export function groundOfUnnamed(source: Source, story: Story): Ground | undefined {
  const { words, text } = story;
  const phrases = [source.name, ...(source.also ?? []), ...sourcePhrases(source, text)];
  const beside = source.attributions.flatMap(({ source: named }) =>
    named ? describeMention(text, named, words).map((one) => one.words) : [],
  );
  const described = [...phrases, ...beside];
  const isLivedThrough = source.attributions.some(({ quote = '' }) => words.livedThrough.test(quote));
  const lists: [GroundKind, RegExp, string[]][] = [
    ['told', words.informed, described],
    ['own', words.actors, phrases],
    ['expert', words.experts, described],
    ['witness', words.presence, described],
  ];
  if (isLivedThrough || !words.bystanders.test(source.name)) lists.push(['witness', words.privatePersons, phrases]);
  for (const [kind, list, within] of lists) {
    const evidence = within.find((one) => list.test(one));
    if (evidence !== undefined)
      return { kind, ...(evidence !== source.name && { evidence: shortenEvidence(evidence) }) };
  }
  return quotedInFirstPerson(source, story).isPersonal ? { kind: 'witness' } : undefined;
}

/** Returns the quoted words of each passage, how many have "I", and whether that is half of them. */
function quotedInFirstPerson(source: Source, { words, text }: Story) {
  const quoted = quotedWords(source, text).filter(Boolean);
  const personal = quoted.filter((one) => words.firstPerson.test(one)).length;
  return { quoted, personal, isPersonal: personal > 0 && personal * 2 >= quoted.length };
}
