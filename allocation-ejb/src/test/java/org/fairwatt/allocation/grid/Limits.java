package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.LimitKind;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LimitTerms;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LoadLimitId;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.grid.Ramp;
import org.fairwatt.time.TimeWindow;

/** A limit of a transformer in the words of tests: {@code limitOf(THERMAL, 40).between(11, 13)...limit()}. */
record Limits(LimitSource source, Power power, LimitTerms terms, TimeWindow validity, Instant setAt) {
    private static final ClusterId CLUSTER = ClusterId.random();

    static Limits limitOf(LimitSource source, long kilowatts, TimeWindow validity, Instant setAt) {
        return new Limits(source, Power.ofKilowatts(kilowatts), LimitTerms.usualOf(source), validity, setAt);
    }

    Limits as(LimitKind kind) {
        return with(new LimitTerms(kind, terms.onLoss(), terms.ramp()));
    }

    Limits released(long kilowattsPerMinute) {
        Ramp ramp = new Ramp(Power.ofKilowatts(kilowattsPerMinute).watts());
        return with(new LimitTerms(terms.kind(), terms.onLoss(), Optional.of(ramp)));
    }

    Limits silentAfter(int minutes, long kilowatts) {
        LossDefault loss = new LossDefault(Duration.ofMinutes(minutes), Power.ofKilowatts(kilowatts));
        return with(new LimitTerms(terms.kind(), Optional.of(loss), terms.ramp()));
    }

    private Limits with(LimitTerms other) {
        return new Limits(source, power, other, validity, setAt);
    }

    LoadLimit limit() {
        return new LoadLimit(
                LoadLimitId.random(),
                CLUSTER,
                Optional.empty(),
                power,
                source,
                terms,
                validity,
                setAt,
                UUID.randomUUID());
    }
}
