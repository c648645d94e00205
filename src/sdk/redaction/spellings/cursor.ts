/** One way to read what stands at a place of a text. */
export interface Spelling {
  /** One character, in one or two UTF-16 units. */
  readonly characters: string;
  /** Just past what was read, in UTF-16 units from the start of the text. */
  readonly end: number;
}

/** Reads on in a text, unit by unit; what stands there may itself be written in escapes. */
export class Cursor {
  constructor(
    readonly text: string,
    public at: number,
    /** What else than its own character stands at a place. */
    private readonly othersAt: (at: number) => readonly Spelling[],
  ) {}

  /** Takes one unit that fits, and goes behind it; undefined, without moving, when there is none. */
  take(fits: (unit: number) => boolean): number | undefined {
    if (this.at >= this.text.length) return undefined;
    const unit = this.text.charCodeAt(this.at);
    if (fits(unit)) {
      this.at += 1;
      return unit;
    }
    for (const { characters, end } of this.othersAt(this.at)) {
      const other = characters.charCodeAt(0);
      if (characters.length !== 1 || !fits(other)) continue;
      this.at = end;
      return other;
    }
    return undefined;
  }

  /** Takes a hexadecimal number of so many digits, and goes behind it. */
  takeHex(digits: number): number | undefined {
    const start = this.at;
    let value = 0;
    for (let count = 0; count < digits; count += 1) {
      const digit = this.take(isHexDigit);
      if (digit === undefined) {
        this.at = start;
        return undefined;
      }
      value = value * 16 + hexValue(digit);
    }
    return value;
  }
}

export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function hexValue(hexDigit: number): number {
  return isDigit(hexDigit) ? hexDigit - 0x30 : (hexDigit & 0x5f) - 0x37;
}
