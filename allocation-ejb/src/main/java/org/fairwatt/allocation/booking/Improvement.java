package org.fairwatt.allocation.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.tariff.Money;

/** Says in which way another slot is better than the one that a driver has. */
final class Improvement {
    static final Energy NOTICEABLE = Energy.ofWattHours(500); // some three kilometres
    private static final Duration EARLIER = Duration.ofMinutes(10);
    private static final BigDecimal CHEAPER = new BigDecimal("0.97");

    private Improvement() {}

    /** Empty when it is no better and at the same station, or gives less. */
    static Optional<AlternativeKind> of(Promise other, Promise held) {
        if (held.energy().isMoreThan(other.energy())) {
            return Optional.empty();
        }
        if (isNoticeablyMore(other.energy(), held.energy())) {
            return Optional.of(AlternativeKind.MORE_ENERGY);
        }
        if (!other.charging().start().isAfter(held.charging().start().minus(EARLIER))) {
            return Optional.of(AlternativeKind.EARLIER);
        }
        if (isCheaper(other.price().expected(), held.price().expected())) {
            return Optional.of(AlternativeKind.CHEAPER);
        }
        return other.station().equals(held.station()) ? Optional.empty() : Optional.of(AlternativeKind.OTHER_STATION);
    }

    static boolean isNoticeablyMore(Energy energy, Energy than) {
        return energy.compareTo(than.plus(NOTICEABLE)) >= 0;
    }

    /** For no less energy; a price in another currency is no lower one. */
    private static boolean isCheaper(Money price, Money than) {
        return price.currency().equals(than.currency())
                && price.amount().compareTo(than.amount().multiply(CHEAPER)) <= 0
                && price.amount().compareTo(than.amount()) < 0;
    }
}
