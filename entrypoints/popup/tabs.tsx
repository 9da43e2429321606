import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface Tab {
  id: string;
  name: string;
  panel(): ComponentChildren;
}

/** Tabs with one visible panel, following the ARIA Authoring Practices: arrow keys move between tabs. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const [selected, select] = useState(tabs[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const index = Math.max(
    0,
    tabs.findIndex(({ id }) => id === selected),
  );
  const current = tabs[index];
  const focusTab = (target: number) => {
    const next = tabs[(target + tabs.length) % tabs.length];
    if (!next) return;
    select(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  const handleKey = (event: KeyboardEvent) => {
    const previousKey = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const nextKey = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const target = { [previousKey]: index - 1, [nextKey]: index + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    focusTab(target);
  };
  return (
    <div class="tabs">
      <div class="tablist" role="tablist" aria-label={label} ref={list} onKeyDown={handleKey}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === current?.id}
            aria-controls="panel"
            tabIndex={id === current?.id ? 0 : -1}
            onClick={() => select(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${current?.id}`} key={current?.id}>
        {current?.panel()}
      </div>
    </div>
  );
}
