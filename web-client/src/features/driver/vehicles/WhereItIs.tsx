import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/lib/clock';
import { directionsTo } from '@/lib/directions';
import { ago } from '@/lib/format/time';
import { nameOf, type Vehicle } from './vehicle';

/** Where the car stood, for those who look for it; only its owner sees this. */
export function WhereItIs({ vehicle }: { readonly vehicle: Vehicle }) {
  const { t } = useTranslation();
  const at = useNow(30_000);
  const { position, positionAt } = vehicle;
  if (!position || !positionAt) {
    return null;
  }
  const { href } = directionsTo({ name: nameOf(vehicle), ...position });
  return (
    <Text>
      <Anchor href={href} target="_blank" rel="noreferrer" underline="always" py={10} display="inline-block">
        {t('vehicles.showPlace')}
      </Anchor>{' '}
      <Text component="span" c="dimmed" size="sm">{t('vehicles.read', { ago: ago(new Date(positionAt), at) })}</Text>
    </Text>
  );
}
