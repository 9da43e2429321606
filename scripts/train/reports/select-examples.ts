import type { RuleTrials } from './rule-trials.ts';
import { buildExamples } from './examples.ts';
import type { ProposedRule } from './index.ts';
import type { ReportedLine } from './propose-rules.ts';

/** A rule has so many examples. */
const EXAMPLES_PER_RULE = 2;
/** So many lines are tried for them. */
const MAX_TRIED_LINES = 4;
/** What looks like an appeal, a list or a label, and is a story's. */
const STORY_EXAMPLES = [
  '<p class="text" data-target>The harbour master read more of the old letters aloud on Monday, and said the newsletter of the line would print them all by spring.</p>',
  '<p class="text" data-target>“Share what you know,” the notice said, and four hundred people had done so before the week was over, the council found.</p>',
];
const CLUTTER_EXAMPLES = [
  '<p data-target><a href="/other">Read more</a></p>',
  '<aside><p data-target>Sign up for our newsletter and follow us for updates.</p></aside>',
];

/** @returns the rules that examples made from their reports show to work, each with these examples */
export async function selectExamples(trials: RuleTrials, proposed: readonly ProposedRule[]): Promise<ProposedRule[]> {
  const tries = proposed.flatMap(({ rule, lines }, at) => {
    const others = rule.decide === 'hide' ? STORY_EXAMPLES : CLUTTER_EXAMPLES;
    return [
      ...listCandidates(lines).map((example) => ({ at, rule, example, own: true })),
      ...others.map((example) => ({ at, rule, example, own: false })),
    ];
  });
  const good = await trials.tryExamples(tries);
  return proposed.flatMap(({ rule, lines }, number) => {
    const fine = (own: boolean) =>
      tries.flatMap((one, at) => (one.at === number && one.own === own && good[at] ? one.example : []));
    const [own, others] = [fine(true).slice(0, EXAMPLES_PER_RULE), fine(false).slice(0, 1)];
    if (!own.length || !others.length) return [];
    const examples = rule.decide === 'hide' ? { hide: own, keep: others } : { hide: others, keep: own };
    return { rule: { ...rule, examples }, lines };
  });
}

/** Of each site one, then a second of each, and so on; small ones before whole pages. */
function listCandidates(lines: readonly ReportedLine[]): string[] {
  const bySite = new Map<string, string[][]>();
  for (const { filed, at, site } of lines) {
    const some = bySite.get(site) ?? [];
    if (some.length >= EXAMPLES_PER_RULE) continue;
    bySite.set(site, [...some, buildExamples(filed.report, at)]);
  }
  const rounds = Array.from({ length: EXAMPLES_PER_RULE }, (_, at) => [...bySite.values()].flatMap((some) => [some[at] ?? []]));
  const all = rounds.flat().slice(0, MAX_TRIED_LINES);
  return [...new Set([0, 1].flatMap((size) => all.flatMap((sizes) => sizes[size] ?? [])))];
}
