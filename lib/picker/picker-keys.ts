import { ARROW_TARGETS } from './element-navigation';
import type { PickerSelection } from './picker-selection';

/** Creates the listener for keys while the reader points. Keys with a modifier go to the page and the browser. */
export function createPickerKeys(
  selection: PickerSelection,
  actions: { pick(): void; report(): void; cancel(): void },
): (event: KeyboardEvent) => void {
  const actionFor = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    if (key === 'Escape') return actions.cancel;
    if (key === 'Tab') return () => selection.moveToTabStop(shiftKey);
    if (key === 'Enter' || key === ' ') return actions.pick;
    if (key === 'r' || key === 'R') return actions.report;
    return ARROW_TARGETS[key] && (() => selection.move(key, true));
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionFor(event);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Holding a key down must not pick what the same press has just selected.
    if (!event.repeat || event.key === 'Tab' || ARROW_TARGETS[event.key]) action();
  };
}
