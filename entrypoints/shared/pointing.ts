import { t } from '../../lib/browser/i18n';
import { sendMessage } from '../../lib/browser/messages';
import { hidesOf } from '../../lib/memory/shape';
import { keptIn } from '../../lib/report/pointing/clutter';
import { pickClutter } from '../../lib/report/pointing/clutter-pick';
import { pickGap } from '../../lib/report/pointing/gap-pick';
import { pickStory } from '../../lib/report/pointing/story-pick';
import type { Session } from '../../lib/session';
import { complaintOf } from '../../lib/session/complaint';
import { ruleFor } from '../../lib/session/rule-for';
import { siteOf } from '../../lib/settings/site-of';
import type { PageState } from '../../lib/types';
import type { Rule } from '../../lib/verdicts/rule';
import { clutterNames, gapNames } from './clutter-names';

/** The page that is pointed at. */
export interface PointedPage {
  /** The session that is live now. */
  session(): Session;
  /** Asks the session for its new state, and tells it. */
  told(change: () => PageState): void;
  /** Tells what the signals say of blocks. */
  signals: Parameters<typeof complaintOf>[2];
  /** Version of Clean Copy. */
  version: string;
}

type Complaint = Omit<Parameters<typeof complaintOf>[1], 'tool'>;

const keep = (rule: Rule) => sendMessage('addRule', rule);
const drop = ({ id }: Pick<Rule, 'id'>) => sendMessage('dropRule', id);

/** @returns pointing at what is left, at what is missing and at the story, as a page's content script offers it */
export function createPointing(document: Document, { session, told, signals, version }: PointedPage) {
  const complain = async (of: Complaint): Promise<void> => {
    const report = complaintOf(session().whole(), { ...of, tool: version }, signals);
    if (report) await sendMessage('report', report);
  };
  const kept = () => {
    const shown = session().shown();
    return shown ? keptIn(shown.reading, shown.elements) : [];
  };
  const site = () => siteOf(document.location?.href);
  return {
    story: () =>
      pickStory(document, { hint: t('pickStory.hint'), paragraphs: (count) => t('pickStory.paragraphs', count) }),
    clutter: () =>
      pickClutter(
        document,
        {
          kept,
          hide: (element, wish) => told(() => session().hide(element, wish)),
          measure: (elements) => session().measure(elements),
          preview(rule) {
            let parts = 0;
            told(() => {
              parts = session().preview(rule);
              return session().state();
            });
            return parts;
          },
          site: site(),
          async lostTo(rule) {
            // Other sites' stories are nothing for this page: the background looks through them.
            if (!rule.sites)
              return rule.says === undefined ? null : sendMessage('storyWith', rule.says).catch(() => null);
            const stories = await sendMessage('storiesHere').catch(() => []);
            return stories.find(({ shape }) => shape && hidesOf(rule, shape, document))?.headline ?? null;
          },
          keep,
          drop,
          report: (element, label, rule) => complain({ element, wish: 'hide', label, rule }),
        },
        clutterNames(),
      ),
    gap: () =>
      pickGap(
        document,
        {
          gaps: () => session().gaps(),
          kept,
          point: (places) => session().point(places),
          putBack: (places, wish) => told(() => session().putBack(places, wish)),
          ruleFor: (place) => ruleFor(session().whole(), session().elementAt(place), document.location?.href),
          keep,
          drop,
          report: (element, rule) => complain({ element, wish: 'keep', label: null, rule }),
        },
        gapNames(),
      ),
  };
}
