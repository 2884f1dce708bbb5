package org.fairwatt.api.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.fairwatt.allocation.grid.GridForecast;
import org.fairwatt.allocation.grid.LoadLimits;
import org.fairwatt.api.graphql.IdempotencyKey;
import org.fairwatt.api.security.TenantCalls;

/** Operations on the grid's state and limits. */
@GraphQLApi
@ApplicationScoped
public class GridApi {

    @Inject
    TenantCalls calls;

    @Inject
    GridForecast forecast;

    @Inject
    LoadLimits limits;

    @Query("gridStatus")
    @NonNull
    @Description("How much room the grid has for charging now.")
    public GridStatusView gridStatus() {
        return calls.call(caller -> GridStatusView.of(forecast.status(caller)));
    }

    @Mutation("setLoadLimit")
    @NonNull
    @Description(
            "Sets what a transformer or circuit may carry at most. For as long as they hold, the limits replace earlier ones of the same source and kind. Needs SET_LOAD_LIMITS.")
    public ClusterLimitsView setLoadLimit(
            @Name("input") @NonNull @Description("The limits.") LoadLimitInput input,
            @Name("idempotencyKey") @NonNull @Description(IdempotencyKey.MEANING) String idempotencyKey) {
        return calls.call(caller -> ClusterLimitsView.of(limits.set(caller, input.toSchedule(), idempotencyKey)));
    }
}
