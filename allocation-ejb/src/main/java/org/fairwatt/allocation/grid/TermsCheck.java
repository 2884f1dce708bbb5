package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitTerms;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.grid.Ramp;
import org.fairwatt.problem.Problem;

/** Holds the terms of limits for {@code node} to the rules; a {@link Problem} names the first that breaks one. */
record TermsCheck(LimitedNode node) {
    private static final String SOURCE = "input.source";
    private static final String SILENT_AFTER = "input.silentAfterMinutes";
    private static final String DEFAULT_LIMIT = "input.defaultLimitW";
    private static final String RAMP = "input.rampWPerMinute";

    /** Whose limits they are; an operator's if nothing is said. */
    LimitSource source(WrittenTerms written) {
        LimitSource source = written.source().orElse(LimitSource.OPERATOR);
        if (source == LimitSource.NAMEPLATE) {
            throw Problem.invalid(
                    SOURCE,
                    "The nameplate's limit of %s is its rating (%s) and always holds; choose another source."
                            .formatted(node.inWords(), node.rating()));
        }
        return source;
    }

    LimitTerms terms(WrittenTerms written) {
        return new LimitTerms(
                written.kind().orElseGet(() -> source(written).usualKind()), onLoss(written), ramp(written));
    }

    private Optional<LossDefault> onLoss(WrittenTerms written) {
        if (written.silentAfterMinutes().isEmpty() && written.defaultLimitW().isEmpty()) {
            return Optional.empty();
        }
        int minutes = written.silentAfterMinutes()
                .orElseThrow(() -> Problem.invalid(
                        SILENT_AFTER, "A default on loss needs the minutes after which its source is silent."));
        int watts = written.defaultLimitW()
                .orElseThrow(() -> Problem.invalid(
                        DEFAULT_LIMIT, "A source that may go silent needs the limit that holds then, in W."));
        requireBetween(
                SILENT_AFTER,
                "time after which the source is silent (%d min)".formatted(minutes),
                minutes,
                LossDefault.SHORTEST.toMinutes(),
                LossDefault.LONGEST.toMinutes());
        requireBetween(
                DEFAULT_LIMIT,
                "default on loss (%d W) of %s".formatted(watts, node.inWords()),
                watts,
                0,
                node.rating().watts());
        return Optional.of(new LossDefault(Duration.ofMinutes(minutes), Power.ofWatts(watts)));
    }

    /** At most the rating in a minute, which is at once; at least what releases the node in the longest time there is. */
    private Optional<Ramp> ramp(WrittenTerms written) {
        written.rampWPerMinute()
                .ifPresent(watts -> requireBetween(
                        RAMP,
                        "ramp (%d W per minute) of %s".formatted(watts, node.inWords()),
                        watts,
                        Ramp.slowest(node.rating()).wattsPerMinute(),
                        node.rating().watts()));
        return written.rampWPerMinute().map(Ramp::new);
    }

    private static void requireBetween(String field, String what, long value, long least, long most) {
        if (value < least || value > most) {
            throw Problem.invalid(field, "The %s must be between %d and %d.".formatted(what, least, most));
        }
    }
}
