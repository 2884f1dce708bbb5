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

    /** Whose signs lie further apart may have come and left between them. */
    public static final Duration UNSEEN = Duration.ofMinutes(20);

    /** Nothing is concluded of who did not come to a slot shorter than this. */
    public static final Duration SHORTEST = Duration.ofMinutes(45);

    /** Who moves the cable comes back by then. */
    static final Duration FOR_GOOD = Duration.ofMinutes(10);

    /** From signs that lie further apart, and than a quarter of the stay, nothing is learned of how long people stay. */
    static final Duration WELL_SEEN = Duration.ofMinutes(75);

    private static final int QUARTERS = 4;
    private static final int THOUSANDTHS = 1_000;

    @Id
    @Column(name = "reservation_id")
    private UUID reservationId;

    @TenantId
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Column(name = "station_id")
    private UUID stationId;

    @Column(name = "plugged_from")
    private Instant pluggedFrom;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "came_at")
    private @Nullable Instant cameAt;

    @Column(name = "came_with_tenths")
    private @Nullable Integer cameWithTenths;

    @Column(name = "is_sure")
    private boolean sure;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_with_tenths")
    private @Nullable Integer seenWithTenths;

    @Column(name = "seen_charging")
    private @Nullable Boolean seenCharging;

    @Column(name = "missed_from")
    private @Nullable Instant missedFrom;

    @Column(name = "missed_at")
    private @Nullable Instant missedAt;

    @Column(name = "is_away")
    private boolean away;

    protected Presence() {}

    /** Of {@code reservation}, for which {@code promised} is kept; nothing is told yet. */
    public Presence(ReservationId reservation, Promise promised) {
        this.reservationId = reservation.value();
        begin(promised);
    }

    /** Of another slot nothing is known, whatever was seen at the one before. */
    private void begin(Promise promised) {
        this.stationId = promised.station().value();
        this.pluggedFrom = promised.plugged().start();
        this.toldAt = null;
        this.cameAt = null;
        this.cameWithTenths = null;
        this.sure = false;
        this.seenAt = null;
        this.seenWithTenths = null;
        this.seenCharging = null;
        forgetMissing();
    }

    /**
     * The car tells something newer; what is older is left out. Where its driver changed the slot to another station or
     * start meanwhile, it is looked at anew.
     *
     * @param promised what is kept for it now
     */
    public void take(PlugSign sign, Promise promised, Whereabouts where) {
        if (!isOf(promised)) {
            begin(promised);
        }
        if (toldAt != null && !sign.at().isAfter(toldAt)) {
            return;
        }
        toldAt = sign.at();
        if (sign.pluggedIn() && where != Whereabouts.ELSEWHERE) {
            see(sign, promised.plugged(), where == Whereabouts.AT_THE_STATION);
        } else {
            miss(sign, where == Whereabouts.ELSEWHERE);
        }
    }

    private boolean isOf(Promise promised) {
        return stationId.equals(promised.station().value())
                && pluggedFrom.equals(promised.plugged().start());
    }

    private void see(PlugSign sign, TimeWindow plugged, boolean atTheStation) {
        forgetMissing();
        if (cameAt == null) {
            Instant first = atTheStation ? plugged.start().minus(EARLY) : plugged.start();
            if (sign.at().isBefore(first) || !sign.at().isBefore(plugged.end())) {
                return; // it may have been plugged in elsewhere, or have come while nobody asked
            }
            cameAt = sign.at();
            cameWithTenths = tenths(sign);
        }
        sure |= atTheStation;
        seenAt = sign.at();
        seenWithTenths = tenths(sign);
        seenCharging = sign.charging().orElse(null);
    }

    private void miss(PlugSign sign, boolean elsewhere) {
        boolean wasUnseen = missedAt == null || sign.at().isAfter(missedAt.plus(UNSEEN));
        if (missedFrom == null || (cameAt == null && wasUnseen)) {
            missedFrom = sign.at();
        }
        missedAt = sign.at();
        away = elsewhere;
    }

    private void forgetMissing() {
        this.missedFrom = null;
        this.missedAt = null;
        this.away = false;
    }

    public ReservationId reservation() {
        return new ReservationId(reservationId);
    }

    /** When it was seen there first; empty when it was not. */
    public Optional<Instant> cameAt() {
        return Optional.ofNullable(cameAt);
    }

    /** True when it came, to this very station, and was not missed since. */
    public boolean isSurelyThere() {
        return sure && cameAt != null && missedFrom == null;
    }

    /** True while it is not there any more, but may only have moved its cable. */
    public boolean isPerhapsGone() {
        return cameAt != null && missedFrom != null && !isGone();
    }

    /** True when it came and is gone for good: it is elsewhere, or was missed twice. */
    public boolean isGone() {
        return cameAt != null
                && missedFrom != null
                && missedAt != null
                && (away || !missedAt.isBefore(missedFrom.plus(FOR_GOOD)));
    }

    /** How long it was there, give or take some minutes; empty unless it is gone, was at the station, and was seen shortly before. */
    public Optional<Duration> stay() {
        if (!isGone() || !sure || cameAt == null || seenAt == null || missedFrom == null) {
            return Optional.empty();
        }
        Duration unseen = Duration.between(seenAt, missedFrom);
        Duration stay = Duration.between(cameAt, seenAt.plus(unseen.dividedBy(2)));
        boolean isWellSeen = unseen.compareTo(WELL_SEEN) <= 0 || unseen.compareTo(stay.dividedBy(QUARTERS)) <= 0;
        return isWellSeen ? Optional.of(stay) : Optional.empty();
    }

    /** What it took into a battery of {@code battery} until it was seen last; empty when it did not tell. */
    public Optional<Energy> took(Energy battery) {
        if (!sure || cameWithTenths == null || seenWithTenths == null || seenWithTenths < cameWithTenths) {
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

    /** True when the car was missed from the beginning of {@code promised} on, and was not seen since. */
    public boolean isMissing(Promise promised) {
        return isOf(promised)
                && cameAt == null
                && missedFrom != null
                && !missedFrom.isAfter(promised.plugged().start().plus(UNSEEN));
    }

    /** True when {@code promised} is over, and the car was missed all the time, with no gap in which a visit fits. */
    public boolean neverCame(Promise promised, Instant now) {
        TimeWindow plugged = promised.plugged();
        return isMissing(promised)
                && missedAt != null
                && !missedAt.isBefore(plugged.end().minus(UNSEEN))
                && !plugged.end().isAfter(now)
                && plugged.length().compareTo(SHORTEST) >= 0;
    }

    private static @Nullable Integer tenths(PlugSign sign) {
        return sign.charge().map(StateOfCharge::tenths).orElse(null);
    }
}
