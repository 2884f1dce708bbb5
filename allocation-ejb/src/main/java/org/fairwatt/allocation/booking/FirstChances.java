package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;

/**
 * Alternatives for who has no slot: all the energy somewhere else or at another time; and only where that is nowhere to be
 * had, less of it.
 *
 * @param earliest no alternative starts before
 */
record FirstChances(Around around, Instant earliest) {

    /** In no order of merit. */
    List<Alternative> find() {
        return amounts()
                .map(this::with)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What was wanted, then parts of it that are worth the way, the most first; the least is what the policy gives everyone. */
    private Stream<Energy> amounts() {
        AllocationPolicy policy = around.whatIf().policy();
        Energy wanted = request().energy();
        Stream<Energy> parts = IntStream.of(50, 25, policy.booking().smallestPromisePercent())
                .mapToObj(percent -> new Energy(wanted.wattHours() * percent / 100));
        Stream<Energy> less = Stream.concat(parts, Stream.of(policy.fairness().floor()))
                .filter(wanted::isMoreThan)
                .filter(FirstChances::isWorthwhile)
                .distinct()
                .sorted(Comparator.reverseOrder());
        return Stream.concat(Stream.of(wanted), less);
    }

    private List<Alternative> with(Energy energy) {
        List<Alternative> first = Stream.of(
                        withinTheWindow(around.chosen(), energy, AlternativeKind.MORE_ENERGY),
                        withinTheWindow(around.near(), energy, AlternativeKind.OTHER_STATION),
                        atOtherTimes(around.chosen(), energy, AlternativeKind.OTHER_TIME))
                .flatMap(found -> found)
                .toList();
        return first.isEmpty()
                ? atOtherTimes(around.near(), energy, AlternativeKind.OTHER_STATION)
                        .toList()
                : first;
    }

    private Stream<Alternative> withinTheWindow(List<StationId> stations, Energy energy, AlternativeKind kind) {
        return Stays.rest(request().window(), earliest).stream()
                .flatMap(window -> stations.stream()
                        .flatMap(station -> around.whatIf().within(window, station, energy).stream())
                        .filter(place -> isEnough(place.placement().energy(), energy))
                        .map(place -> Alternative.of(kind, place)));
    }

    /** All that was wanted; or, asked for less than that, what is worth the way. */
    private boolean isEnough(Energy energy, Energy asked) {
        return asked.equals(request().energy()) ? energy.equals(asked) : isWorthwhile(energy);
    }

    private Stream<Alternative> atOtherTimes(List<StationId> stations, Energy energy, AlternativeKind kind) {
        Instant from = request().window().start().isAfter(earliest)
                ? request().window().start()
                : earliest;
        return stations.stream().flatMap(station -> {
            Stays stays = Stays.at(around.whatIf(), station, energy);
            Duration stay = stays.longer().orElse(stays.wished());
            return around
                    .whatIf()
                    .firstStay(from, stay, station, energy)
                    .map(place -> Alternative.of(kind, place))
                    .stream();
        });
    }

    private static boolean isWorthwhile(Energy energy) {
        return Improvement.isNoticeablyMore(energy, Energy.ZERO);
    }

    private SlotRequest request() {
        return around.whatIf().ask().request();
    }
}
