package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.LimitSource;
import org.fairwatt.grid.LoadLimit;
import org.fairwatt.grid.LossDefault;
import org.fairwatt.time.TimeWindow;

/**
 * What one source says of a node in limits of one kind: at each time the newest that is valid, or its default while the
 * source is silent.
 *
 * <p>A source is silent when its last word for the node, of whatever kind and for whatever time, is too old. Whether it
 * will be silent nobody knows: as long as it speaks, the future is what it said; once it is silent, the default holds from
 * then on. A default ends with its limit, for no limit holds longer than was said.
 */
final class SourceWords {
    private final LimitSource source;
    private final Power rating;
    private final List<LoadLimit> newestFirst;
    private final NavigableSet<Instant> spoken;
    private final Instant now;

    private SourceWords(
            LimitSource source, Power rating, List<LoadLimit> newestFirst, NavigableSet<Instant> spoken, Instant now) {
        this.source = source;
        this.rating = rating;
        this.newestFirst = newestFirst;
        this.spoken = spoken;
        this.now = now;
    }

    /**
     * @param limits all of one source and kind for one node, in any order, one or more
     * @param spoken when that source spoke of the node, whatever it said
     * @param span what is asked for lies within it
     */
    static SourceWords of(
            Power rating, List<LoadLimit> limits, Collection<Instant> spoken, TimeWindow span, Instant now) {
        List<LoadLimit> newestFirst = limits.stream()
                .sorted(Comparator.comparing(LoadLimit::setAt).reversed())
                .toList();
        return new SourceWords(
                limits.get(0).source(), rating, uncovered(newestFirst, span), new TreeSet<>(spoken), now);
    }

    /** Without those for which there is a newer one all the time: a source that speaks every minute leaves many. */
    private static List<LoadLimit> uncovered(List<LoadLimit> newestFirst, TimeWindow span) {
        List<LoadLimit> uncovered = new ArrayList<>();
        List<TimeWindow> covers = new ArrayList<>();
        for (LoadLimit limit : newestFirst) {
            if (limit.validity().overlaps(span)) {
                TimeWindow visible = within(span, limit.validity());
                if (covers.stream().noneMatch(cover -> cover.encloses(visible))) {
                    uncovered.add(limit);
                    covers.add(visible);
                }
            }
        }
        return uncovered;
    }

    private static TimeWindow within(TimeWindow span, TimeWindow validity) {
        return new TimeWindow(
                validity.start().isBefore(span.start()) ? span.start() : validity.start(),
                validity.end().isAfter(span.end()) ? span.end() : validity.end());
    }

    LimitSource source() {
        return source;
    }

    /** What it says for {@code instant}; empty when it says nothing. */
    Optional<Word> at(Instant instant) {
        return newestFirst.stream()
                .filter(limit -> limit.validity().contains(instant))
                .findFirst()
                .map(limit -> new Word(
                        powerAt(instant, limit).min(rating), limit.terms().rampAt(rating)));
    }

    private Power powerAt(Instant instant, LoadLimit limit) {
        Instant known = instant.isBefore(now) ? instant : now;
        Instant heard = Optional.ofNullable(spoken.floor(known))
                .filter(last -> last.isAfter(limit.setAt()))
                .orElse(limit.setAt());
        return limit.terms()
                .onLoss()
                .filter(loss -> !known.isBefore(loss.silentFrom(heard)))
                .map(LossDefault::limit)
                .orElse(limit.limit());
    }

    /** All times at which what it says may change. */
    Stream<Instant> changes() {
        return newestFirst.stream()
                .flatMap(limit -> Stream.concat(
                        Stream.of(limit.validity().start(), limit.validity().end()), turnsOfSilence(limit)));
    }

    /** When it fell silent for longer than {@code limit} bears, and when it spoke again. */
    private Stream<Instant> turnsOfSilence(LoadLimit limit) {
        return limit.terms().onLoss().stream()
                .flatMap(loss -> spoken.tailSet(limit.setAt(), true).stream()
                        .flatMap(word -> turns(loss.silentFrom(word), Optional.ofNullable(spoken.higher(word)))));
    }

    private Stream<Instant> turns(Instant silentFrom, Optional<Instant> next) {
        boolean fellSilent =
                !silentFrom.isAfter(now) && next.map(silentFrom::isBefore).orElse(true);
        return fellSilent ? Stream.concat(Stream.of(silentFrom), next.stream()) : Stream.empty();
    }
}
