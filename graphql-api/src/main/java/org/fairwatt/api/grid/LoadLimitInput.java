package org.fairwatt.api.grid;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.LimitSchedule;
import org.fairwatt.allocation.grid.WrittenTerms;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;

@Input("LoadLimitInput")
@Description("Limits for a transformer, or for a circuit below it.")
public record LoadLimitInput(
        @NonNull @Description("The operator's own short name of the transformer.")
        String clusterCode,

        @Description("The circuit; the transformer itself, when not given.")
        Optional<String> circuitCode,

        @NonNull @Description("What holds when; 1 to 100 periods.")
        List<@NonNull LimitPeriodInput> schedule,

        @Description("Who or what says so: OPERATOR when not given. NAMEPLATE can't be set.")
        Optional<LimitSource> source,

        @Description(
                "How it stands to other limits: PROTECTION for THERMAL and OPERATIONAL for the others when not given.")
        Optional<LimitKind> kind,

        @Description(
                "The source is expected to set limits at least so often, in minutes, 1 to 1440; else defaultLimitW holds.")
        Optional<Integer> silentAfterMinutes,

        @Description(
                "What holds while the source is silent, in W, until it speaks again or the period ends; with silentAfterMinutes only.")
        Optional<Integer> defaultLimitW,

        @Description(
                "How fast what may be carried rises when a period ends or a limit is raised, in W per minute; a fifteenth of the rating when not given.")
        Optional<Integer> rampWPerMinute) {

    LimitSchedule toSchedule() {
        return new LimitSchedule(
                clusterCode,
                circuitCode,
                schedule.stream().map(LimitPeriodInput::toPeriod).toList(),
                new WrittenTerms(source, kind, silentAfterMinutes, defaultLimitW, rampWPerMinute));
    }
}
