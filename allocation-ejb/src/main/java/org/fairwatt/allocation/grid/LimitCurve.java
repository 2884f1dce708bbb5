package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Ramp;
import org.fairwatt.time.TimeWindow;

/**
 * What sources of which only the first that speaks counts let a node carry, over time: it falls at once, and rises by the
 * ramp of the limit from which the node is released.
 */
final class LimitCurve {
    private final NavigableMap<Instant, Piece> pieces = new TreeMap<>();

    private LimitCurve() {}

    /**
     * @param sources the one that counts before the others first
     * @param span where the curve is wanted; no ramp is known of that began before it
     */
    static LimitCurve of(Power rating, List<SourceWords> sources, TimeWindow span) {
        LimitCurve curve = new LimitCurve();
        Piece last = Piece.level(span.start(), wordAt(span.start(), sources, rating));
        curve.pieces.put(last.from(), last);
        for (Instant change : changesOf(sources, span)) {
            last = last.then(change, wordAt(change, sources, rating));
            curve.pieces.put(change, last);
        }
        return curve;
    }

    private static List<Instant> changesOf(List<SourceWords> sources, TimeWindow span) {
        return sources.stream()
                .flatMap(SourceWords::changes)
                .filter(change -> span.contains(change) && change.isAfter(span.start()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Word wordAt(Instant instant, List<SourceWords> sources, Power rating) {
        return sources.stream()
                .map(source -> source.at(instant))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Word(rating, Ramp.usual(rating)));
    }

    /** The least at any moment of {@code bucket}, which lies within the span. */
    Power during(TimeWindow bucket) {
        Piece running =
                Objects.requireNonNull(pieces.floorEntry(bucket.start())).getValue();
        Stream<Piece> beginning = pieces.subMap(bucket.start(), false, bucket.end(), false).values().stream();
        return beginning
                .map(Piece::start)
                .reduce(running.at(bucket.start()), Power::min); // no piece falls within itself
    }

    /**
     * A time during which nothing else is said.
     *
     * @param start what may be carried at its beginning
     * @param end to which that rises
     * @param rise by which it does
     * @param release by which it will rise from {@code end}
     */
    private record Piece(Instant from, Power start, Power end, Ramp rise, Ramp release) {

        static Piece level(Instant from, Word word) {
            return new Piece(from, word.limit(), word.limit(), word.release(), word.release());
        }

        Power at(Instant instant) {
            return rise.risen(start, Duration.between(from, instant), end);
        }

        Piece then(Instant change, Word word) {
            Power reached = at(change);
            if (!word.limit().isMoreThan(reached)) {
                return level(change, word);
            }
            return new Piece(change, reached, word.limit(), reached.equals(end) ? release : rise, word.release());
        }
    }
}
