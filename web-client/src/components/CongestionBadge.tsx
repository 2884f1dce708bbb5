import { useTranslation } from 'react-i18next';
import type { CongestionLevel } from '@/lib/api/generated/schema';
import styles from './CongestionBadge.module.css';

export const CONGESTION_SIGNS: Record<CongestionLevel | 'unknown', string> = { GREEN: '✓', YELLOW: '▲', RED: '⬣', unknown: '' };

interface Props {
  /** undefined: no data */
  readonly level: CongestionLevel | undefined;
  /** The data is old: the line is interrupted. */
  readonly old?: boolean;
}

/** Shape, word and colour: each of them says it alone. */
export function CongestionBadge({ level = undefined, old = false }: Props) {
  const { t } = useTranslation();
  const shown = level ?? 'unknown';
  const word = t(`grid.${shown}.word`);
  return (
    <span className={styles.badge} data-level={shown} data-old={old || undefined} role="img" aria-label={t('grid.label', { word })}>
      <span aria-hidden="true" className={styles.sign}>{CONGESTION_SIGNS[shown]}</span>
      <span aria-hidden="true">{word}</span>
    </span>
  );
}
