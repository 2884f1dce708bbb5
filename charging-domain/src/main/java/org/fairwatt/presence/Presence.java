package org.fairwatt.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.PlugSign;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle at the EVSE that is kept for it, by the signs that it gives of itself. It is asked now and then, so that what
 * happened between two signs is known to lie between them.
 */
@Entity
@Table(name = "presence")
public class Presence {

    /** A car may be plugged in so much before its EVSE is kept for it. */
    public static final Duration EARLY = Duration.ofMinutes(15);

    /** Who moves the cable comes back by then. */
    static final Duration FOR_GOOD = Duration.ofMinutes(10);

    /** From signs that lie further apart nothing is learned of how long people stay. */
    static final Duration WELL_SEEN = Duration.ofMinutes(75);

    /** Who has not come so much after the power is kept for them, and not until the end, did not come. */
    static final Duration LATE = Duration.ofMinutes(15);

    private static final int THOUSANDTHS = 1_000;

    @Id
    @Column(name = "reservation_id")
    private UUID reservationId;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "came_at")
    private @Nullable Instant cameAt;

    @Column(name = "came_with_tenths")
    private @Nullable Integer cameWithTenths;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_with_tenths")
    private @Nullable Integer seenWithTenths;

    @Column(name = "seen_charging")
    private @Nullable Boolean seenCharging;

    @Column(name = "missing_since")
    private @Nullable Instant missingSince;

    @Column(name = "is_away")
    private boolean away;

    protected Presence() {}

    /** Of {@code reservation}, about which nothing is told yet. */
    public Presence(ReservationId reservation) {
        this.reservationId = reservation.value();
        this.toldAt = Instant.EPOCH;
    }

    /**
     * The car tells something newer; what is older is left out.
     *
     * @param promised what is kept for it
     * @param near whether it is at the station, or may be, since it does not tell where it is
     */
    public void take(PlugSign sign, Promise promised, boolean near) {
        if (!sign.at().isAfter(toldAt)) {
            return;
        }
        toldAt = sign.at();
        if (sign.pluggedIn() && near) {
            see(sign, promised.plugged());
        } else if (cameAt != null) {
            miss(sign, near);
        }
    }

    private void see(PlugSign sign, TimeWindow plugged) {
        if (cameAt == null) {
            boolean isHere = !sign.at().isBefore(plugged.start().minus(EARLY))
                    && sign.at().isBefore(plugged.end());
            if (!isHere) {
                return;
            }
            cameAt = sign.at();
            cameWithTenths = tenths(sign);
        }
        seenAt = sign.at();
        seenWithTenths = tenths(sign);
        seenCharging = sign.charging().orElse(null);
        missingSince = null;
        away = false;
    }

    private void miss(PlugSign sign, boolean near) {
        if (missingSince == null) {
            missingSince = sign.at();
        }
        away = !near;
    }

    public ReservationId reservation() {
        return new ReservationId(reservationId);
    }

    /** When it was seen there first; empty when it was not. */
    public Optional<Instant> cameAt() {
        return Optional.ofNullable(cameAt);
    }

    /** True while it is not there any more, but may only have moved its cable. */
    public boolean isPerhapsGone() {
        return missingSince != null && !isGone();
    }

    /** True when it came and is gone for good: it is elsewhere, or was missed twice. */
    public boolean isGone() {
        return missingSince != null && (away || !toldAt.isBefore(missingSince.plus(FOR_GOOD)));
    }

    /** How long it was there, give or take some minutes; empty unless it is gone and was seen shortly before. */
    public Optional<Duration> stay() {
        if (!isGone() || cameAt == null || seenAt == null || missingSince == null) {
            return Optional.empty();
        }
        Duration unseen = Duration.between(seenAt, missingSince);
        return unseen.compareTo(WELL_SEEN) > 0
                ? Optional.empty()
                : Optional.of(Duration.between(cameAt, seenAt.plus(unseen.dividedBy(2))));
    }

    /** What it took into a battery of {@code battery} until it was seen last; empty when it did not tell. */
    public Optional<Energy> took(Energy battery) {
        if (cameWithTenths == null || seenWithTenths == null || seenWithTenths < cameWithTenths) {
            return Optional.empty();
        }
        long share = (long) seenWithTenths - cameWithTenths;
        return Optional.of(new Energy(battery.wattHours() * share / THOUSANDTHS));
    }

    /** True when it took something, and no more when it was seen last. */
    public boolean hadEnough() {
        boolean tookSomething = cameWithTenths != null && seenWithTenths != null && seenWithTenths > cameWithTenths;
        return tookSomething && Boolean.FALSE.equals(seenCharging);
    }

    /** True when {@code promised} is over, and the car told until late enough that it was not there. */
    public boolean neverCame(Promise promised, Instant now) {
        return cameAt == null
                && !promised.plugged().end().isAfter(now)
                && !toldAt.isBefore(promised.charging().start().plus(LATE));
    }

    private static @Nullable Integer tenths(PlugSign sign) {
        return sign.charge().map(StateOfCharge::tenths).orElse(null);
    }
}
