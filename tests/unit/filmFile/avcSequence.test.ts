import { expect, test } from 'vitest';
import { readAvcSequence } from '../../../src/filmFile/avcSequence.ts';
import { fixtureFilm } from './fixtureFilm.ts';

/** The sequence parameters in an MP4's decoder configuration. */
async function sequenceIn(name: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await fixtureFilm(name).arrayBuffer());
  const at = new TextDecoder('latin1').decode(bytes).indexOf('avcC') + 4;
  return bytes.slice(at + 8, at + 8 + bytes[at + 6] * 256 + bytes[at + 7]);
}

test.each([
  ['odd/interlaced.mp4', true, 1],
  ['odd/oblong-turned.mp4', false, 4 / 3],
  ['films/side-left-rearfoot.mp4', false, 1],
])('%s: fields %s, pixels %d wide', async (name, mayBeInterlaced, pixelAspect) => {
  const sequence = readAvcSequence(await sequenceIn(name));
  expect(sequence.mayBeInterlaced).toBe(mayBeInterlaced);
  expect(sequence.pixelAspect).toBeCloseTo(pixelAspect, 6);
});

test('spoilt parameters throw or give a number, and never hang', async () => {
  const unit = await sequenceIn('odd/interlaced.mp4');
  for (let i = 0; i < 500; i++) {
    const spoilt = unit.slice(0, 1 + (i % unit.length));
    spoilt[(i * 31) % spoilt.length] ^= 1 << (i % 8);
    try {
      expect(readAvcSequence(spoilt).pixelAspect).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  }
});
