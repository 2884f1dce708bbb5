package org.fairwatt.memory;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.time.TimeWindow;

/** Promises of 11 kW at an EVSE that nobody asks about. */
public final class Promised {
    private static final Power ELEVEN_KW = Power.ofKilowatts(11);
    private static final Tariff TARIFF =
            new Tariff(Currency.getInstance("EUR"), new BigDecimal("0.35"), new BigDecimal("0.50"));

    private Promised() {}

    /** An EVSE for all of {@code plugged}, with power for all of {@code charging}. */
    public static Promise of(TimeWindow plugged, TimeWindow charging) {
        Energy energy = ELEVEN_KW.during(charging.length());
        PriceSchedule prices = new PriceSchedule(TARIFF, ZoneOffset.UTC, PriceMultiplier.NONE);
        return new Promise(
                ClusterId.random(),
                StationId.random(),
                EvseId.random(),
                plugged,
                charging,
                ELEVEN_KW,
                energy,
                PriceEstimate.of(prices.termsFor(charging), PriceMultiplier.NONE, energy, energy),
                new Likely(plugged.end(), energy));
    }
}
