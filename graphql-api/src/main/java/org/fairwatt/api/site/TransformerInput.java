package org.fairwatt.api.site;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
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
                "What else hangs on it, in W, for each quarter of an hour from local midnight on: 96 values, or none.")
        List<@NonNull Integer> baseLoadW) {

    NewTransformer toTransformer() {
        return new NewTransformer(
                code,
                name,
                ratingW,
                circuits.stream().map(CircuitInput::toCircuit).toList(),
                Objects.requireNonNullElse(baseLoadW, List.<Integer>of()).stream()
                        .map(Integer::longValue)
                        .toList());
    }
}
