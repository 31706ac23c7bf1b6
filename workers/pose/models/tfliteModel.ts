import type { FlatBufferTable } from './flatBufferTable.ts';

/** Element types that BlazePose's files use, by their number in the TFLite schema. */
export type TfliteType = 'float32' | 'float16' | 'int32';

/** A tensor of the file: a constant when `data` is not empty, else a value that an operator makes. */
export interface TfliteTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: TfliteType;
  /** Raw little-endian bytes as stored; for a sparse tensor, the stored values only. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** SparsityParameters of the schema, or null for a dense tensor. */
  readonly sparsity: FlatBufferTable | null;
}

/** One operator: tensors by index, and its options as the file has them. */
export interface TfliteOperator {
  readonly op: string;
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
  readonly options: FlatBufferTable | null;
}

/** What a .tflite file says, tensors and operators of its only subgraph in the order of execution. */
export interface TfliteModel {
  readonly tensors: readonly TfliteTensor[];
  readonly operators: readonly TfliteOperator[];
  readonly inputs: readonly number[];
  readonly outputs: readonly number[];
}
