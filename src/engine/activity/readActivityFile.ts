import { transfer } from 'comlink';
import type { ActivityFileReading } from '../../care/load/readActivity.ts';
import { GpxReader } from '../../careFiles/readGpx.ts';
import { TcxReader } from '../../careFiles/readTcx.ts';
import { declaresEntities } from '../../careFiles/xmlDocument.ts';
import { PageTurns } from '../pageTurns.ts';
import { HeldWorker } from '../workers/heldWorker.ts';
import { startWorker } from '../workers/startWorker.ts';

/** A day's ride at one point a second is a tenth of it. */
const mostBytes = 100e6;

/** FIT lies in memory as a whole; its points take a twentieth of the room that text takes. */
const mostFitBytes = 40e6;

/** Bytes that are looked through in one go, a millisecond's work: a browser hands over two million at once. */
const piece = 20_000;

/** A watch's file is read in well under a second, milliseconds. */
const longestSilence = 30_000;

/**
 * Reads a file of a watch or an app: FIT in a worker; GPX and TCX on the page, where alone there is an XML parser, a
 * few milliseconds at a time. Packed (`.gz`) ones too. It never rejects.
 */
export async function readActivityFile(file: Blob): Promise<ActivityFileReading> {
  if (file.size === 0) return { problem: { kind: 'empty' } };
  if (file.size > mostBytes) return { problem: { kind: 'tooLarge', bytes: file.size, most: mostBytes } };
  try {
    const head = new Uint8Array(await file.slice(0, 12).arrayBuffer());
    const isPacked = head[0] === 0x1f && head[1] === 0x8b;
    const bytes = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
    return await readBytes(bytes);
  } catch (error) {
    return { problem: { kind: 'stopped', detail: error instanceof Error ? error.message : String(error) } };
  }
}

async function readBytes(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ActivityFileReading> {
  const reader = stream.getReader();
  try {
    let head = new Uint8Array(0);
    while (head.length < 1024) {
      const { value } = await reader.read();
      if (!value) break;
      head = joined([head, value]);
    }
    const isFit = String.fromCharCode(...head.subarray(8, 12)) === '.FIT';
    return await (isFit ? readFitBytes(head, reader) : readXml(head, reader));
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

type Bytes = Uint8Array<ArrayBuffer>;
type Reader = ReadableStreamDefaultReader<Bytes>;

async function readFitBytes(head: Bytes, reader: Reader): Promise<ActivityFileReading> {
  const pieces = [head];
  let length = head.length;
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    pieces.push(next.value);
    length += next.value.length;
    if (length > mostFitBytes) return { problem: { kind: 'tooLarge', bytes: length, most: mostFitBytes } };
  }
  const worker = new HeldWorker('activity', startWorker.activity);
  try {
    const bytes = joined(pieces);
    return await worker.call((api) => api.readFit(transfer(bytes, [bytes.buffer])), longestSilence);
  } finally {
    worker.end();
  }
}

async function readXml(head: Bytes, reader: Reader): Promise<ActivityFileReading> {
  const turns = new PageTurns();
  const decoder = new TextDecoder(encodingOf(head));
  // Some apps write a line break before the declaration, which no XML parser takes.
  let text = decoder.decode(head.subarray(0, piece), { stream: true }).trimStart();
  const xml = readerFor(text);
  if (!xml) return { problem: { kind: 'unknownFormat' } };
  let bytes = head;
  let from = piece;
  let length = head.length;
  let tail = '';
  while (true) {
    // A declaration may lie across two pieces.
    if (declaresEntities(tail + text)) return { problem: { kind: 'entities' } };
    tail = text.slice(-16);
    for (const _ of xml.add(text)) await turns.next();
    if (xml.isBroken) return { problem: { kind: 'unreadable' } };
    if (from >= bytes.length) {
      const { value } = await reader.read();
      if (!value) break;
      bytes = value;
      from = 0;
      length += value.length;
      if (length > mostBytes) return { problem: { kind: 'tooLarge', bytes: length, most: mostBytes } };
    }
    text = decoder.decode(bytes.subarray(from, from + piece), { stream: true });
    from += piece;
  }
  await turns.give();
  return xml.end();
}

function readerFor(head: string): GpxReader | TcxReader | null {
  if (/<gpx[\s>]/.test(head)) return new GpxReader();
  return /<TrainingCenterDatabase[\s>]/.test(head) ? new TcxReader() : null;
}

/** By its first bytes, or what it says of itself. */
function encodingOf(head: Bytes): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const told = /^[^>]*encoding=["']([\w.:-]+)["']/.exec(String.fromCharCode(...head.subarray(0, 200)))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(told).encoding;
  } catch {
    return 'utf-8';
  }
}

function joined(pieces: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
