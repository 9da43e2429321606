import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import { openingLabelScore } from '../lexicon';
import { findMachineNotes } from '../lexicon/machine-notes';
import type { Block, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** A container with more text blocks, or with a longer one, contains more than a player. */
const MAX_TEXTS = 8;
const MAX_TEXT_CHARS = 160;
const CONFIDENCE = 0.8;
/** Matches words for listening, and for what is read aloud; a recording has other labels, such as "Share" or "Listen". */
const LISTENING =
  /listen|hear|hör|vorles|écout|escuch|ouvir|ouça|ascolt|luister|lyssna|lytt|\blyt\b|kuuntele|posłuch|wysłuch|poslech|dinle|слуша|слуха|استمع|सुन|聴|聞|音声|听|聽|듣/iu;
const STORY_NOUN =
  /article|artikel|artikkel|artikkeli|story|beitrag|text|art[íi]culo|noticia|artigo|matéria|notícia|articolo|notizia|saken|juttu|artykuł|článek|haber|makale|стат|новост|مقال|خبر|लेख|खबर|記事|기사|본문|本文|文章/iu;

/**
 * Hides players that read the story aloud, with all their labels. Such a player is in a container with nothing but
 * short texts, one of which invites the reader to listen or discloses a synthetic voice. Other audio is part of the
 * story.
 */
export function hideAudioVersions(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const resolved = [...verdicts];
  const rule = 'audio-version' satisfies BuiltInRuleId;
  for (const audio of context.page.blocks) {
    if (audio.media !== 'audio') continue;
    for (const { id: block } of findPlayerBlocks(audio, context))
      if (resolved[block]?.decide === 'keep')
        resolved[block] = {
          block,
          decide: 'hide',
          kind: 'tools',
          origin: 'layout',
          rule,
          confidence: CONFIDENCE,
          evidence: [],
        };
  }
  return resolved;
}

/** Returns the blocks of the largest such container around an audio element; none if it plays something else. */
function findPlayerBlocks(audio: Block, { page, mainContent, header }: PageContext): Block[] {
  const { containers, blocks } = page;
  let found: Block[] = [];
  for (let at = audio.container; at > 0; at = containers[at]?.parent ?? -1) {
    const container = containers[at];
    if (!container || isInContainer(containers, mainContent.root, at)) break;
    const inside = blocks.slice(container.first, container.last + 1);
    const texts = inside.filter(({ text }) => text);
    const isPlayer = texts.length <= MAX_TEXTS && texts.every(({ text }) => text.length <= MAX_TEXT_CHARS);
    if (!isPlayer || inside.some(({ id }) => id === header.headline)) break;
    if (texts.some(({ text }) => invitesToListen(text))) found = inside;
  }
  return found;
}

const invitesToListen = (text: string): boolean =>
  (openingLabelScore(text, 'tools') > 0 && LISTENING.test(text) && STORY_NOUN.test(text)) ||
  findMachineNotes(text).some(({ task }) => task === 'voiced');
