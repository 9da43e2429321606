import type { CDPSession, Page } from '@playwright/test';

/** A control in one of our closed shadow roots, as assistive technology sees it. */
interface OverlayControl {
  role: string;
  name: string;
  focused: boolean;
  /** Id of its node in the DevTools protocol. */
  node: number;
}

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** Returns the controls and texts in the closed shadow roots of a page. Works in Chromium only. */
async function readOverlay(session: CDPSession): Promise<OverlayControl[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const inside = new Set<number>();
  const walk = (node: DomNode, isOurs: boolean): void => {
    if (isOurs) inside.add(node.backendNodeId);
    for (const child of node.children ?? []) walk(child, isOurs);
    for (const shadow of node.shadowRoots ?? []) walk(shadow, isOurs || shadow.shadowRootType === 'closed');
  };
  walk(root as DomNode, false);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ role, name, properties, backendDOMNodeId, ignored }) => {
    if (ignored || backendDOMNodeId === undefined || !inside.has(backendDOMNodeId)) return [];
    const focused = properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false;
    return [{ role: String(role?.value), name: String(name?.value ?? ''), focused, node: backendDOMNodeId }];
  });
}

/** Returns the texts and the names of the controls in our closed shadow roots, one a line. */
export const overlayText = (page: Page): Promise<string> =>
  withSession(page, async (session) => (await readOverlay(session)).map(({ name }) => name).join('\n'));

/** Returns the name of the control in our closed shadow roots that has the focus; '' if none has. */
export const focusedInOverlay = (page: Page): Promise<string> =>
  withSession(
    page,
    async (session) =>
      (await readOverlay(session)).find(({ focused, role }) => focused && role !== 'RootWebArea')?.name ?? '',
  );

/** Clicks a control in our closed shadow roots with the pointer. Throws if there is none with this name. */
export async function clickInOverlay(page: Page, name: string | RegExp): Promise<void> {
  const at = await withSession(page, async (session) => {
    const matches = (one: string) => (typeof name === 'string' ? one === name : name.test(one));
    const controls = await readOverlay(session);
    const found = controls.find((one) => /^(?:button|radio|link|combobox)$/.test(one.role) && matches(one.name));
    if (!found) throw new Error(`No control ${name} among: ${controls.map((one) => one.name).join(' | ')}`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.node });
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  });
  await page.mouse.click(at.x, at.y);
}
