import type { FlatBufferTable } from './flatBufferTable.ts';
import type { TfliteTensor } from './tfliteModel.ts';

interface Level {
  /** Number of coordinates on a dense level; 0 on a sparse one. */
  readonly denseSize: number;
  /** For a sparse level (compressed sparse rows): where each parent's entries begin, and their coordinates. */
  readonly segments: readonly number[];
  readonly indices: readonly number[];
}

/**
 * Spreads a sparse 2-byte tensor over its dense shape, zeros elsewhere. Values are stored along a tree: each level is
 * one dimension (in `traversal_order`; blocked dimensions come again at the end), either dense or compressed. Source:
 * SparsityParameters in tensorflow/lite/schema/schema.fbs; F. Kjolstad et al., "The Tensor Algebra Compiler", 2017.
 *
 * @returns float16 bits, row-major, of the tensor's shape.
 */
export function densify(tensor: TfliteTensor): Uint16Array<ArrayBuffer> {
  const sparsity = tensor.sparsity;
  if (!sparsity) throw new Error(`The model’s tensor “${tensor.name}” is not sparse.`);
  if (tensor.type !== 'float16') throw new Error(`The model’s sparse tensor “${tensor.name}” is not in float16.`);
  const order = sparsity.integers(0, 4);
  const blockMap = sparsity.integers(1, 4);
  const levels = sparsity.tables(2).map((dimension): Level => {
    if (dimension.int8(0, 0) === 0) return { denseSize: dimension.int32(1, 0), segments: [], indices: [] };
    return { denseSize: 0, segments: indexVector(dimension, 2), indices: indexVector(dimension, 4) };
  });
  const { shape, data } = tensor;
  const rank = shape.length;
  // A blocked dimension splits into (block number, place in the block); the block's size is that of its own level.
  const blockSizes = shape.map(() => 1);
  order.forEach((dimension, level) => {
    if (dimension >= rank) blockSizes[blockMap[dimension - rank]] = levels[level].denseSize;
  });
  const strides = shape.map((_, i) => shape.slice(i + 1).reduce((product, size) => product * size, 1));
  const step = order.map((dimension) => {
    if (dimension < rank) return strides[dimension] * blockSizes[dimension];
    return strides[blockMap[dimension - rank]];
  });

  const values = new Uint16Array(data.slice().buffer);
  const dense = new Uint16Array(shape.reduce((product, size) => product * size, 1));
  const spread = (level: number, stored: number, position: number): void => {
    if (level === levels.length) {
      dense[position] = values[stored];
      return;
    }
    const { denseSize, segments, indices } = levels[level];
    if (denseSize > 0) {
      for (let i = 0; i < denseSize; i++) spread(level + 1, stored * denseSize + i, position + i * step[level]);
      return;
    }
    for (let i = segments[stored]; i < segments[stored + 1]; i++) {
      spread(level + 1, i, position + indices[i] * step[level]);
    }
  };
  spread(0, 0, 0);
  return dense;
}

/** A SparseIndexVector: a union of three tables, each with one vector; the union's tag is the field before it. */
function indexVector(dimension: FlatBufferTable, tag: number): number[] {
  const elementSizes = { 1: 4, 2: 2, 3: 1 } as const;
  const size = elementSizes[dimension.int8(tag, 0) as keyof typeof elementSizes];
  const table = dimension.table(tag + 1);
  if (!size || !table) throw new Error('The model’s sparse tensor has no index.');
  return table.integers(0, size);
}
