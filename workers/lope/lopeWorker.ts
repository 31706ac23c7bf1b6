import { expose, transfer } from 'comlink';
import { LopeError, type LopeReader, lopeProblemOf, openLopeReader } from '../../src/lopeFile/lopeReader.ts';
import { type LopeWriter, makeLopeWriter } from '../../src/lopeFile/lopeWriter.ts';
import type { LopeWorkerApi } from '../shared/lopeWorkerApi.ts';

let writer: LopeWriter | null = null;
let reader: LopeReader | null = null;

function open<T>(one: T | null): T {
  if (!one) throw new LopeError({ kind: 'stopped', detail: 'No file is open.' });
  return one;
}

const api: LopeWorkerApi = {
  async begin(target) {
    writer = makeLopeWriter(target && (await target.createWritable()));
  },
  add: (path, content, isPacked) => open(writer).add(path, content, isPacked),
  finish: (contents) => open(writer).finish(contents),
  async open(file) {
    try {
      reader = await openLopeReader(file);
      return { contents: reader.contents };
    } catch (error) {
      return { problem: lopeProblemOf(error) };
    }
  },
  async read(path, mostBytes) {
    try {
      const bytes = await open(reader).read(path, mostBytes);
      return transfer({ bytes }, [bytes.buffer]);
    } catch (error) {
      return { problem: lopeProblemOf(error) };
    }
  },
  async extract(path, target) {
    try {
      await open(reader).extract(path, await target.createWritable());
      return null;
    } catch (error) {
      return lopeProblemOf(error);
    }
  },
};

expose(api);
