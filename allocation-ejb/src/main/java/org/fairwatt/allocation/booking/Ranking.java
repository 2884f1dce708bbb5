package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.site.StationId;

/** The order in which alternatives are told: the best of each kind, then the second of each, and so on. */
final class Ranking {
    private static final Comparator<Alternative> MOST_AND_EARLIEST =
            Comparator.comparing(Ranking::energy, Comparator.reverseOrder()).thenComparing(Ranking::start);
    private static final Comparator<Alternative> CHEAPEST = Comparator.comparing(
                    (Alternative it) -> it.promise().price().expected().amount())
            .thenComparing(MOST_AND_EARLIEST);

    private Ranking() {}

    /** Of equals the one that was found first; no place twice. */
    static List<Alternative> of(List<Alternative> found) {
        Set<Slot> told = new HashSet<>();
        List<List<Alternative>> kinds = Arrays.stream(AlternativeKind.values())
                .map(kind ->
                        ofKind(kind, found).filter(it -> told.add(Slot.of(it))).toList())
                .toList();
        return IntStream.range(0, found.size())
                .boxed()
                .flatMap(turn ->
                        kinds.stream().filter(kind -> kind.size() > turn).map(kind -> kind.get(turn)))
                .toList();
    }

    private static Stream<Alternative> ofKind(AlternativeKind kind, List<Alternative> found) {
        return found.stream()
                .filter(it -> it.kind() == kind)
                .sorted(kind == AlternativeKind.CHEAPER ? CHEAPEST : MOST_AND_EARLIEST);
    }

    private static Energy energy(Alternative alternative) {
        return alternative.promise().energy();
    }

    private static Instant start(Alternative alternative) {
        return alternative.promise().charging().start();
    }

    /** What makes two alternatives one to a driver. */
    private record Slot(StationId station, Instant start, Energy energy) {
        static Slot of(Alternative alternative) {
            return new Slot(alternative.promise().station(), Ranking.start(alternative), Ranking.energy(alternative));
        }
    }
}
