package org.fairwatt.api.transport;

import graphql.schema.GraphQLFieldsContainer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs by itself, in points; a point is about what it takes to read one component of a view and write it
 * as JSON. Fields that ask a database, the engine or another program cost what that takes, measured and rounded.
 */
final class FieldCosts {

    private static final long COMPONENT = 1;

    /** One transaction that reads. */
    private static final long QUERY = 20;

    /** One that writes, with its idempotency row and its event. */
    private static final long MUTATION = 500;

    /** A listener on this node, for as long as it stays. */
    private static final long SUBSCRIPTION = 200;

    static final Map<String, Long> DEAR = Map.of(
            "Query.slotOptions", 5_000L, // the engine looks for a slot at up to 20 stations
            "Query.allocationPolicyPreview", 10_000L, // the engine decides up to 2,000 reservations twice
            "Mutation.requestSlot", 1_000L,
            "Mutation.changeReservation", 1_000L,
            "Mutation.inviteDrivers", 5_000L, // up to 100 mails
            "Me.communities", 2_500L, // the identity provider is asked
            "Query.__schema", 500L);

    private FieldCosts() {}

    static long of(@Nullable GraphQLFieldsContainer type, String field) {
        if (type == null) {
            return COMPONENT;
        }
        Long dear = DEAR.get(type.getName() + "." + field);
        if (dear != null) {
            return dear;
        }
        return switch (type.getName()) {
            case "Query" -> QUERY;
            case "Mutation" -> MUTATION;
            case "Subscription" -> SUBSCRIPTION;
            default -> COMPONENT;
        };
    }
}
