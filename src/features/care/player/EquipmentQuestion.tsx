import { ownEquipmentId } from '../../../care/diary/ownEquipment.ts';
import { askedEquipments } from '../../../care/exercises/equipment.ts';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { TickList } from '../../../components/TickList.tsx';
import { equipmentQuestion } from '../../../language/care/equipmentWords.ts';
import { useServices } from '../../shell/useServices.ts';
import { useEquipment } from './useEquipment.ts';

const options = askedEquipments.map((value) => ({ value, label: equipmentQuestion.things[value] }));

/** What there is to exercise with; the session above follows each tick. */
export function EquipmentQuestion() {
  const { diary } = useServices();
  const has = useEquipment();
  return (
    <Disclosure summary={equipmentQuestion.label} quiet>
      <p>{equipmentQuestion.hint}</p>
      <TickList
        label={equipmentQuestion.label}
        hideLabel
        options={options}
        value={askedEquipments.filter((one) => has.has(one))}
        onChange={(told) =>
          void diary.put({ id: ownEquipmentId, kind: 'ownEquipment', changedAt: Date.now(), has: told })
        }
      />
    </Disclosure>
  );
}
