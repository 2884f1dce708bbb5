import { type ReactNode, useState } from 'react';
import { useAttempt } from '@/lib/api/attempt';
import type { VehicleInput } from '@/lib/api/generated/schema';
import { draftOf } from '@/lib/form/draft';
import { useMe } from '@/lib/session';
import { presetsFor } from './presets';
import type { Vehicle } from './vehicle';
import { VehicleEditor } from './VehicleEditor';
import { UpdateVehicleDocument } from './generated/vehicle';
import { type VehicleForm, vehicleFormOf } from './vehicleForm';

interface Props {
  readonly vehicle: Vehicle;
  readonly submit: string;
  readonly onSaved: (vehicle: Vehicle) => void;
  /** The way out without saving; `leave` forgets what was typed. */
  readonly children?: (leave: () => void) => ReactNode;
}

/** What is known of a vehicle, or guessed from the catalogue, to be looked over and saved. */
export function VehicleDetails({ vehicle, submit, onSaved, children }: Props) {
  const { run, running, problem } = useAttempt(UpdateVehicleDocument);
  const { timeZone } = useMe().community;
  const [draft] = useState(() => draftOf<VehicleForm>(`vehicle.${vehicle.id}`));
  const [initial] = useState(() => vehicleFormOf(vehicle, presetsFor(timeZone)));

  const save = async (input: VehicleInput) => {
    const done = await run({ vehicleId: vehicle.id, input });
    if (done) {
      draft.drop();
      onSaved(done.updateVehicle);
    }
  };

  return (
    <VehicleEditor
      initial={initial}
      draft={draft}
      submit={submit}
      running={running}
      problem={problem}
      onSave={(input) => void save(input)}
    >
      {children?.(draft.drop)}
    </VehicleEditor>
  );
}
