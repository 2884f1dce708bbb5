import { useParams } from '@tanstack/react-router';
import { JoinCommunity } from './JoinCommunity';

export function JoinPage() {
  const { code = '' } = useParams({ from: '/join/{-$code}' });
  return <JoinCommunity code={code} />;
}
