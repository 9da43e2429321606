import { type BlockOutcome, classifyBlocks } from './blocks.ts';
import { type Markup, markup, safeHref } from './markup.ts';
import { type PageResult, preferredScore } from './result.ts';
import { formatPercent } from './statistics.ts';

const OUTCOME_LABELS: Record<BlockOutcome['is'], string> = {
  kept: '',
  left: 'clutter left',
  duplicate: 'kept twice',
  lost: 'story lost',
  hidden: '',
};

/** Returns the id of a page's section in the report, for links to it. */
export const pageAnchor = (id: string) => `page-${id.replace(/[^\w-]/g, '-')}`;

/**
 * Renders the section of one page: its scores, and its blocks in order.
 *
 * @param rank position of the page in the report, from 1
 * @param open whether the section is expanded
 */
export function renderPageSection(result: PageResult, rank: number, open: boolean): Markup {
  const { id, url, publisher, lang, found } = result;
  const { blocks, nowhere } = classifyBlocks(result);
  const href = safeHref(url);
  return markup`
<details class="page" id="${pageAnchor(id)}"${open && markup` open`}>
<summary><span class="rank">${rank}</span><h3>${id}</h3>${renderChips(result)}</summary>
<p class="about">${publisher}${lang && `, ${lang}`} · ${href ? markup`<a href="${href}" rel="noreferrer">${url}</a>` : url}</p>
${renderComparison(result)}
${!found && markup`<p class="bad">No story was found here: nothing is hidden, and all of the story counts as lost.</p>`}
${nowhere.length > 0 && markup`<div class="bad"><p>Lost, and in no block that can be told:</p><ul>${nowhere.map((text) => markup`<li dir="auto">${text}</li>`)}</ul></div>`}
<div class="column"${lang && markup` lang="${lang}"`}>${renderBlocks(blocks)}</div>
</details>`;
}

/** Renders the page's scores as labels; those that show an error are coloured. */
function renderChips(result: PageResult): Markup {
  const { lost, extraLost, residue } = preferredScore(result);
  const ours = result.scores.ours;
  const chip = (text: string, sort = '') => markup`<span class="chip ${sort}">${text}</span>`;
  const counted = (count: number, text: string, sort: string) => count > 0 && chip(`${count} ${text}`, sort);
  const wrong = (right: boolean | null | undefined, text: string) => right === false && chip(text, 'minor');
  return markup`<span class="chips">${[
    chip(`residue ${formatPercent(residue)}`, residue > 0.02 ? 'left' : 'good'),
    lost.length ? chip(`${lost.length} lost`, 'lost') : chip('all paragraphs', 'good'),
    counted(extraLost.length, 'extra story lost', 'lost'),
    counted(ours?.duplicates.length ?? 0, 'kept twice', 'duplicate'),
    counted(ours?.falseCuts?.length ?? 0, 'cut as a secondary article', 'lost'),
    wrong(ours?.facts.headline, 'wrong headline'),
    wrong(ours?.facts.authors, 'wrong authors'),
    wrong(ours?.facts.day, 'wrong day'),
    wrong(ours?.leadPicture, 'lead picture lost'),
    wrong(ours?.leadCaption, 'its caption lost'),
    !ours?.eye && chip('not read by eye', 'minor'),
  ]}</span>`;
}

/** Renders the scores of every extractor on the page as a table. */
function renderComparison({ scores, times }: PageResult): Markup {
  const one = ([name, score]: [string, (typeof scores)[string]]) => {
    const { residue, lost } = score.eye ?? score;
    const time = times[name]?.warm.toFixed(0);
    return markup`<li><b>${name}</b> residue ${formatPercent(residue)}, ${lost.length} lost, ${score.duplicates.length} twice, ${time} ms</li>`;
  };
  return markup`<ul class="beside">${Object.entries(scores).map(one)}</ul>`;
}

/** Renders the blocks in order, with consecutive hidden ones collapsed into one line. */
function renderBlocks(blocks: readonly BlockOutcome[]): Markup[] {
  const parts: Markup[] = [];
  for (let at = 0; at < blocks.length; ) {
    let end = at;
    while (blocks[end]?.is === 'hidden') end++;
    if (end > at) parts.push(renderHiddenRun(blocks.slice(at, end)));
    else parts.push(renderBlock(blocks[end++] as BlockOutcome));
    at = end;
  }
  return parts;
}

function renderHiddenRun(hidden: readonly BlockOutcome[]): Markup {
  const kinds = [...Map.groupBy(hidden, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length);
  const said = kinds.map(([kind, own]) => `${own.length} ${kind}`).join(', ');
  return markup`<details class="fold"><summary>hidden: ${said}</summary>${hidden.map(renderBlock)}</details>`;
}

/** Renders one block, with its verdict and evidence. */
function renderBlock(shown: BlockOutcome): Markup {
  const { is, text, words, kind, rule } = shown;
  const amount = is === 'left' && `, ${words} words`;
  const mark = OUTCOME_LABELS[is] && markup`<b class="mark">${OUTCOME_LABELS[is]}</b>${amount}<br>`;
  const summary = markup`<summary><span class="text" dir="auto">${text}</span><span class="said">${mark}${kind} <i>by ${rule}</i></span></summary>`;
  return markup`<details class="block ${is} ${kind}">${summary}${renderExplanation(shown)}</details>`;
}

function renderExplanation({
  is,
  tag,
  words,
  decide,
  kind,
  rule,
  confidence,
  evidence,
  rendered,
}: BlockOutcome): Markup {
  const signals = evidence.map(
    ({ signal, value }) => markup`<li>${signal} <b>${Math.round(value * 100) / 100}</b></li>`,
  );
  const unseen = !rendered && ', not shown by the page itself';
  const amount = words > 0 && `; ${words} words ${is === 'lost' || is === 'hidden' ? 'of lost story' : 'left'}`;
  return markup`<div class="why">${decide} as <b>${kind}</b> by <b>${rule}</b>, confidence ${confidence.toFixed(2)}; &lt;${tag}&gt;${unseen}${amount}<ul>${signals.length ? signals : markup`<li>no signals: its place decides</li>`}</ul></div>`;
}
