package org.fairwatt.allocation.booking;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.time.TimeWindow;

/** What one station could offer for an ask at that station only. */
record StationOption(Ask ask, ClusterSnapshot snapshot, Survey survey, WaitBands waits) {

    static SlotOption of(
            Ask ask, ClusterSnapshot snapshot, List<Reservation> others, AllocationPolicy policy, WaitBands waits) {
        StationOption option = new StationOption(ask, snapshot, ask.survey(snapshot), waits);
        return option.of(new SlotSearch(ask, List.of(snapshot), others, policy).find());
    }

    private SlotOption of(Finding finding) {
        Optional<Offer> offer = finding instanceof Finding.Found found
                ? Optional.of(offer(found.best().promise()))
                : Optional.empty();
        TimeWindow looked = offer.map(Offer::charging).orElse(ask.request().window());
        return new SlotOption(
                ask.request().stations().get(0),
                offer,
                finding.reason(),
                snapshot.forecast().level(looked),
                survey.fittingEvses(),
                survey.bestPower());
    }

    private Offer offer(Promise promise) {
        TimeWindow charging = promise.charging();
        Duration delay = Duration.between(ask.request().window().start(), charging.start());
        return new Offer(
                charging,
                promise.limit(),
                promise.energy(),
                promise.price(),
                delay,
                waits.of(snapshot.cluster(), delay),
                survey.availableAround(charging.start(), TimeWindow.of(ask.at(), SlotRequest.HORIZON))
                        .orElse(charging));
    }
}
