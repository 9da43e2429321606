import { runToCompletion, type Steps } from '../async/time-slicing';
import { hiddenKindOf } from '../pipeline/hidden';
import { storiesBeside, valuesIn, type Whole } from '../pipeline/live';
import type { Rule } from '../rules/rule';
import type { PageState, Reading } from '../types';
import { holdPlace } from '../view/anchor';
import { type CleanView, openCleanView } from '../view/clean-view';
import { watch } from '../view/watch';
import { whileAddressMoves } from './address';
import { createAhead } from './ahead';
import type { Details } from './details';
import { gapsIn } from './gaps';
import { Handles } from './handles';
import { createIntake, type Intake } from './intake';
import { often } from './often';
import { readStory } from './read-story';
import type { Session, Wants } from './session';
import { isGone, stillThere } from './still-there';
import { stateOf } from './story-state';
import { tryRule } from './trial';
import { Wished } from './wished';

export type { Session } from './session';

/** Marks are put back this many times a second, and not more often. */
const FIGHTS = 20;
const FIGHT = 'The page takes the marks of the clean view off again and again.';

const NOTHING: Wants = { shown: [], rules: [] };

/**
 * @param document the page
 * @param onChange told when the state changes by itself: a single-page app moved on, the story went away
 * @param details what reads all that only the popup shows, once it is there
 * @param isAnswering is this still the extension that the browser runs? After an update it goes with its marks
 */
export function createSession(
  document: Document,
  onChange: (state: PageState) => void,
  details: () => Details | undefined = () => undefined,
  isAnswering = () => true,
): Session {
  const handles = new Handles();
  const frame = document.defaultView;
  let wants = NOTHING;
  let view: CleanView | null = null;
  let whole: Whole | null = null;
  let intake: Intake | null = null;
  let chosen: Element | null = null;
  let css = '';
  let stops: (() => void)[] = [];
  let scroll: { left: number; top: number; after: number } | null = null;
  const wishes = new Wished();
  let previewed: Rule | null = null;

  /** The reader's rules, and the one that is tried. */
  const ruled = (): Rule[] => {
    const tried = previewed;
    return tried ? [...wants.rules.filter(({ id }) => id !== tried.id), tried] : wants.rules;
  };
  const steps = (rules = ruled()): Steps<Whole> => {
    if (chosen && !chosen.isConnected) chosen = null;
    return readStory(document, { ...wants, rules }, chosen, details);
  };
  const read = (rules?: Rule[]): Whole => runToCompletion(steps(rules));
  const ahead = createAhead(document, () => steps());
  /** The page as it is now: as it was read ahead, where that was just now. */
  const readNow = (): Whole => ahead.take() ?? read();
  const apart = <T>(work: () => T): T => (view ? view.apart(work) : work());

  const wished = ({ reading, elements }: Whole): Reading => wishes.in(reading, elements, wants.shown);

  const tell = (read: Whole, on: boolean): PageState => {
    const { story } = read.options;
    return stateOf(document, { ...read, reading: wished(read) }, handles, {
      on,
      memory: wants.memory === true,
      ...(story && { chosen: story === chosen ? 'once' : 'site' }),
      beside: () => storiesBeside(document, read.reading, read.elements),
      details,
    });
  };

  const draw = (): void => {
    if (whole) view?.show(wished(whole), whole.elements);
  };

  /** Takes over a whole page that was read; what waits of additions is in it. */
  const show = (next: Whole): void => {
    whole = next;
    intake?.forget();
    draw();
  };

  const off = () => {
    for (const stop of stops) stop();
    stops = [];
    intake = null;
    const moved = scroll && frame && Math.abs(frame.scrollY - scroll.after) >= 2;
    view?.point([]);
    const place = moved && whole ? holdPlace(document, whole.reading, whole.elements) : null;
    view?.restore();
    view = null;
    whole = null;
    wishes.back.clear();
    previewed = null;
    // A reader who has not moved gets the very place back, another one keeps the line that is being read.
    if (place) place.settle();
    else if (scroll) frame?.scrollTo({ left: scroll.left, top: scroll.top, behavior: 'instant' });
    scroll = null;
  };

  /** Reads the whole page again: the story was taken out, or text came where no mark can hide it. */
  const refresh = () => {
    if (!view || !whole) return;
    // Our own sheet hides what the page has added: it is read as the page shows it.
    const next = view.apart(() => read());
    if (stillThere(whole)) {
      // While the story is on the page, nothing that the page adds may take its place.
      const [{ article, url }, before] = [next.reading, whole.reading];
      if (next.reading.found && article.headline === before.article.headline && url === before.url) show(next);
      return;
    }
    if (next.reading.found) {
      show(next);
      onChange(tell(next, true));
    } else if (next.reading.url !== whole.reading.url || isGone(whole)) {
      off();
      onChange(tell(next, false));
    }
  };

  /** A page that takes the marks off as often as they are put on would never rest. */
  const giveUp = () => {
    off();
    onChange({ status: 'error', on: false, hidden: {}, message: FIGHT });
  };

  /** The address has changed: what the page offers beside the story may have another name now. */
  const moved = () => {
    if (!view || !whole || !stillThere(whole)) return;
    onChange(tell(whole, true));
  };

  const on = (): PageState => {
    const opened = openCleanView(document, { shadow: css });
    // With marks of the page's own our sheet, which is there already, may have hidden what was read ahead.
    if (opened.foreign) ahead.forget();
    const first = readNow();
    if (!first.reading.found) {
      opened.restore();
      return tell(first, false);
    }
    const before = { left: frame?.scrollX ?? 0, top: frame?.scrollY ?? 0 };
    view = opened;
    const fights = often(FIGHTS, 1000);
    intake = createIntake(document, opened, {
      known: () => whole,
      wished,
      grown(next) {
        whole = next;
      },
    });
    show(first);
    scroll = { ...before, after: frame?.scrollY ?? 0 };
    const { added } = intake;
    stops = [
      intake.stop,
      whileAddressMoves(frame, moved),
      watch(document, {
        whole: () => whole === null || stillThere(whole),
        gone: refresh,
        text: refresh,
        added,
        came: opened.came,
        unmarked(elements) {
          // A later copy of us has taken them off, or a page that no copy answers for any more.
          if (!isAnswering()) off();
          else if (opened.repair(elements) && fights()) giveUp();
        },
        showing() {
          const parts = opened.woken();
          if (parts.length) added(new Set(parts));
        },
      }),
    ];
    return tell(first, true);
  };

  const now = (): PageState => (whole ? tell(whole, true) : tell(readNow(), false));
  /** With the view on reads anew and shows that, where there is a story still. */
  const reread = (): void => {
    const next = view?.apart(() => read());
    if (next?.reading.found) show(next);
  };
  const again = (): PageState => {
    reread();
    return now();
  };

  return {
    state: now,
    readAhead: async () => {
      if (!whole) await ahead.read();
    },
    setClean(wish) {
      if (wish) return whole ? now() : on();
      const before = whole;
      const state = before ? tell(before, false) : null;
      off();
      return state ?? tell(read(), false);
    },
    setPreferences(next) {
      const before = wants;
      wants = next;
      if (!same(before, next)) ahead.forget();
      // What was tried has been kept.
      if (next.rules.some(({ id }) => id === previewed?.id)) previewed = null;
      if (!whole) return;
      if (!same([before.rules, before.story], [next.rules, next.story])) reread();
      else if (!same(before.shown, next.shown)) draw();
    },
    point(places) {
      if (!view || !whole) return;
      const { reading, elements } = whole;
      const wanted = new Set(places);
      const pointed = reading.verdicts.flatMap(({ block, kind }) => {
        const place = elements.get(block);
        return place && wanted.has(handles.of(place)) ? [{ place, kind: hiddenKindOf(kind) }] : [];
      });
      view.point(pointed);
    },
    putBack(places, wish = true) {
      for (const place of places) {
        const node = handles.node(place);
        if (node) wishes.back[wish ? 'add' : 'delete'](node);
      }
      draw();
      return now();
    },
    gaps: () => (whole ? gapsIn({ ...whole, reading: wished(whole) }, handles) : []),
    hide(element, wish) {
      if (wish) wishes.gone.add(element);
      else wishes.gone.delete(element);
      draw();
      return now();
    },
    choose(story) {
      ahead.forget();
      const node = typeof story === 'number' ? handles.node(story) : story;
      chosen = node instanceof Element ? node : null;
      return again();
    },
    elementAt(place) {
      const node = handles.node(place);
      return node instanceof Element ? node : (node?.parentElement ?? undefined);
    },
    tryRule: (rule) => apart(() => tryRule(document, rule, wants.rules, read)),
    preview(rule) {
      previewed = rule;
      reread();
      const { blocks, verdicts } = whole?.reading ?? { blocks: [], verdicts: [] };
      return rule ? verdicts.filter(({ block, rule: id }) => id === rule.id && blocks[block]?.rendered).length : 0;
    },
    measure: (elements) => valuesIn(whole ?? read(), elements),
    whole: () => whole ?? read(),
    shown() {
      const current = whole ?? read();
      return current.reading.found ? { reading: wished(current), elements: current.elements } : null;
    },
    apart,
    setTheme(next) {
      css = next;
      view?.dress(next);
    },
    dispose: off,
  };
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
