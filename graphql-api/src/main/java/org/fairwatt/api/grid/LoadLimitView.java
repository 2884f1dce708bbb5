package org.fairwatt.api.grid;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.NodeLimit;
import org.fairwatt.api.transport.Numbers;

@Name("LoadLimit")
@Description("What a transformer, or a circuit below it, may carry at most for a time.")
public record LoadLimitView(
        @Id @NonNull @Description("Its id.") String id,

        @Description("The circuit it holds for; null when it holds for the transformer.")
        Optional<String> circuitCode,

        @Description("The limit, in W.") int limitW,
        @NonNull @Description("From when on it holds.") Instant validFrom,

        @NonNull @Description("Until when it holds; not any more at that instant.")
        Instant validUntil) {

    static LoadLimitView of(NodeLimit limit) {
        return new LoadLimitView(
                limit.id().toString(),
                limit.circuitCode(),
                Numbers.watts(limit.limit()),
                limit.validity().start(),
                limit.validity().end());
    }
}
