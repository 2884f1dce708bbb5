package org.fairwatt.api.reservation;

import java.time.Duration;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.fairwatt.reservation.WaitBand;

@Name("WaitBand")
@Description(
        "How long power will likely let one wait, from the earliest start asked for: in 8 of 10 cases within this.")
public record WaitBandView(
        @Description("The 10th percentile, in whole minutes.")
        int lowMinutes,

        @Description("The 90th percentile, in whole minutes.")
        int highMinutes) {

    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1);

    /** Rounded outwards. */
    static WaitBandView of(WaitBand band) {
        return new WaitBandView(
                Math.toIntExact(band.low().toMinutes()),
                Math.toIntExact(band.high().plus(ALMOST_A_MINUTE).toMinutes()));
    }
}
