import { graphql } from '@/lib/api/generated';

export const RequestSlotDocument = graphql(`
  mutation RequestSlot($input: SlotRequestInput!, $idempotencyKey: String!) {
    requestSlot(input: $input, idempotencyKey: $idempotencyKey) {
      outcome
      reservation {
        ...Slot
      }
    }
  }
`);
