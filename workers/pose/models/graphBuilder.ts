import type { io } from '@tensorflow/tfjs-core';

/** An attribute of a node, as TensorFlow's GraphDef spells it in JSON. */
export type Attribute =
  | { readonly s: number[] }
  | { readonly i: string }
  | { readonly b: boolean }
  | { readonly type: string }
  | { readonly shape: { readonly dim: readonly { readonly size: string }[] } }
  | { readonly list: { readonly i?: readonly string[]; readonly s?: readonly number[][] } };

interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input: readonly string[];
  readonly attr: Readonly<Record<string, Attribute>>;
}

/** Collects nodes and weights of a TensorFlow.js GraphModel; float16 weights stay float16 until tfjs loads them. */
export class GraphBuilder {
  readonly #nodes: GraphNode[] = [];
  readonly #specs: io.WeightsManifestEntry[] = [];
  readonly #data: Uint8Array<ArrayBuffer>[] = [];

  node(name: string, op: string, input: readonly string[], attr: Readonly<Record<string, Attribute>> = {}): string {
    this.#nodes.push({ name, op, input, attr: { T: { type: 'DT_FLOAT' }, ...attr } });
    return name;
  }

  /** A constant of 32-bit integers (shapes, axes, paddings). */
  integers(name: string, shape: readonly number[], values: readonly number[]): string {
    this.#constant(name, 'DT_INT32', new Uint8Array(Int32Array.from(values).buffer));
    this.#specs.push({ name, shape: [...shape], dtype: 'int32' });
    return name;
  }

  /** Weights; two bytes an element are float16, four are float32. */
  weights(name: string, shape: readonly number[], bytes: Uint8Array<ArrayBuffer>): string {
    const count = shape.reduce((product, size) => product * size, 1);
    this.#constant(name, 'DT_FLOAT', bytes);
    this.#specs.push({
      name,
      shape: [...shape],
      dtype: 'float32',
      ...(bytes.byteLength === 2 * count && { quantization: { dtype: 'float16' } }),
    });
    return name;
  }

  #constant(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): void {
    this.#nodes.push({ name, op: 'Const', input: [], attr: { dtype: { type } } });
    this.#data.push(bytes);
  }

  artifacts(inputs: readonly string[], outputs: readonly string[]): io.ModelArtifacts {
    const weightData = new Uint8Array(this.#data.reduce((sum, bytes) => sum + bytes.byteLength, 0));
    let at = 0;
    for (const bytes of this.#data) {
      weightData.set(bytes, at);
      at += bytes.byteLength;
    }
    const tensors = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { name }]));
    return {
      modelTopology: { node: this.#nodes, library: {}, versions: {} },
      format: 'graph-model',
      signature: { inputs: tensors(inputs), outputs: tensors(outputs) },
      weightSpecs: this.#specs,
      weightData: weightData.buffer,
    };
  }
}
