import type { StoreApi } from 'zustand/vanilla';
import type { Metronome } from '../../devices/metronome.ts';
import type { Preferences } from '../../storage/preferences.ts';

/** What the metronome does. */
export type Tempo =
  | { readonly kind: 'off' }
  /** So many percent above the runner's cadence at the moment of choosing; null until that is known. */
  | { readonly kind: 'own'; readonly percent: number; readonly stepsPerMinute: number | null }
  | { readonly kind: 'number'; readonly stepsPerMinute: number };

/** Keeps a metronome in the tempo that was chosen, as soon as that is known. Cadences are in steps per minute. */
export class TempoKeeper {
  readonly #makeMetronome: (volume: number) => Metronome | null;
  readonly #preferences: StoreApi<Preferences>;
  readonly #onChange: (tempo: Tempo) => void;
  #metronome: Metronome | null = null;
  #tempo: Tempo = { kind: 'off' };

  /** @param onChange hears every tempo, once what is known of the cadence has been put in. */
  constructor(
    makeMetronome: (volume: number) => Metronome | null,
    preferences: StoreApi<Preferences>,
    onChange: (tempo: Tempo) => void,
  ) {
    this.#makeMetronome = makeMetronome;
    this.#preferences = preferences;
    this.#onChange = onChange;
    preferences.subscribe(({ tickVolume }, before) => {
      if (tickVolume !== before.tickVolume) this.#metronome?.setVolume(tickVolume);
    });
  }

  /** The person chooses: it is remembered and ticks at once where it can. */
  choose(tempo: Tempo, cadence: number | null): void {
    this.#preferences.setState({
      ticks: tempo.kind !== 'off',
      ...(tempo.kind === 'off' ? {} : { tickTempo: remembered(tempo) }),
    });
    this.#set(tempo, cadence);
  }

  /** The tempo of the last visit, if it was on then. */
  resume(): void {
    const { ticks, tickTempo } = this.#preferences.getState();
    this.#set(ticks ? recalled(tickTempo) : { kind: 'off' }, null);
  }

  /** A tempo that waited for the runner's cadence begins; later cadences change nothing. */
  hearCadence(cadence: number | null): void {
    const isWaiting = this.#tempo.kind === 'own' && this.#tempo.stepsPerMinute === null;
    if (isWaiting && cadence !== null) this.#set(this.#tempo, cadence);
  }

  /** The metronome of the run that is over. */
  close(): void {
    this.#metronome?.close();
    this.#metronome = null;
    this.#tempo = { kind: 'off' };
  }

  #set(tempo: Tempo, cadence: number | null): void {
    const own = tempo.kind === 'own' && cadence !== null ? cadence * (1 + tempo.percent / 100) : null;
    const next: Tempo = tempo.kind === 'own' ? { ...tempo, stepsPerMinute: own } : tempo;
    this.#tempo = next;
    this.#onChange(next);
    if (next.kind === 'off' || next.stepsPerMinute === null) {
      this.#metronome?.stop();
      return;
    }
    this.#metronome ??= this.#makeMetronome(this.#preferences.getState().tickVolume);
    this.#metronome?.start(next.stepsPerMinute);
  }
}

function remembered(tempo: Exclude<Tempo, { kind: 'off' }>): Preferences['tickTempo'] {
  return tempo.kind === 'own' ? { above: tempo.percent } : { stepsPerMinute: tempo.stepsPerMinute };
}

function recalled(kept: Preferences['tickTempo']): Tempo {
  return 'above' in kept
    ? { kind: 'own', percent: kept.above, stepsPerMinute: null }
    : { kind: 'number', stepsPerMinute: kept.stepsPerMinute };
}
