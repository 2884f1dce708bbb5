package org.fairwatt.api.grid;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.LimitSchedule;

@Input("LoadLimitInput")
@Description("Limits for a transformer, or for a circuit below it.")
public record LoadLimitInput(
        @NonNull @Description("The operator's own short name of the transformer.")
        String clusterCode,

        @Description("The circuit; the transformer itself, when not given.")
        Optional<String> circuitCode,

        @NonNull @Description("What holds when; 1 to 100 periods.")
        List<@NonNull LimitPeriodInput> schedule) {

    LimitSchedule toSchedule() {
        return new LimitSchedule(
                clusterCode,
                circuitCode,
                schedule.stream().map(LimitPeriodInput::toPeriod).toList());
    }
}
