import type { io } from '@tensorflow/tfjs-core';
import { convolutionFilter } from './convolutionFilter.ts';
import { densify } from './densify.ts';
import { type Attribute, GraphBuilder } from './graphBuilder.ts';
import type { TfliteModel, TfliteOperator } from './tfliteModel.ts';

const list = (...values: readonly number[]): Attribute => ({ list: { i: values.map(String) } });
const text = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0));
const nhwc: Readonly<Record<string, Attribute>> = { data_format: { s: text('NHWC') } };

const noActivation = 0;
const relu6 = 3;
const same = 0;

/** What the caller wants beyond the file's own operators. */
export interface GraphNames {
  /**
   * Node names for the file's outputs, in the file's order; null leaves the output (and all that only it needs) out.
   */
  readonly outputs: readonly (string | null)[];
  /** Adds the caller's own nodes on top and returns the names of the graph's outputs. */
  extend?(graph: GraphBuilder): readonly string[];
}

/**
 * Writes a .tflite model as a TensorFlow.js GraphModel with the same arithmetic: padding and RELU6 folded into the
 * convolutions, filters in tfjs's layout, float16 weights kept in float16. Operators that no wanted output needs
 * (BlazePose's segmentation, a third of its work) are left out.
 */
export function tfliteToGraph(model: TfliteModel, names: GraphNames): io.ModelArtifacts {
  const { tensors, operators } = model;
  const graph = new GraphBuilder();
  const producer = new Map(operators.map((operator) => [operator.outputs[0], operator]));
  const written = new Map<number, string>();
  const outputNames = new Map(model.outputs.map((tensor, i) => [tensor, names.outputs[i]]));

  /** The raw bytes behind a constant, through DEQUANTIZE (float16 stays float16) and DENSIFY; null for a value. */
  function constantBytes(tensor: number): Uint8Array<ArrayBuffer> | null {
    if (tensors[tensor].data.byteLength > 0) return tensors[tensor].data;
    const operator = producer.get(tensor);
    if (operator?.op === 'DEQUANTIZE') return constantBytes(operator.inputs[0]);
    if (operator?.op === 'DENSIFY') return new Uint8Array(densify(tensors[operator.inputs[0]]).buffer);
    return null;
  }

  function integers(tensor: number): number[] {
    const bytes = constantBytes(tensor);
    if (tensors[tensor].type !== 'int32' || !bytes)
      throw new Error('The model computes a shape, which no reader expects.');
    return [...new Int32Array(bytes.slice().buffer)];
  }

  function integerConstant(tensor: number): string {
    const done = written.get(tensor);
    if (done) return done;
    const name = graph.integers(`constant${tensor}`, tensors[tensor].shape, integers(tensor));
    written.set(tensor, name);
    return name;
  }

  /** Spatial padding before a convolution as `[top, bottom, left, right]`; null when the operator pads otherwise. */
  function spatialPadding(operator: TfliteOperator | undefined): number[] | null {
    if (operator?.op !== 'PAD') return null;
    const [n0, n1, top, bottom, left, right, c0, c1] = integers(operator.inputs[1]);
    return n0 || n1 || c0 || c1 ? null : [top, bottom, left, right];
  }

  function convolution(operator: TfliteOperator, name: string): string {
    const depthwise = operator.op === 'DEPTHWISE_CONV_2D';
    const [x, filter, bias] = operator.inputs;
    // Field numbers of Conv2DOptions and DepthwiseConv2DOptions in schema.fbs.
    const field = (forConvolution: number, forDepthwise: number, otherwise: number) => {
      const at = depthwise ? forDepthwise : forConvolution;
      return operator.options?.int32(at, otherwise) ?? otherwise;
    };
    const byte = (forConvolution: number, forDepthwise: number) =>
      operator.options?.int8(depthwise ? forDepthwise : forConvolution, 0) ?? 0;
    const pad = spatialPadding(producer.get(x));
    const filterBytes = constantBytes(filter);
    const biasBytes = constantBytes(bias);
    if (!filterBytes || !biasBytes) throw new Error('The model computes a filter, which this reader does not expect.');
    const weights = convolutionFilter(tensors[filter].shape, filterBytes, depthwise, tensors[x].shape[3]);
    const activation = byte(3, 4);
    return graph.node(
      name,
      depthwise ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D',
      [
        value(pad ? producer.get(x)!.inputs[0] : x),
        graph.weights(`${name}/filter`, weights.shape, weights.bytes),
        graph.weights(`${name}/bias`, tensors[bias].shape, biasBytes),
      ],
      {
        ...nhwc,
        strides: list(1, field(2, 2, 1), field(1, 1, 1), 1),
        dilations: list(1, field(5, 6, 1), field(4, 5, 1), 1),
        padding: { s: text(pad ? 'EXPLICIT' : byte(0, 0) === same ? 'SAME' : 'VALID') },
        ...(pad && { explicit_paddings: list(0, 0, ...pad, 0, 0) }),
        num_args: { i: '1' },
        fused_ops: { list: { s: [text('BiasAdd'), ...(known(activation) === relu6 ? [text('Relu6')] : [])] } },
      },
    );
  }

  function withActivation(activation: number, name: string, write: (name: string) => string): string {
    if (known(activation) === noActivation) return write(name);
    return graph.node(name, 'Relu6', [write(`${name}/linear`)]);
  }

  function write(operator: TfliteOperator, name: string): string {
    const { inputs, options } = operator;
    switch (operator.op) {
      case 'CONV_2D':
      case 'DEPTHWISE_CONV_2D':
        return convolution(operator, name);
      case 'ADD':
        return withActivation(options?.int8(0, 0) ?? 0, name, (sum) => graph.node(sum, 'AddV2', inputs.map(value)));
      case 'CONCATENATION': {
        const axis = graph.integers(`${name}/axis`, [], [options?.int32(0, 0) ?? 0]);
        return graph.node(name, 'ConcatV2', [...inputs.map(value), axis], { N: { i: String(inputs.length) } });
      }
      case 'DEPTH_TO_SPACE':
        return graph.node(name, 'DepthToSpace', [value(inputs[0])], {
          ...nhwc,
          block_size: { i: String(options?.int32(0, 1) ?? 1) },
        });
      case 'LOGISTIC':
        return graph.node(name, 'Sigmoid', [value(inputs[0])]);
      case 'MAX_POOL_2D':
        return graph.node(name, 'MaxPool', [value(inputs[0])], {
          ...nhwc,
          padding: { s: text((options?.int8(0, 0) ?? 0) === same ? 'SAME' : 'VALID') },
          strides: list(1, options?.int32(2, 1) ?? 1, options?.int32(1, 1) ?? 1, 1),
          ksize: list(1, options?.int32(4, 1) ?? 1, options?.int32(3, 1) ?? 1, 1),
        });
      case 'RESHAPE':
        return graph.node(name, 'Reshape', [value(inputs[0]), integerConstant(inputs[1])]);
      case 'RESIZE_BILINEAR':
        return graph.node(name, 'ResizeBilinear', [value(inputs[0]), integerConstant(inputs[1])], {
          align_corners: { b: options?.boolean(2) ?? false },
          half_pixel_centers: { b: options?.boolean(3) ?? false },
        });
      case 'PAD':
        return graph.node(name, 'Pad', [value(inputs[0]), integerConstant(inputs[1])]);
      default:
        throw new Error(`The model uses ${operator.op} on values, which this reader does not know.`);
    }
  }

  /** The node that makes a tensor, written (with all it needs) when first asked for. */
  function value(tensor: number): string {
    const done = written.get(tensor);
    if (done) return done;
    const operator = producer.get(tensor);
    if (!operator) throw new Error('The model has an operator whose input nothing makes.');
    const name = write(operator, outputNames.get(tensor) ?? `value${tensor}`);
    written.set(tensor, name);
    return name;
  }

  const input = model.inputs[0];
  written.set(
    input,
    graph.node('input', 'Placeholder', [], {
      dtype: { type: 'DT_FLOAT' },
      shape: { shape: { dim: tensors[input].shape.map((size) => ({ size: String(size) })) } },
    }),
  );
  const wanted = model.outputs.filter((_, i) => names.outputs[i] !== null).map(value);
  return graph.artifacts(['input'], names.extend?.(graph) ?? wanted);
}

function known(activation: number): number {
  if (activation !== noActivation && activation !== relu6) {
    throw new Error(`The model uses activation ${activation}, which this reader does not know.`);
  }
  return activation;
}
