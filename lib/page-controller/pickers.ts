import { ruleHidesInShape } from '../history/story-shape';
import type { ClutterPage, ClutterTexts } from '../picker/clutter-page';
import { collectKeptElements } from '../picker/kept-content';
import { pickClutter } from '../picker/pick-clutter';
import { type HiddenPickPage, type HiddenPickTexts, pickHidden } from '../picker/pick-hidden';
import { pickStory, type StoryPickTexts } from '../picker/pick-story';
import type { measureBlockSignals } from '../pipeline/signal-values';
import type { AnyReport } from '../reports/parse';
import { redactSource } from '../reports/redact-source';
import type { Rule } from '../rules/rule';
import { siteKeyOf } from '../settings/site-key';
import type { PageState, RememberedStory } from '../types';
import { buildReport, type ReportRequest } from './build-report';
import { createKeepRule } from './keep-rule';
import type { PageController } from './page-controller';

/** The functions of the content script that the pickers need. */
export interface PickersHost {
  controller(): PageController;
  /** Changes the state of the page, and publishes it. */
  update(change: (controller: PageController) => PageState): void;
  /** Returns the signal values of blocks. */
  measure: typeof measureBlockSignals;
  /** Version of Clean Copy. */
  version: string;
}

/** The functions of the rest of the extension that the pickers need. */
export interface PickersPort {
  texts(): { clutter: ClutterTexts; missing: HiddenPickTexts; story: StoryPickTexts };
  saveRule(rule: Rule): Promise<void>;
  removeRule(rule: Pick<Rule, 'id'>): Promise<void>;
  /** Returns the remembered stories of this site. */
  storiesOnSite(): Promise<Pick<RememberedStory, 'headline' | 'shape'>[]>;
  /** Returns the headline of a remembered story of any site that contains this line; null if there is none. */
  storyWithLine(line: string): Promise<string | null>;
  /** Shows a report to the reader. Nothing is sent before the reader agrees. */
  showReport(report: AnyReport): Promise<void>;
}

/**
 * Pickers, with which the reader selects elements of the page, and reports. A picker ends when the reader closes it.
 */
export interface Pickers {
  story(): Promise<{ element: Element; selector: string } | null>;
  clutter(): Promise<void>;
  missing(): Promise<void>;
  /** Shows a report that an entry, given by its index, is no source. */
  reportSource(index: number): Promise<void>;
}

/** Exports of the lazy chunk with the pickers, and with the rules that are created from a selection. */
export interface PickerChunk {
  createPickers(document: Document, host: PickersHost): Pickers;
  createKeepRule: typeof createKeepRule;
}

export function createPickers(document: Document, host: PickersHost, port: PickersPort): Pickers {
  const { clutter, missing, story } = port.texts();
  return {
    story: () => pickStory(document, story),
    clutter: () => pickClutter(document, clutterPage(document, host, port), clutter),
    missing: () => pickHidden(document, missingPage(document, host, port), missing),
    reportSource: (index) => reportSource(host, port, index),
  };
}

function clutterPage(document: Document, host: PickersHost, port: PickersPort): ClutterPage {
  return {
    keptElements: () => keptContent(host),
    setHidden: (element, hidden) => host.update((controller) => controller.setHidden(element, hidden)),
    measureSignals: (elements) => host.controller().measure(elements),
    preview(rule) {
      let count = 0;
      host.update((controller) => {
        count = controller.preview(rule);
        return controller.current();
      });
      return count;
    },
    site: siteKeyOf(document.location?.href),
    findAffectedStory: (rule) => findLosingStory(document, rule, port),
    saveRule: port.saveRule,
    removeRule: port.removeRule,
    report: (element, label, rule) => report(host, port, { element, decide: 'hide', label, rule }),
  };
}

function missingPage(document: Document, host: PickersHost, port: PickersPort): HiddenPickPage {
  return {
    site: siteKeyOf(document.location?.href),
    hiddenElements: () => host.controller().hiddenNearStory(),
    keptElements: () => keptContent(host),
    outline: (places) => host.controller().outlineHidden(places),
    setRestored: (places, restored) => host.update((controller) => controller.setRestored(places, restored)),
    createRuleFor(place) {
      const controller = host.controller();
      return createKeepRule(controller.snapshot(), controller.elementAt(place), document.location?.href);
    },
    saveRule: port.saveRule,
    removeRule: port.removeRule,
    report: (element, rule) => report(host, port, { element, decide: 'keep', label: null, rule }),
  };
}

function keptContent(host: PickersHost) {
  const shown = host.controller().shownStory();
  return shown ? collectKeptElements(shown.reading, shown.elements) : [];
}

/** Returns the headline of a remembered story of which a rule would hide a part; null if there is none. */
async function findLosingStory(document: Document, rule: Rule, port: PickersPort): Promise<string | null> {
  // A page must not see the stories of other sites, so the background searches them.
  if (!rule.sites) return rule.says === undefined ? null : port.storyWithLine(rule.says).catch(() => null);
  const stories = await port.storiesOnSite().catch(() => []);
  return stories.find(({ shape }) => shape && ruleHidesInShape(rule, shape, document))?.headline ?? null;
}

async function report(host: PickersHost, port: PickersPort, request: Omit<ReportRequest, 'tool'>): Promise<void> {
  const built = buildReport(host.controller().snapshot(), { ...request, tool: host.version }, host.measure);
  if (built) await port.showReport(built);
}

async function reportSource(host: PickersHost, port: PickersPort, index: number): Promise<void> {
  const story = host.controller().describedStory();
  const source = story?.reading.article.sources?.[index];
  if (!story || !source) return;
  const { url, lang, blocks } = story.reading;
  const text = blocks[source.attributions[0]?.block ?? -1]?.text ?? '';
  const report = redactSource({ source, text, url, lang, tool: host.version });
  if (report) await port.showReport(report);
}
