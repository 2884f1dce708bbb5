package org.fairwatt.api.grid;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.LimitPeriod;

@Input("LimitPeriodInput")
@Description("A limit for a time.")
public record LimitPeriodInput(
        @Description("The limit, in W, 0 or more.") int limitW,
        @NonNull @Description("From when on it holds.") Instant from,

        @NonNull @Description("Until when it holds; later than \"from\".")
        Instant until) {

    LimitPeriod toPeriod() {
        return new LimitPeriod(limitW, from, until);
    }
}
