/** What an H.264 stream says of its pictures in its sequence parameters. */
export interface AvcSequence {
  /** Pictures may consist of two fields, taken one after the other. */
  readonly mayBeInterlaced: boolean;
  /** Width of a pixel over its height; 1 where the stream says nothing. */
  readonly pixelAspect: number;
}

/** Sample aspect ratios by their number (ITU-T H.264, table E-1). */
const aspects: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 1],
  [12, 11],
  [10, 11],
  [16, 11],
  [40, 33],
  [24, 11],
  [20, 11],
  [32, 11],
  [80, 33],
  [18, 11],
  [15, 11],
  [64, 33],
  [160, 99],
  [4, 3],
  [3, 2],
  [2, 1],
];

/** Profiles whose sequence parameters also describe colour planes and scaling matrices. */
const highProfiles: readonly number[] = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/**
 * Reads a sequence parameter set (ITU-T H.264, 7.3.2.1.1) as far as the shape of its pixels.
 *
 * mediabunny reads it as well, but takes a field's height for the picture's, and keeps to itself whether there are
 * fields.
 *
 * @param unit with its header byte, as it lies in the stream.
 * @throws Error when it ends too early.
 */
export function readAvcSequence(unit: Uint8Array): AvcSequence {
  const bits = new BitReader(withoutEmulation(unit));
  bits.skip(8);
  const profile = bits.read(8);
  bits.skip(16);
  bits.exp();
  if (highProfiles.includes(profile)) skipHighProfile(bits);
  bits.exp();
  skipOrderCount(bits);
  bits.exp();
  bits.skip(1);
  bits.exp();
  bits.exp();
  const mayBeInterlaced = bits.read(1) === 0;
  if (mayBeInterlaced) bits.skip(1);
  bits.skip(1);
  if (bits.read(1) === 1) for (let i = 0; i < 4; i++) bits.exp();
  return { mayBeInterlaced, pixelAspect: readAspect(bits) };
}

function readAspect(bits: BitReader): number {
  if (bits.read(1) === 0 || bits.read(1) === 0) return 1;
  const extended = 255;
  const number = bits.read(8);
  const [width, height] = number === extended ? [bits.read(16), bits.read(16)] : (aspects[number] ?? [1, 1]);
  return width > 0 && height > 0 ? width / height : 1;
}

function skipHighProfile(bits: BitReader): void {
  const chroma = bits.exp();
  if (chroma === 3) bits.skip(1);
  bits.exp();
  bits.exp();
  bits.skip(1);
  if (bits.read(1) === 0) return;
  for (let list = 0; list < (chroma === 3 ? 12 : 8); list++) {
    if (bits.read(1) === 0) continue;
    let [last, next] = [8, 8];
    for (let i = 0; i < (list < 6 ? 16 : 64) && next !== 0; i++) {
      next = (last + bits.signedExp() + 256) % 256;
      if (next !== 0) last = next;
    }
  }
}

function skipOrderCount(bits: BitReader): void {
  const type = bits.exp();
  if (type === 0) bits.exp();
  if (type !== 1) return;
  bits.skip(1);
  bits.exp();
  bits.exp();
  const cycle = Math.min(255, bits.exp());
  for (let i = 0; i < cycle; i++) bits.exp();
}

/** A zero byte pair followed by 3 stands for the pair alone. */
function withoutEmulation(unit: Uint8Array): Uint8Array {
  return unit.filter((byte, i) => !(byte === 3 && i > 1 && unit[i - 1] === 0 && unit[i - 2] === 0));
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++, this.#at++) {
      if (this.#at >> 3 >= this.#bytes.length) throw new Error('The sequence parameters end too early.');
      value = value * 2 + ((this.#bytes[this.#at >> 3] >> (7 - (this.#at & 7))) & 1);
    }
    return value;
  }

  skip(count: number): void {
    this.#at += count;
  }

  /** An unsigned Exp-Golomb number. */
  exp(): number {
    let zeros = 0;
    while (this.read(1) === 0) {
      if (++zeros > 32) throw new Error('The sequence parameters can’t be read.');
    }
    return 2 ** zeros - 1 + this.read(zeros);
  }

  signedExp(): number {
    const code = this.exp();
    return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
  }
}
