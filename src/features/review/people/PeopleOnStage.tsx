import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { peopleWords } from '../../../language/peopleWords.ts';
import { personBox } from '../../../overlay/personBox.ts';
import type { PictureView } from '../../../overlay/runnerView.ts';
import { type StageZoom, zoomedBox } from '../../../overlay/stageZoom.ts';
import type { FilmPlayer } from '../../player/filmPlayer.ts';
import styles from './People.module.css';
import type { People } from './usePeople.ts';

interface PeopleOnStageProps {
  readonly people: People;
  readonly player: FilmPlayer;
  readonly view: PictureView;
  readonly zoom: StoreApi<StageZoom>;
}

/** Over the film while somebody chooses: a frame round everybody who is in the picture now, to be tapped. */
export function PeopleOnStage({ people, player, view, zoom }: PeopleOnStageProps) {
  const index = useStore(player.state, (state) => state.index);
  const part = zoomedBox(view.at(index), useStore(zoom));
  const frames = people.all.map((person, n) => {
    const box = personBox(person.track, index);
    if (!box) return null;
    const place = {
      left: `${(100 * (box.left - part.left)) / part.width}%`,
      top: `${(100 * (box.top - part.top)) / part.height}%`,
      width: `${(100 * box.width) / part.width}%`,
      height: `${(100 * box.height) / part.height}%`,
    };
    return (
      <button
        key={peopleWords.person(n + 1)}
        type="button"
        className={`${styles.frame} ${person.isRunner ? styles.runner : ''}`}
        style={place}
        aria-label={peopleWords.onPicture(n + 1, person.isRunner)}
        onClick={() => people.choose(person, person.track.times[index])}
      >
        <span>{n + 1}</span>
      </button>
    );
  });
  return <div className={styles.frames}>{frames}</div>;
}
