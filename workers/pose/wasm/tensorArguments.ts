/**
 * Which arguments of a kernel's compiled function are tensors that a run makes or reads (filters and biases stay the
 * same, so they are left out): position of the inputs; the output is always the last.
 * Source: src/kernels of @tensorflow/tfjs-backend-wasm 4.22.
 */
export const tensorArguments: Readonly<Record<string, readonly number[]>> = {
  FusedConv2D: [0],
  FusedDepthwiseConv2D: [0],
  Add: [0, 3],
  MaxPool: [0],
  PadV2: [0],
  Relu6: [0],
  ResizeBilinear: [0],
  Sigmoid: [0],
};
