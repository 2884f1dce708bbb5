import { Checkbox, Stack } from '@mantine/core';
import type { Control } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/lib/session';
import { usualConnectorsFor } from './presets';
import type { VehicleForm } from './vehicleForm';

interface Props {
  readonly control: Control<VehicleForm>;
  readonly error: string | undefined;
}

/** Plugs by the names people say; those usual in the community's part of the world first. */
export function ConnectorChoice({ control, error }: Props) {
  const { t } = useTranslation();
  const { timeZone } = useMe().community;
  const { field } = useController({ control, name: 'connectors' });
  return (
    <Checkbox.Group
      label={t('vehicleForm.connectors')}
      error={error}
      value={field.value}
      onChange={field.onChange}
    >
      <Stack gap={0} mt="xs">
        {usualConnectorsFor(timeZone).map((connector, index) => (
          <Checkbox
            key={connector}
            value={connector}
            ref={index === 0 ? field.ref : undefined}
            label={t(`connector.${connector}`)}
            description={t(`connectorHint.${connector}`)}
            py={6}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
