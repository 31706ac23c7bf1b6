import { type KeyboardEvent, type PointerEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { FilmPart } from '../../../analysis/notice.ts';
import type { Contact } from '../../../gait/stances/contact.ts';
import { correctWords } from '../../../language/correctWords.ts';
import { formatTime } from '../../../language/formats.ts';
import { firstFrameFrom } from '../../../overlay/firstFrameFrom.ts';
import { nearestFrame } from '../../../overlay/nearestFrame.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import stripStyles from '../stage/ContactStrip.module.css';
import { contactFrames, neighbourFrame } from '../stage/contactFrames.ts';
import { drawContacts } from '../stage/drawContacts.ts';
import { stripWindow } from '../stage/stripWindow.ts';
import { usePlayheadCanvas } from '../stage/usePlayheadCanvas.ts';
import styles from './Correct.module.css';
import { drawGrips } from './drawGrips.ts';
import { type ContactEnd, movedTo } from './movedContact.ts';

interface CorrectStripProps {
  readonly player: FilmPlayer;
  readonly times: Float64Array;
  readonly contacts: readonly Contact[];
  readonly leftOut: readonly FilmPart[];
  readonly selected: Contact | null;
  readonly onSelect: (contact: Contact) => void;
  readonly onMove: (contact: Contact, end: ContactEnd, time: number) => void;
}

/** So many pixels of the page show a second at least: a frame is then wide enough to be aimed at. */
const pixelsPerSecond = 210;
/** An end of a bar is taken within so many pixels of it. */
const reach = 14;

/** A contact whose end is being dragged, and where it is now. */
interface Drag {
  readonly contact: Contact;
  readonly end: ContactEnd;
  readonly time: number;
}

/** The landings of a few seconds, wide enough for their ends to be dragged from frame to frame. */
export function CorrectStrip({ player, times, contacts, leftOut, selected, onSelect, onMove }: CorrectStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const index = useStore(player.state, (state) => state.index);
  const moved = useMemo(() => drag && dragged(drag), [drag]);
  const shown = useMemo(
    () => (drag && moved ? contacts.map((contact) => (contact === drag.contact ? moved : contact)) : contacts),
    [contacts, drag, moved],
  );
  const marked = moved ?? selected;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, frame: number) => {
      const window = windowAt(times, frame, context.canvas);
      const strip = { contacts: shown, leftOut, mark: null, stretch: null, window, time: times[frame] };
      drawContacts(context, strip, devicePixelRatio);
      if (marked) drawGrips(context, marked, window, devicePixelRatio);
    },
    [times, shown, leftOut, marked],
  );
  usePlayheadCanvas(canvas, player, draw);

  const timeAt = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const { from, to } = windowAt(times, player.state.getState().index, event.currentTarget);
    return { time: from + ((event.clientX - left) / width) * (to - from), second: width / (to - from) };
  };
  const onDown = (event: PointerEvent<HTMLDivElement>) => {
    const { time, second } = timeAt(event);
    player.pause();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const side = event.clientY - top < height / 2 ? 'left' : 'right';
    const own = contacts.filter((contact) => contact.side === side);
    const taken = nearestEnd(own, selected, time, reach / second);
    if (taken) {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ ...taken, time: taken.contact[taken.end] ?? time });
      onSelect(taken.contact);
      return;
    }
    const bar = own.find(({ initialContact, toeOff }) => time >= initialContact && time <= (toeOff ?? initialContact));
    if (bar) onSelect(bar);
    player.seek(bar ? firstFrameFrom(times, bar.initialContact) : nearestFrame(times, time));
  };
  const onDrag = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const { time, frame } = movedTo(times, drag.contact, drag.end, timeAt(event).time);
    setDrag({ ...drag, time });
    player.seek(frame);
  };
  const onUp = () => {
    if (drag && drag.time !== drag.contact[drag.end]) onMove(drag.contact, drag.end, drag.time);
    setDrag(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag) {
      event.preventDefault();
      setDrag(null);
    }
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    event.stopPropagation();
    const direction = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : -1;
    const landing = neighbourFrame(contactFrames(times, contacts), player.state.getState().index, direction);
    player.pause();
    if (landing !== null) player.seek(landing);
  };
  const place = contacts.findLastIndex(({ initialContact }) => firstFrameFrom(times, initialContact) <= index);
  return (
    <div className={stripStyles.strip}>
      <div className={stripStyles.names} aria-hidden="true">
        <span className={stripStyles.left}>L</span>
        <span className={stripStyles.right}>R</span>
      </div>
      <div
        className={`${stripStyles.track} ${styles.strip}`}
        role="slider"
        tabIndex={0}
        aria-label={correctWords.strip}
        aria-valuemin={0}
        aria-valuemax={contacts.length}
        aria-valuenow={place + 1}
        aria-valuetext={
          place < 0
            ? formatTime(times[index] - times[0])
            : `${correctWords.foot(contacts[place].side)}, ${formatTime(contacts[place].initialContact - times[0])}`
        }
        onPointerDown={onDown}
        onPointerMove={onDrag}
        onPointerUp={onUp}
        onPointerCancel={() => setDrag(null)}
        onKeyDown={onKey}
      >
        <canvas ref={canvas} />
      </div>
    </div>
  );
}

function windowAt(times: Float64Array, index: number, element: Element): FilmPart {
  return stripWindow(times, times[index], Math.max(1.2, element.clientWidth / pixelsPerSecond));
}

function dragged({ contact, end, time }: Drag): Contact {
  return { ...contact, [end]: time };
}

/** The end of a bar that a pointer takes: of the chosen contact before others, whose ends may lie as near. */
function nearestEnd(
  contacts: readonly Contact[],
  selected: Contact | null,
  time: number,
  within: number,
): { readonly contact: Contact; readonly end: ContactEnd } | null {
  let best: { readonly contact: Contact; readonly end: ContactEnd } | null = null;
  let least = within;
  for (const contact of contacts) {
    for (const end of ['initialContact', 'toeOff'] as const) {
      const own = contact[end];
      if (own === null) continue;
      const distance = Math.abs(own - time) * (contact === selected ? 0.6 : 1);
      if (distance >= least) continue;
      least = distance;
      best = { contact, end };
    }
  }
  return best;
}
