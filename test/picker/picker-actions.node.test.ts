import { describe, expect, it, vi } from 'vitest';
import { createPickerActions } from '../../lib/picker/picker-actions';
import type { Rule } from '../../lib/rules/rule';

const RULE = { id: 'reader-1', decide: 'hide', kind: 'user', when: [] } as unknown as Rule;
const TEXTS = { undo: 'Undo', noRulePossible: 'No rule', report: 'Report', reportFailed: 'Failed', done: 'Done' };

/** Returns actions whose rule is saved when the test says so, and the functions they call. */
function actionsWithSlowSaving(objection: string | null = null) {
  const saved = Promise.withResolvers<void>();
  const calls = { close: vi.fn(), undo: vi.fn(), setMessage: vi.fn(), setActions: vi.fn(), removeRule: vi.fn() };
  const actions = createPickerActions({
    panel: calls as never,
    texts: TEXTS,
    saveRule: () => saved.promise,
    removeRule: calls.removeRule,
    findObjection: async () => objection,
    report: async () => {},
    closeUndone: () => {},
    undo: calls.undo,
    close: calls.close,
  });
  return { actions, ...calls, finishSaving: saved.resolve };
}

describe('leaving while a rule is being saved', () => {
  for (const [name, leave] of [
    ['Done', (actions) => actions.done.onPress()],
    ['Escape', (actions) => actions.escape()],
  ] satisfies [string, (actions: ReturnType<typeof createPickerActions>) => void][])
    it(`by ${name} closes the panel once it has been saved, and undoes nothing`, async () => {
      const { actions, close, undo, finishSaving } = actionsWithSlowSaving();
      const created = actions.createRule(RULE, 'Saved.');
      leave(actions);
      await Promise.resolve();
      expect(close).not.toHaveBeenCalled();
      finishSaving();
      await created;
      expect(close).toHaveBeenCalledOnce();
      expect(undo).not.toHaveBeenCalled();
    });

  it('by Undo removes the rule after all', async () => {
    const { actions, undo, removeRule, finishSaving } = actionsWithSlowSaving();
    const created = actions.createRule(RULE, 'Saved.');
    actions.undo.onPress();
    finishSaving();
    await created;
    await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce());
    expect(removeRule).toHaveBeenCalledWith(RULE);
  });

  it('keeps the panel open if there is an objection, which it shows', async () => {
    const { actions, close, setMessage } = actionsWithSlowSaving('It would hide a paragraph.');
    const created = actions.createRule(RULE, 'Saved.');
    actions.done.onPress();
    await created;
    expect(setMessage).toHaveBeenCalledWith('It would hide a paragraph.');
    expect(close).not.toHaveBeenCalled();
    actions.done.onPress();
    expect(close).toHaveBeenCalledOnce();
  });
});
