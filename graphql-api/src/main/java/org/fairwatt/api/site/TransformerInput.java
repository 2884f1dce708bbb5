package org.fairwatt.api.site;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewBaseLoad;
import org.fairwatt.charging.stations.NewTransformer;

@Input("TransformerInput")
@Description("The transformer that feeds a site. One of the same code, rating and circuits is used again.")
public record TransformerInput(
        @NonNull @Description("The operator's own short name, unique in the community.")
        String code,

        @NonNull @Description("What people call it.") String name,

        @Description("What it carries at most by its nameplate, in W.")
        int ratingW,

        @NonNull @Description("The circuits below it; may be empty.")
        List<@NonNull CircuitInput> circuits,

        @Nullable
        @Description(
                "What else hangs on it in half of the days, in W, for each quarter of an hour from local midnight on: 96 values, or none.")
        List<@NonNull Integer> baseLoadW,

        @Nullable @Description("What that stays within in 95 % of the days; as baseLoadW when not given.")
        List<@NonNull Integer> baseLoadP95W,

        @Nullable @Description("What that stays within in 99 % of the days; as baseLoadP95W when not given.")
        List<@NonNull Integer> baseLoadP99W,

        @Description(
                "When the last of the measurements was made that the base load is counted from; not given, it is an estimate, and planned on its 99 %.")
        Optional<Instant> baseLoadMeasuredAt,

        @Description(
                "From which age on, in hours, those measurements are stale: planned on their 99 %. 1 to 8784, 168 when not given.")
        Optional<Integer> baseLoadStaleAfterHours) {

    NewTransformer toTransformer() {
        return new NewTransformer(
                code,
                name,
                ratingW,
                circuits.stream().map(CircuitInput::toCircuit).toList(),
                new NewBaseLoad(
                        watts(baseLoadW),
                        watts(baseLoadP95W),
                        watts(baseLoadP99W),
                        baseLoadMeasuredAt,
                        baseLoadStaleAfterHours.map(Integer::longValue)));
    }

    private static List<Long> watts(@Nullable List<Integer> given) {
        return Objects.requireNonNullElse(given, List.<Integer>of()).stream()
                .map(Integer::longValue)
                .toList();
    }
}
