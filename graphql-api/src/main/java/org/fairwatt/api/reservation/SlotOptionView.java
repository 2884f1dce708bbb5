package org.fairwatt.api.reservation;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.allocation.booking.Offer;
import org.fairwatt.allocation.booking.SlotOption;
import org.fairwatt.api.transport.Numbers;

@Name("SlotOption")
@Description("What one station could give for a request now. Nothing is kept: it may be gone a moment later.")
public record SlotOptionView(
        @Id @NonNull @Description("The station.") String stationId,

        @NonNull @Description("What people call the station.")
        String stationName,

        @Description("Whether the station could give a slot.")
        boolean possible,

        @Description("When power would begin to flow.") Optional<Instant> startsAt,

        @Description("By when the energy would be in the battery.")
        Optional<Instant> endsAt,

        @Description("The power that would be kept, in W.") Optional<Integer> limitW,

        @Description("The least energy that would be promised, in Wh.")
        Optional<Integer> energyWh,

        @Description("What it would cost.") Optional<PriceEstimateView> price,
        @NonNull @Description("Why it is so.") ReasonView reason) {

    static SlotOptionView of(SlotOption option, String stationName) {
        Optional<Offer> offer = option.offer();
        return new SlotOptionView(
                option.station().toString(),
                stationName,
                offer.isPresent(),
                offer.map(o -> o.charging().start()),
                offer.map(o -> o.charging().end()),
                offer.map(o -> Numbers.watts(o.limit())),
                offer.map(o -> Numbers.wattHours(o.energy())),
                offer.map(o -> PriceEstimateView.of(o.price())),
                ReasonView.of(option.reason()));
    }
}
