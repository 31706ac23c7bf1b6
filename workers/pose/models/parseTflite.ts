import { FlatBufferTable } from './flatBufferTable.ts';
import type { TfliteModel, TfliteType } from './tfliteModel.ts';

/** BuiltinOperator numbers of the TFLite schema (v3) that BlazePose's three landmark networks and its detector use. */
const operatorNames: Readonly<Record<number, string>> = {
  0: 'ADD',
  2: 'CONCATENATION',
  3: 'CONV_2D',
  4: 'DEPTHWISE_CONV_2D',
  5: 'DEPTH_TO_SPACE',
  6: 'DEQUANTIZE',
  14: 'LOGISTIC',
  17: 'MAX_POOL_2D',
  22: 'RESHAPE',
  23: 'RESIZE_BILINEAR',
  34: 'PAD',
  124: 'DENSIFY',
};

const types: Readonly<Record<number, TfliteType>> = { 0: 'float32', 1: 'float16', 2: 'int32' };

/**
 * Reads a .tflite file's structure; weights stay where they are in `file`.
 * Source: tensorflow/lite/schema/schema.fbs, version 3 (field numbers are its order of declaration).
 *
 * @throws Error with a sentence that says what is wrong with the file.
 */
export function parseTflite(file: ArrayBuffer): TfliteModel {
  const identifier = file.byteLength >= 8 ? String.fromCharCode(...new Uint8Array(file, 4, 4)) : '';
  if (identifier !== 'TFL3') throw new Error('The model file is no TensorFlow Lite file.');
  try {
    const model = FlatBufferTable.root(file);
    const buffers = model.tables(4);
    const codes = model.tables(1).map((code) => Math.max(code.int8(0, 0), code.int32(3, 0)));
    const [graph, ...others] = model.tables(2);
    if (!graph || others.length > 0) throw new Error('The model file does not hold exactly one network.');
    return {
      tensors: graph.tables(0).map((tensor) => ({
        name: tensor.string(3),
        shape: tensor.integers(0, 4),
        type: known(types, tensor.int8(1, 0), 'element type'),
        data: buffers[tensor.int32(2, 0)].bytes(0),
        sparsity: tensor.table(6),
      })),
      operators: graph.tables(3).map((operator) => ({
        op: known(operatorNames, codes[operator.int32(0, 0)], 'operator'),
        inputs: operator.integers(1, 4),
        outputs: operator.integers(2, 4),
        options: operator.table(4),
      })),
      inputs: graph.integers(1, 4),
      outputs: graph.integers(2, 4),
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The model file is cut short or damaged.');
    throw error;
  }
}

function known<T>(table: Readonly<Record<number, T>>, key: number, what: string): T {
  const value = table[key];
  if (value === undefined) throw new Error(`The model file uses ${what} ${key}, which this reader does not know.`);
  return value;
}
