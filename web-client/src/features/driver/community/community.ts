import { graphql } from '@/lib/api/generated';

export const JoinCommunityDocument = graphql(`
  mutation JoinCommunity($code: String!, $idempotencyKey: String!) {
    joinCommunity(code: $code, idempotencyKey: $idempotencyKey) {
      alias
      name
    }
  }
`);
