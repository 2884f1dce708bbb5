package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.energy.Energy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.StationId;

/**
 * Alternatives to a slot that is promised: none gives less energy than that.
 *
 * @param earliest no alternative starts before
 */
record BetterPlaces(Around around, Promise held, Instant earliest) {

    /** In no order of merit. */
    List<Alternative> find() {
        Stream<Alternative> inTheWindow =
                Stream.concat(around.chosen().stream(), around.near().stream()).flatMap(this::withinTheWindow);
        Stream<Alternative> atOtherTimes = around.chosen().stream().flatMap(this::laterOrLonger);
        return Stream.concat(inTheWindow, atOtherTimes).toList();
    }

    /** With all the energy that was wanted, which may start later; and with what is promised, as early as it gets. */
    private Stream<Alternative> withinTheWindow(StationId station) {
        return Stays.rest(request().window(), earliest).stream()
                .flatMap(window -> amounts()
                        .flatMap(energy -> around.whatIf().within(window, station, energy).stream())
                        .flatMap(place ->
                                Improvement.of(place.promise(), held)
                                        .map(kind -> Alternative.of(kind, place))
                                        .stream()));
    }

    private Stream<Alternative> laterOrLonger(StationId station) {
        Stays stays = Stays.at(around.whatIf(), station, request().energy());
        Stream<Alternative> longer = stays.longer().stream()
                .flatMap(
                        stay -> around
                                .whatIf()
                                .firstStay(
                                        later(request().window().start()),
                                        stay,
                                        station,
                                        request().energy())
                                .stream())
                .filter(place -> Improvement.isNoticeablyMore(place.placement().energy(), held.energy()))
                .map(place -> Alternative.of(AlternativeKind.MORE_ENERGY, place));
        Optional<Alternative> after = amounts()
                .flatMap(energy ->
                        around
                                .whatIf()
                                .firstStay(later(request().window().end()), stays.wished(), station, energy)
                                .stream())
                .findFirst()
                .map(place -> Alternative.of(AlternativeKind.OTHER_TIME, place));
        return Stream.concat(longer, after.stream());
    }

    /** What was wanted, and what is promised where that is less; the most first. */
    private Stream<Energy> amounts() {
        return Stream.of(request().energy(), held.energy())
                .distinct()
                .filter(it -> it.wattHours() >= SlotRequest.LEAST_WH);
    }

    private Instant later(Instant instant) {
        return instant.isAfter(earliest) ? instant : earliest;
    }

    private SlotRequest request() {
        return around.whatIf().ask().request();
    }
}
