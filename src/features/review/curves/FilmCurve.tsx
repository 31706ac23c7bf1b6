import { useCallback, useRef } from 'react';
import type uPlot from 'uplot';
import type { Curve } from '../../../analysis/curves/curve.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { curveFigure, curveName, curveUnit, curveWords } from '../../../language/curveWords.ts';
import { formatNumber } from '../../../language/number.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { Side } from '../../../poseTrack/side.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import { stripWindow } from '../stage/stripWindow.ts';
import { CurveHead } from './CurveHead.tsx';
import styles from './Curves.module.css';
import { chartOptions, drawable, lineOf } from './chartLook.ts';
import { drawStanceBands } from './stanceBands.ts';
import { useChart } from './useChart.ts';

interface FilmCurveProps {
  readonly chart: typeof uPlot;
  readonly curve: Curve;
  readonly farSide: Side | null;
  readonly times: Float64Array;
  readonly contacts: readonly Contact[];
  readonly player: FilmPlayer;
  /** Only the lowest chart has the time under it. */
  readonly hasTime: boolean;
}

const height = 88;

/** Figures that change faster can't be read, milliseconds. */
const readableMs = 100;

/** One curve on the film's time. The playhead goes over it with each frame, and a tap or drag on it goes there. */
export function FilmCurve({ chart: Chart, curve, farSide, times, contacts, player, hasTime }: FilmCurveProps) {
  const place = useRef<HTMLDivElement>(null);
  const now = useRef<HTMLSpanElement>(null);
  const make = useCallback(
    (element: HTMLElement) => {
      const { from, to } = stripWindow(times, times[player.state.getState().index]);
      const readTime = (ticks: readonly number[]) => ticks.map((tick) => `${formatNumber(tick - times[0], 1, 0)} s`);
      return new Chart(
        {
          ...chartOptions(height, hasTime ? readTime : null, curve.unit),
          scales: { x: { time: false, min: from, max: to, auto: false } },
          series: [{}, ...curve.lines.map(({ side }) => lineOf(side, farSide !== null && side === farSide))],
          hooks: { drawClear: [(drawn) => drawStanceBands(drawn, contacts)] },
        },
        [Array.from(times), ...curve.lines.map(({ values }) => drawable(values))],
        element,
      );
    },
    [Chart, curve, farSide, times, contacts, player, hasTime],
  );
  const onMade = useCallback(
    (made: uPlot) => {
      const line = document.createElement('div');
      line.className = styles.playhead;
      made.over.append(line);
      let writtenAt = 0;
      const follow = (index: number) => {
        const { from, to } = stripWindow(times, times[index]);
        if (made.scales.x.min !== from || made.scales.x.max !== to) made.setScale('x', { min: from, max: to });
        line.style.transform = `translateX(${made.valToPos(times[index], 'x')}px)`;
        const clock = performance.now();
        if (now.current && !(player.state.getState().playing && clock - writtenAt < readableMs)) {
          writtenAt = clock;
          now.current.textContent = curve.lines.map(({ values }) => curveFigure(values[index], curve.unit)).join(' · ');
        }
      };
      const stop = player.onShown(follow);
      let isHeld = false;
      const seek = (event: PointerEvent) => {
        if (event.type === 'pointerdown') {
          isHeld = event.button === 0;
          if (isHeld) made.over.setPointerCapture(event.pointerId);
        }
        if (!isHeld) return;
        player.pause();
        player.seek(nearestFrame(times, made.posToVal(event.clientX - made.over.getBoundingClientRect().left, 'x')));
      };
      const letGo = () => {
        isHeld = false;
      };
      made.over.addEventListener('pointerdown', seek);
      made.over.addEventListener('pointermove', seek);
      made.over.addEventListener('pointerup', letGo);
      made.over.addEventListener('pointercancel', letGo);
      // After a change of width the playhead's place is another.
      made.hooks.setSize = [() => follow(player.state.getState().index)];
      return stop;
    },
    [times, curve, player],
  );
  useChart(place, make, onMade);
  const name = curveName(curve.id, farSide !== null);
  return (
    <figure className={styles.chart}>
      <CurveHead name={name} unit={curveUnit(curve.unit)} hasSides={curve.lines.length > 1} now={now} />
      <div ref={place} className={styles.place} role="img" aria-label={`${name}, ${curveWords.film}`} />
    </figure>
  );
}
