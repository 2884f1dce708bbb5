package org.fairwatt.api.grid;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.grid.NodeLimit;
import org.fairwatt.api.transport.Numbers;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LossDefault;

@Name("LoadLimit")
@Description("What a transformer, or a circuit below it, may carry at most for a time.")
public record LoadLimitView(
        @Id @NonNull @Description("Its id.") String id,

        @Description("The circuit it holds for; null when it holds for the transformer.")
        Optional<String> circuitCode,

        @Description("The limit, in W.") int limitW,
        @NonNull @Description("Who or what says so.") LimitSource source,

        @NonNull @Description("How it stands to other limits.")
        LimitKind kind,

        @Description("How fast what may be carried rises when it ends or is raised, in W per minute.")
        int rampWPerMinute,

        @Description(
                "After so many minutes without a word from its source, defaultLimitW holds; null when no word is expected.")
        Optional<Integer> silentAfterMinutes,

        @Description("What holds while its source is silent, in W.")
        Optional<Integer> defaultLimitW,

        @NonNull @Description("From when on it holds.") Instant validFrom,

        @NonNull @Description("Until when it holds; not any more at that instant.")
        Instant validUntil) {

    static LoadLimitView of(NodeLimit limit) {
        return new LoadLimitView(
                limit.id().toString(),
                limit.circuitCode(),
                Numbers.watts(limit.limit()),
                limit.source(),
                limit.kind(),
                Math.toIntExact(limit.ramp().wattsPerMinute()),
                limit.onLoss().map(loss -> Math.toIntExact(loss.silentAfter().toMinutes())),
                limit.onLoss().map(LossDefault::limit).map(Numbers::watts),
                limit.validity().start(),
                limit.validity().end());
    }
}
