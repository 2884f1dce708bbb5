package org.fairwatt.benchmarks.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fairwatt.launcher.drive.LoggedSession;

/** What drivers state: their own words, or else those of a random one who did state energy and departure. */
final class Statements {
    private static final BigDecimal WS_PER_KWH = BigDecimal.valueOf(3_600_000);

    private final List<Statement> known;
    private final Random lots;

    private Statements(List<Statement> known, long seed) {
        this.known = known;
        this.lots = new Random(seed);
    }

    static Statements of(List<LoggedSession> log, long seed) {
        return new Statements(log.stream().flatMap(Statements::own).toList(), seed);
    }

    boolean areKnown() {
        return !known.isEmpty();
    }

    /** What the driver of the next session of the log states; the truth if nobody in the log stated anything. */
    Told next(LoggedSession session) {
        // drawn for everyone, so that one who states or doesn't leaves the others as they are
        Statement drawn = known.isEmpty() ? truth(session) : known.get(lots.nextInt(known.size()));
        return own(session).findFirst().orElse(drawn).from(session.arrival());
    }

    static long wattSeconds(BigDecimal kilowattHours) {
        return kilowattHours
                .multiply(WS_PER_KWH)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** One who gave only one of the two counts as having stated nothing. */
    private static Stream<Statement> own(LoggedSession session) {
        BigDecimal energy = session.requestedKwh();
        OffsetDateTime departure = session.requestedDeparture();
        return energy == null || departure == null
                ? Stream.of()
                : Stream.of(new Statement(wattSeconds(energy), secondsOfStay(session, departure)));
    }

    private static Statement truth(LoggedSession session) {
        return new Statement(wattSeconds(session.deliveredKwh()), secondsOfStay(session, session.departure()));
    }

    private static long secondsOfStay(LoggedSession session, OffsetDateTime departure) {
        return departure.toEpochSecond() - session.arrival().toEpochSecond();
    }

    private record Statement(long energyWs, long stayS) {
        Told from(OffsetDateTime arrival) {
            return new Told(energyWs, arrival.toEpochSecond() + Math.max(stayS, Told.SHORTEST_STAY_S));
        }
    }
}
