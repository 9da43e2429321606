import { buildExamples } from './examples.ts';
import type { ProposedRule } from './index.ts';
import type { ReportedLine } from './propose-rules.ts';
import type { RuleTrials } from './rule-trials.ts';

/** Number of examples per rule. */
const EXAMPLES_PER_RULE = 2;
/** Maximum number of lines per rule for which examples are tried. */
const MAX_TRIED_LINES = 4;
/** Story texts that resemble an appeal, a list or a label; a rule that hides must not match them. */
const STORY_EXAMPLES = [
  '<p class="text" data-target>The harbour master read more of the old letters aloud on Monday, and said the newsletter of the line would print them all by spring.</p>',
  '<p class="text" data-target>“Share what you know,” the notice said, and four hundred people had done so before the week was over, the council found.</p>',
];
const CLUTTER_EXAMPLES = [
  '<p data-target><a href="/other">Read more</a></p>',
  '<aside><p data-target>Sign up for our newsletter and follow us for updates.</p></aside>',
];

/** Tries rules on examples that are made from their reports. Returns those that work, with these examples. */
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

/** Lists possible examples, fragments before whole pages, alternating between sites. */
function listCandidates(lines: readonly ReportedLine[]): string[] {
  const bySite = new Map<string, string[][]>();
  for (const { file, index, site } of lines) {
    const some = bySite.get(site) ?? [];
    if (some.length >= EXAMPLES_PER_RULE) continue;
    bySite.set(site, [...some, buildExamples(file.report, index)]);
  }
  const rounds = Array.from({ length: EXAMPLES_PER_RULE }, (_, at) =>
    [...bySite.values()].flatMap((some) => [some[at] ?? []]),
  );
  const all = rounds.flat().slice(0, MAX_TRIED_LINES);
  return [...new Set([0, 1].flatMap((size) => all.flatMap((sizes) => sizes[size] ?? [])))];
}
