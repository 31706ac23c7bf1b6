const textDecoder = new TextDecoder();

/**
 * One table of a FlatBuffer: fields by their number in the schema. Everything is read in place and little-endian, as
 * the format demands.
 * Source: FlatBuffers "Internals" (binary format: root offset, vtable, vectors, unions).
 *
 * @throws RangeError from any reader when the bytes end before the table does.
 */
export class FlatBufferTable {
  readonly #bytes: DataView<ArrayBuffer>;
  readonly #position: number;
  readonly #vtable: number;
  readonly #vtableLength: number;

  constructor(bytes: DataView<ArrayBuffer>, position: number) {
    this.#bytes = bytes;
    this.#position = position;
    this.#vtable = position - bytes.getInt32(position, true);
    this.#vtableLength = bytes.getUint16(this.#vtable, true);
  }

  /** The root table of a whole FlatBuffer. */
  static root(buffer: ArrayBuffer): FlatBufferTable {
    const bytes = new DataView(buffer);
    return new FlatBufferTable(bytes, bytes.getUint32(0, true));
  }

  /** Where the field's bytes are, or null when the table leaves it at its default. */
  #field(field: number): number | null {
    const slot = 4 + 2 * field;
    if (slot >= this.#vtableLength) return null;
    const offset = this.#bytes.getUint16(this.#vtable + slot, true);
    return offset === 0 ? null : this.#position + offset;
  }

  int8(field: number, otherwise: number): number {
    const at = this.#field(field);
    return at === null ? otherwise : this.#bytes.getInt8(at);
  }

  int32(field: number, otherwise: number): number {
    const at = this.#field(field);
    return at === null ? otherwise : this.#bytes.getInt32(at, true);
  }

  boolean(field: number): boolean {
    return this.int8(field, 0) !== 0;
  }

  string(field: number): string {
    const vector = this.#vector(field);
    return vector ? textDecoder.decode(new Uint8Array(this.#bytes.buffer, vector.start, vector.length)) : '';
  }

  /** The table that a table or union field refers to. */
  table(field: number): FlatBufferTable | null {
    const at = this.#field(field);
    return at === null ? null : new FlatBufferTable(this.#bytes, at + this.#bytes.getUint32(at, true));
  }

  tables(field: number): FlatBufferTable[] {
    const vector = this.#vector(field);
    if (!vector) return [];
    return Array.from({ length: vector.length }, (_, i) => {
      const at = vector.start + 4 * i;
      return new FlatBufferTable(this.#bytes, at + this.#bytes.getUint32(at, true));
    });
  }

  /** A vector of integers, each `size` bytes, unsigned below 4. */
  integers(field: number, size: 1 | 2 | 4): number[] {
    const vector = this.#vector(field);
    if (!vector) return [];
    return Array.from({ length: vector.length }, (_, i) => {
      const at = vector.start + size * i;
      if (size === 4) return this.#bytes.getInt32(at, true);
      return size === 2 ? this.#bytes.getUint16(at, true) : this.#bytes.getUint8(at);
    });
  }

  /** A vector of bytes, not copied. */
  bytes(field: number): Uint8Array<ArrayBuffer> {
    const vector = this.#vector(field);
    return vector ? new Uint8Array(this.#bytes.buffer, vector.start, vector.length) : new Uint8Array();
  }

  #vector(field: number): { start: number; length: number } | null {
    const at = this.#field(field);
    if (at === null) return null;
    const vector = at + this.#bytes.getUint32(at, true);
    return { start: vector + 4, length: this.#bytes.getUint32(vector, true) };
  }
}
