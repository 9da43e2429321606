import { tokenizeForScoring } from './tokens.ts';

/** Aligns texts with lines of kept text, token by token. A token can be claimed by one text only. */
export class TokenAlignment {
  readonly tokens: string[] = [];
  readonly lineOfToken: number[] = [];
  readonly owners: (string | null)[] = [];
  private readonly positionsByToken = new Map<string, number[]>();

  readonly lines: string[];
  /** Index of the first token of each line. */
  private readonly lineStarts: number[] = [];

  constructor(lines: string[]) {
    this.lines = lines;
    for (const [at, text] of lines.entries()) {
      this.lineStarts.push(this.tokens.length);
      for (const token of tokenizeForScoring(text)) {
        const places = this.positionsByToken.get(token);
        if (places) places.push(this.tokens.length);
        else this.positionsByToken.set(token, [this.tokens.length]);
        this.tokens.push(token);
        this.lineOfToken.push(at);
        this.owners.push(null);
      }
    }
  }

  /**
   * Claims the first unclaimed line that has exactly the unit's tokens. Done first, it prevents similar units from
   * claiming parts of that line.
   *
   * @param owner stored with the claimed tokens
   * @returns whether there is such a line
   */
  claimLine(unit: string, owner: string): boolean {
    const wanted = tokenizeForScoring(unit).join(' ');
    const line = this.lines.findIndex((text, at) => {
      const first = this.lineStarts[at] as number;
      return wanted !== '' && this.owners[first] === null && tokenizeForScoring(text).join(' ') === wanted;
    });
    if (line < 0) return false;
    const first = this.lineStarts[line] as number;
    this.owners.fill(owner, first, first + wanted.split(' ').length);
    return true;
  }

  /**
   * Claims unclaimed tokens that match the unit's tokens in the same order, near each other.
   *
   * @param unit text to find
   * @param owner stored with the claimed tokens
   * @param least smallest share (0–1) of the unit's tokens to claim; with fewer, nothing is claimed
   * @returns the share (0–1) of the unit's tokens that was found
   */
  claim(unit: string, owner: string, least: number): number {
    const wanted = tokenizeForScoring(unit);
    if (!wanted.length) return 1;
    let best: number[] = [];
    for (const start of this.findAnchors(wanted)) {
      const hits = this.alignAt(wanted, start);
      if (hits.length > best.length) best = hits;
      if (best.length === wanted.length) break;
    }
    const share = best.length / wanted.length;
    if (share >= least) for (const at of best) this.owners[at] = owner;
    return share;
  }

  /** Returns the token indices where the unit probably begins, by counting matching pairs of tokens. */
  private findAnchors(wanted: string[]): number[] {
    const votes = new Map<number, number>();
    for (const [offset, token] of wanted.entries()) {
      const places = this.positionsByToken.get(token) ?? [];
      if (places.length > 400) continue;
      for (const place of places) {
        if (this.owners[place] !== null) continue;
        const next = wanted[offset + 1];
        if (next !== undefined && this.tokens[place + 1] !== next && wanted.length > 2) continue;
        const bin = Math.floor((place - offset) / 8);
        votes.set(bin, (votes.get(bin) ?? 0) + 1);
      }
    }
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 4)
      .map(([bin]) => bin * 8);
  }

  /** Returns the token indices of the longest common subsequence of the unit and the unclaimed tokens near `start`. */
  private alignAt(wanted: string[], start: number): number[] {
    const slack = 24 + Math.floor(wanted.length / 4);
    const free: number[] = [];
    for (
      let at = Math.max(0, start - slack);
      at < Math.min(this.tokens.length, start + wanted.length + slack * 2);
      at++
    ) {
      if (this.owners[at] === null) free.push(at);
    }
    const width = free.length + 1;
    const table = new Uint16Array((wanted.length + 1) * width);
    for (let i = wanted.length - 1; i >= 0; i--) {
      for (let j = free.length - 1; j >= 0; j--) {
        const same = this.tokens[free[j] as number] === wanted[i];
        const cell = same
          ? 1 + (table[(i + 1) * width + j + 1] as number)
          : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
        table[i * width + j] = cell;
      }
    }
    const hits: number[] = [];
    for (let i = 0, j = 0; i < wanted.length && j < free.length; ) {
      if (
        this.tokens[free[j] as number] === wanted[i] &&
        table[i * width + j] === 1 + (table[(i + 1) * width + j + 1] as number)
      ) {
        hits.push(free[j] as number);
        i++;
        j++;
      } else if ((table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number)) i++;
      else j++;
    }
    return hits;
  }
}
