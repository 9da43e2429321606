import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInSlices, type Steps, yieldToMain } from '../lib/async/time-slicing';
import { addFont } from '../lib/extension/add-font';
import { drawNow } from '../lib/extension/hold';
import { type Dressed, onMessage, sendMessage } from '../lib/extension/messages';
import { stateWithout, whileLoading } from '../lib/extension/page-status';
import { PRESENCE } from '../lib/extension/presence';
import { marksAreLive, sheetIsLive } from '../lib/extension/sheet';
import { sourcesNames } from '../lib/extension/sources-names';
import { createSession } from '../lib/page-controller';
import { createActions } from '../lib/page-controller/actions';
import type { Listen } from '../lib/page-controller/listen';
import type { Passages } from '../lib/page-controller/passages';
import { signalValues } from '../lib/pipeline/live';
import type { PageAction, PageState } from '../lib/types';
import { clearLeftBehind } from '../lib/view/left-behind';
import { painted } from '../lib/view/painted';
import { DYSLEXIC_FAMILY } from '../lib/view/theme/typefaces';
import { aloudPart, detailsPart, loadDetails, pointingPart, takePart } from './shared/parts';

/** So long a page is held up at a stretch by what only the popup shows, in milliseconds. */
const SLICE = 30;

/** All of a state: what is made when it is asked for is made, one after the other. Without the part for it there is less. */
function* whole(state: PageState): Steps<PageState> {
  for (const part of [state.article, state])
    for (const key of Object.keys(part ?? {})) {
      void part?.[key as never];
      yield;
    }
  return { ...state, ...(state.article && { article: { ...state.article } }) };
}

/** What the reader does by pointing. */
const POINTING = new Set<PageAction['do']>(['pick-story', 'pick-clutter', 'pick-gap']);

export default defineContentScript({
  registration: 'runtime',
  main() {
    // A second injection into the same page keeps the first session.
    const presence = Symbol.for(PRESENCE);
    if (presence in globalThis) return;
    Object.defineProperty(globalThis, presence, { value: true });
    clearLeftBehind(document);

    let last = stateWithout('loading');
    let telling = Promise.resolve();
    const report = (state: PageState): void => {
      last = state;
      telling = telling.then(() => tell(state));
    };
    const tell = async (state: PageState): Promise<void> => {
      if (state.status === 'story') await loadDetails(state);
      const told = await wholly(state);
      // Nobody listens after the extension was updated or removed.
      sendMessage('changed', { state: told, sheet: sheetIsLive(document) }).catch(() => {});
    };

    // The browser takes its name from a copy of us that was updated, loaded anew, or removed.
    const isAnswering = () => browser.runtime?.id !== undefined;
    const openSession = () => createSession(document, report, detailsPart.now, isAnswering);
    let session = openSession();
    const safely = (question: () => PageState): PageState => {
      try {
        return question();
      } catch (error) {
        // A fault halfway must not leave the page half hidden.
        session.dispose();
        session = openSession();
        return stateWithout('error', String(error));
      }
    };
    const wholly = async (state: PageState): Promise<PageState> => {
      const told = await runInSlices(whole(state), SLICE, yieldToMain).then(
        ({ value }) => value,
        (error) =>
          safely(() => {
            throw error;
          }),
      );
      if (last === state) last = told;
      return told;
    };
    const ask = (question: () => PageState): PageState => safely(() => whileLoading(question(), document.readyState));

    let awaited = false;
    const now = (question: () => PageState): PageState => {
      last = document.body ? ask(question) : stateWithout('loading');
      if (last.status === 'loading' && !awaited) {
        awaited = true;
        document.addEventListener('DOMContentLoaded', () => report(ask(() => session.state())), { once: true });
      }
      return last;
    };
    /** The question is asked at once; its whole answer waits for the part that reads details. */
    const answer = async (question: () => PageState): Promise<PageState> => {
      const state = now(question);
      if (state.status === 'story') await loadDetails(state);
      return wholly(state);
    };

    /** What the look's own sheet does not reach: shadow roots, and a typeface that no page has. */
    const wear = ({ look, shadowSheet }: Pick<Dressed, 'look' | 'shadowSheet'>): void => {
      session.setTheme(shadowSheet);
      if (look.typeface === 'dyslexic') void addFont(document, DYSLEXIC_FAMILY, () => sendMessage('font'));
    };
    const want = (preferences: Dressed): void => {
      wear(preferences);
      session.setPreferences(preferences);
    };
    /** Marked words are seen only by a sheet: with the clean view off it may not be there yet. */
    const dressMarks = (): void => {
      if (!marksAreLive(document)) sendMessage('marks').catch(() => {});
    };
    let passages: Passages | undefined;
    const { version } = browser.runtime.getManifest();
    const pointing = async () => {
      const { createPointing } = await pointingPart.need();
      return createPointing(document, {
        session: () => session,
        told: (change) => report(ask(change)),
        signals: signalValues,
        version,
      });
    };
    const act = createActions(document, {
      session: () => session,
      last: () => last,
      report,
      pick: async () => (await pointing()).story(),
      pickClutter: async () => (await pointing()).clutter(),
      pickGap: async () => (await pointing()).gap(),
      remember: (selector) => sendMessage('rememberPlace', selector),
      clean: () => sendMessage('clean'),
      passages(source, at) {
        dressMarks();
        passages ??= detailsPart.now()?.createPassages(document, () => session);
        passages?.show(source, at);
      },
    });

    const look = (preferences: Dressed) => () => {
      want(preferences);
      return session.state();
    };
    /** Reads the page in slices before it is asked about. */
    const prepare = async (preferences: Dressed): Promise<void> => {
      if (!document.body) return;
      safely(() => {
        want(preferences);
        return last;
      });
      await session.readAhead();
    };
    onMessage('state', async ({ data }) => {
      await prepare(data);
      return answer(look(data));
    });
    onMessage('isOn', () => last.on);
    onMessage('glance', async ({ data }) => {
      await prepare(data);
      const { status, on, hidden, message, memory } = now(look(data));
      // A story that is listened to is remembered as one that is read.
      return { status, on, hidden, ...(message && { message }), ...(memory && { memory }) };
    });
    onMessage('setClean', async ({ data: { on, preferences } }) => {
      if (!on || !document.body) return answer(() => session.setClean(on));
      await prepare(preferences);
      const shown = ask(() => {
        want(preferences);
        return session.setClean(true);
      });
      last = shown;
      drawNow();
      // Who is cited, and what is related, is read once the clean view is drawn.
      if (shown.on) await painted(window);
      return answer(() => (last === shown ? shown : last));
    });
    let voice: Listen | undefined;
    const listen = async (): Promise<Listen> => {
      const { createListen } = await aloudPart.need();
      voice ??= createListen(
        document,
        () => session,
        (state) => void sendMessage('aloudChanged', state).catch(() => {}),
      );
      return voice;
    };
    // A citation names the day, and a text has its sources.
    const take = async () => {
      const [offer] = await Promise.all([takePart.need(), loadDetails(last)]);
      return offer;
    };
    onMessage('take', async ({ data }) => (await take()).takeAs(document, session, data, sourcesNames(), new Date()));
    onMessage('quotation', async ({ data }) => (await take()).quotationFrom(session, data, new Date()));
    onMessage('aloud', async ({ data: { command, settings } }) => {
      dressMarks();
      return (await listen()).command(command, settings);
    });
    onMessage('toggleAloud', async ({ data }) => {
      dressMarks();
      const reader = await listen();
      const state = reader.command({ do: 'state' }, data);
      reader.command({ do: state?.speaking ? 'pause' : 'play' }, data);
    });
    onMessage('wear', ({ data }) => wear(data));
    onMessage('act', async ({ data }) => {
      if (data.do === 'passages') await loadDetails(last);
      // What is pointed with is there before anything on the page changes for it.
      if (POINTING.has(data.do)) await pointingPart.need();
      return answer(() => act(data));
    });
    onMessage('ruleFor', async ({ data }) => {
      const { ruleFor } = await pointingPart.need();
      return ruleFor(session.whole(), session.elementAt(data), location.href);
    });
    onMessage('tryRule', ({ data }) => session.tryRule(data));
    onMessage('settingsChanged', () => {
      if (!last.on) return;
      sendMessage('prefer').then(
        (preferences) => report(now(look(preferences))),
        () => {},
      );
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && last.on) report(last);
    });
  },
});
