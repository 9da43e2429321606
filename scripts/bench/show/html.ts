import { countFaultsByRule } from './blocks.ts';
import { pageAnchor, renderPageSection } from './html-page.ts';
import { type Markup, markup } from './markup.ts';
import { type PageResult, sortWorstFirst } from './result.ts';
import { buildRows, formatBaseline, formatRestoreCheck, type TableRow } from './rows.ts';
import { STYLE } from './style.ts';

/** Number of pages that are expanded when the report is opened. */
const OPEN_PAGES = 10;
/** Number of example pages listed per rule. */
const MAX_NAMED_PAGES = 4;

/**
 * Renders the report of a run as one HTML file: the overall scores, the errors of each rule, and every page with its
 * blocks, pages with the most errors first. The file contains text of the pages, so it must not be published.
 *
 * @param names names of the extractors
 * @param weights description of the classifier weights that were measured
 * @param failed ids of pages that could not be measured
 */
export function renderHtmlReport(
  results: readonly PageResult[],
  names: readonly string[],
  weights: string,
  failed: readonly string[],
): string {
  const pages = sortWorstFirst(results);
  return markup`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark"><title>Clean Copy bench, ${results.length} pages</title>
<style>${STYLE}</style>
<main>
<header><h1>Clean Copy bench</h1><p>${results.length} pages: ${names.join(', ')}. Ours: ${weights}.</p></header>
${failed.length > 0 && markup`<p class="bad">Not measured: ${failed.join(', ')}</p>`}
${renderSummary(results, names)}
${renderRuleFaults(pages)}
<section><h2>Pages, worst first</h2>
<ul class="legend"><li class="kept">kept</li><li class="lost">story lost</li><li class="left">clutter left</li><li class="duplicate">kept twice</li><li class="hidden">hidden, folded away</li></ul>
<p class="hint">Press a block for the verdict and its evidence.</p>
${pages.map((result, at) => renderPageSection(result, at + 1, at < OPEN_PAGES))}
</section></main></html>
`.text;
}

function renderSummary(results: readonly PageResult[], names: readonly string[]): Markup {
  const groups = [...Map.groupBy(buildRows(results, names), ({ group }) => group)];
  const row = ({ label, cells }: TableRow) =>
    markup`<tr><th scope="row">${label.replace(/^(?:by eye: |time, )/, '')}</th>${cells.map((cell, at) => markup`<td${at === 0 && markup` class="ours"`}>${cell}</td>`)}</tr>`;
  const group = ([name, rows]: [string, TableRow[]]) =>
    markup`<div class="card"><table><thead><tr><th scope="col">${name}</th>${names.map((own) => markup`<th scope="col">${own}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`;
  return markup`<section><h2>The whole run</h2><div class="cards">${groups.map(group)}</div>
<p class="hint">${formatBaseline(results)}.<br>${formatRestoreCheck(results)}.</p></section>`;
}

function renderRuleFaults(pages: readonly PageResult[]): Markup {
  const named = (id: string) => markup`<a href="#${pageAnchor(id)}">${id}</a> `;
  const rows = countFaultsByRule(pages).map(
    ({ rule, lost, left, duplicates, words, pages }) =>
      markup`<tr><th scope="row">${rule}</th><td class="lost">${lost || '–'}</td><td class="left">${left || '–'}</td><td class="duplicate">${duplicates || '–'}</td><td>${words}</td><td class="where">${pages.slice(0, MAX_NAMED_PAGES).map(named)}${pages.length > MAX_NAMED_PAGES && `and ${pages.length - MAX_NAMED_PAGES} more`}</td></tr>`,
  );
  return markup`<section><h2>Which rule did what is wrong</h2><div class="card"><table class="rules"><thead><tr><th scope="col">rule</th><th scope="col">story lost</th><th scope="col">clutter left</th><th scope="col">kept twice</th><th scope="col">words</th><th scope="col">on</th></tr></thead><tbody>${rows.length ? rows : markup`<tr><td colspan="6">nothing is wrong</td></tr>`}</tbody></table></div>
<p class="hint">Blocks, by the rule that decided on them; words of these blocks that were lost or left.</p></section>`;
}
