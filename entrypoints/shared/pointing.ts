import { t } from '../../lib/extension/i18n';
import { sendMessage } from '../../lib/extension/messages';
import { hidesOf } from '../../lib/history/shape';
import type { Session } from '../../lib/page-controller';
import { complaintOf } from '../../lib/page-controller/complaint';
import { ruleFor } from '../../lib/page-controller/rule-for';
import { keptIn } from '../../lib/picker/clutter';
import { pickClutter } from '../../lib/picker/clutter-pick';
import { pickGap } from '../../lib/picker/gap-pick';
import { pickStory } from '../../lib/picker/story-pick';
import type { Rule } from '../../lib/rules/rule';
import { siteOf } from '../../lib/settings/site-of';
import type { PageState } from '../../lib/types';
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
