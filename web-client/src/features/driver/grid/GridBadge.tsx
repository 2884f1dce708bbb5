import { CongestionBadge } from '@/components/CongestionBadge';
import { useConnection } from '@/lib/api/connection';
import { useGridLevel } from './useGridStatus';

export function GridBadge() {
  const { lost } = useConnection();
  return <CongestionBadge level={useGridLevel()} old={lost} />;
}
