import { expect, test } from 'vitest';
import { adviceExercises } from '../../../src/care/exercises/adviceExercises.ts';
import { measures } from '../../../src/heuristics/measures.ts';
import { exerciseWords } from '../../../src/language/care/exerciseWords.ts';

const stems = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '')));

test('each drill is led to the exercise that it names', () => {
  let pictured = 0;
  for (const { id, words } of measures) {
    for (const end of ['low', 'high'] as const) {
      const exercises = adviceExercises[id]?.[end];
      if (!exercises) continue;
      const drills = words.advice[end]?.drills ?? [];
      expect(exercises, `${id} ${end}`).toHaveLength(drills.length);
      exercises.forEach((exercise, i) => {
        if (!exercise) return;
        pictured++;
        const named = stems(exerciseWords[exercise].name);
        const shared = [...stems(drills[i].split(':')[0])].filter((stem) => named.has(stem));
        expect(shared, `${drills[i]}: ${exerciseWords[exercise].name}`).not.toEqual([]);
      });
    }
  }
  expect(pictured).toBe(17);
});
