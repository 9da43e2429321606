import { flatTreeParent, queryAll, unclobbered } from '../document/dom';
import type { Marks } from './mark-values';

/** Returns whether this is a player; SVG may contain an element named `video`. */
const isPlayer = (target: unknown): target is HTMLMediaElement =>
  typeof (target as Partial<HTMLMediaElement> | null)?.pause === 'function';

/** Pauses players that the clean view hides, because readers could not stop their sound. */
export class HiddenPlayers {
  readonly #document: Document;
  readonly #paused = new Set<HTMLMediaElement>();
  #marks: Marks = new Map();
  #stop: (() => void) | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Number of players paused since the view was opened. */
  get count(): number {
    return this.#paused.size;
  }

  /** Pauses the players that these marks hide, and from then on those that start by themselves. */
  pause(marks: Marks): void {
    this.#marks = marks;
    for (const player of queryAll(this.#document, 'video,audio') as HTMLMediaElement[])
      if (isPlayer(player) && !player.paused && this.#isHidden(player)) this.#pauseOne(player);
    this.#stop ??= this.#watch();
  }

  /** Resumes the paused players. */
  resume(): void {
    this.#stop?.();
    this.#stop = null;
    for (const player of this.#paused)
      if (player.isConnected && player.paused && !player.ended) player.play().catch(() => undefined);
    this.#paused.clear();
    this.#marks = new Map();
  }

  #pauseOne(player: HTMLMediaElement): void {
    player.pause();
    this.#paused.add(player);
  }

  #watch(): () => void {
    const view = unclobbered(this.#document, 'defaultView');
    const onPlay = ({ target: player }: Event) => {
      if (!isPlayer(player)) return;
      // A click of the reader may start a player whose controls are part of the story.
      if (!view?.navigator.userActivation?.isActive && this.#isHidden(player)) this.#pauseOne(player);
    };
    view?.addEventListener('play', onPlay, true);
    return () => view?.removeEventListener('play', onPlay, true);
  }

  /**
   * Returns whether a player is in no kept block. Rendering does not tell, because audio without controls is never
   * rendered.
   */
  #isHidden(player: Element): boolean {
    for (let at: Element | null = player; at; at = flatTreeParent(at))
      if (this.#marks.get(at)?.startsWith('keep')) return false;
    return true;
  }
}
