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
import org.fairwatt.grid.CongestionLevel;

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
        @NonNull @Description("Why it is so.") ReasonView reason,

        @Description("Minutes from the earliest start asked for until power would flow; null when not possible.")
        Optional<Integer> waitMinutes,

        @Description("What that wait is likely to become; null when not possible.")
        Optional<WaitBandView> likelyWait,

        @Description("From when, around the offer, a fitting EVSE could be had; null when not possible.")
        Optional<Instant> availableFrom,

        @Description("Until when; at most to the horizon.") Optional<Instant> availableUntil,

        @NonNull
        @Description(
                "How much room the transformer has while it would charge (the fullest moment); the wished window when"
                        + " not possible.")
        CongestionLevel congestion,

        @Description("EVSEs of the station that fit the vehicle.")
        int fittingEvses,

        @Description("The most that vehicle and station could do together, in W; 0 when nothing fits.")
        int bestPowerW) {

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
                ReasonView.of(option.reason()),
                offer.map(o -> Math.toIntExact(o.delay().toMinutes())),
                offer.map(o -> WaitBandView.of(o.likelyWait())),
                offer.map(o -> o.available().start()),
                offer.map(o -> o.available().end()),
                option.congestion(),
                option.fittingEvses(),
                Numbers.watts(option.bestPower()));
    }
}
