import { deflateRawSync } from 'node:zlib';

/** One entry of a zip, as its maker wants it to be seen. */
export interface HostileEntry {
  readonly name: string | Uint8Array;
  readonly bytes?: Uint8Array;
  /** How the data lies in the archive, where that is not simply `bytes` deflated. */
  readonly packed?: Uint8Array;
  /** 8 is deflated, 0 stored. */
  readonly method?: number;
  /** Bit 0 is encrypted, bit 3 "sizes follow the data". */
  readonly flags?: number;
  /** Bytes unpacked and packed, as the central directory says. */
  readonly size?: number;
  readonly packedSize?: number;
  /** Names the entry in its local header. */
  readonly localName?: string;
  /** Unix mode: 0o120777 is a link. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** Where the local header is said to lie; at its own by default. */
  readonly offset?: number;
  /** No data of its own: it shares that of the entry before it. */
  readonly overlaps?: boolean;
}

export interface HostileEnd {
  /** Entries, as the end record says. */
  readonly count?: number;
  readonly directory?: number;
  readonly comment?: Uint8Array;
  /** Numbers of a zip64 record that stands before the end. */
  readonly zip64?: { readonly count: bigint; readonly directory: bigint };
}

/** A zip archive that may lie about everything. */
export function hostileZip(entries: readonly HostileEntry[], end: HostileEnd = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  let latest = 0;
  for (const entry of entries) {
    const bytes = entry.bytes ?? Buffer.alloc(0);
    const packed = entry.packed ?? (entry.method === 0 ? bytes : deflateRawSync(bytes));
    const sizes = { packed: entry.packedSize ?? packed.length, unpacked: entry.size ?? bytes.length };
    if (!entry.overlaps) {
      latest = place;
      const local = Buffer.concat([localHeader(entry), packed]);
      pieces.push(local);
      place += local.length;
    }
    directory.push(centralHeader(entry, sizes, entry.offset ?? latest));
  }
  const central = Buffer.concat(directory);
  const last = endOf(end, entries.length, central.length, place);
  return Buffer.concat([...pieces, central, last]);
}

function localHeader(entry: HostileEntry): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  return Buffer.concat([
    fields(0x04034b50, [20, entry.flags ?? 0, entry.method ?? 8]),
    Buffer.alloc(16),
    word(name.length),
    word(0),
    name,
  ]);
}

function centralHeader(
  { name: given, flags = 0, method = 8, mode = 0, extra = new Uint8Array(0) }: HostileEntry,
  { packed, unpacked }: { readonly packed: number; readonly unpacked: number },
  offset: number,
): Buffer {
  const name = Buffer.from(given);
  const start = fields(0x02014b50, [0x0314, 20, flags, method, 0, 0]);
  const sizes = Buffer.concat([double(0), double(packed), double(unpacked)]);
  const lengths = Buffer.concat([word(name.length), word(extra.length), word(0), word(0), word(0)]);
  return Buffer.concat([start, sizes, lengths, double(mode * 65_536), double(offset), name, extra]);
}

function endOf(
  { count, directory, comment, zip64 }: HostileEnd,
  entries: number,
  size: number,
  place: number,
): Buffer {
  const tail = Buffer.from(comment ?? []);
  const end = Buffer.concat([
    fields(0x06054b50, [0, 0, count ?? entries, count ?? entries]),
    double(size),
    double(directory ?? place),
    word(tail.length),
    tail,
  ]);
  if (!zip64) return end;
  const record = Buffer.concat([
    double(0x06064b50),
    Buffer.alloc(20),
    long(zip64.count),
    long(zip64.count),
    long(0n),
    long(zip64.directory),
  ]);
  const locator = Buffer.concat([double(0x07064b50), double(0), long(BigInt(place + size)), double(1)]);
  return Buffer.concat([record, locator, end]);
}

function fields(signature: number, words: readonly number[]): Buffer {
  return Buffer.concat([double(signature), ...words.map(word)]);
}

function word(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function double(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function long(value: bigint): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(value);
  return buffer;
}
