/** HTML that is safe to insert into a page without escaping. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Template tag that builds HTML. Values are escaped unless they are `Markup`; lists are joined. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, at) => text + render(parts[at - 1]) + string));
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(render).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

/** Returns the address if its scheme is http or https, so that it is safe as a link's target; otherwise undefined. */
export function safeHref(address: string): string | undefined {
  const protocol = URL.parse(address)?.protocol;
  return protocol === 'http:' || protocol === 'https:' ? address : undefined;
}
