import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/browser/messages';
import { addRule, dropRule } from '../../lib/browser/own-rules';
import { hidesOf } from '../../lib/memory/shape';
import { keptIn } from '../../lib/report/pointing/clutter';
import { pickClutter } from '../../lib/report/pointing/clutter-pick';
import { pickGap } from '../../lib/report/pointing/gap-pick';
import type { Session } from '../../lib/session';
import { siteOf } from '../../lib/settings/preferences';
import type { PageState } from '../../lib/types';
import { clutterNames, gapNames } from './clutter-names';

/** The page that is pointed at. */
export interface PointedPage {
  /** The session that is live now. */
  session(): Session;
  /** Asks the session for its new state, and tells it. */
  told(change: () => PageState): void;
}

type Complaint = Omit<Parameters<Session['complaint']>[0], 'tool'>;

/** @returns pointing at what is left, and at what is missing, as a page's content script offers it */
export function createPointing(document: Document, { session, told }: PointedPage) {
  const complain = async (of: Complaint): Promise<void> => {
    const report = session().complaint({ ...of, tool: browser.runtime.getManifest().version });
    if (report) await sendMessage('report', report);
  };
  const kept = () => {
    const shown = session().shown();
    return shown ? keptIn(shown.reading, shown.elements) : [];
  };
  const site = () => siteOf(document.location?.href);
  return {
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
            const stories = await sendMessage('storiesOn', rule.sites ? site() : '').catch(() => []);
            return stories.find(({ shape }) => shape && hidesOf(rule, shape, document))?.headline ?? null;
          },
          keep: addRule,
          drop: dropRule,
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
          ruleFor: (place) => session().ruleFor(place),
          keep: addRule,
          drop: dropRule,
          report: (element, rule) => complain({ element, wish: 'keep', label: null, rule }),
        },
        gapNames(),
      ),
  };
}
