/** A page that is not drawn, say in a tab behind another one, is not waited for longer than this, in milliseconds. */
const LONGEST = 100;

/** Waits until the browser has drawn what was changed. */
export function painted(view: Window): Promise<void> {
  return new Promise((done) => {
    view.requestAnimationFrame(() => view.setTimeout(done));
    view.setTimeout(done, LONGEST);
  });
}
