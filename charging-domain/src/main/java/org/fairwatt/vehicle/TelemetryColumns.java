package org.fairwatt.vehicle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fairwatt.energy.StateOfCharge;
import org.fairwatt.geography.Distance;
import org.fairwatt.geography.Position;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vehicle's state, each signal with its own time, as columns of the vehicle. A signal only ever gets
 * newer: what is older than the known value, as a service may send after a fault, is left out.
 */
@Embeddable
class TelemetryColumns {

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1); // between a car's clock and ours

    private static final Duration AT_ONCE = Duration.ofMinutes(15); // between signals that tell of the same moment
    private static final Duration STILL_THERE = Duration.ofHours(1); // an older position is no sign of where a car is

    @Column(name = "soc_tenths")
    private @Nullable Integer socTenths;

    @Column(name = "soc_at")
    private @Nullable Instant socAt;

    @Column(name = "range_m")
    private @Nullable Long rangeM;

    @Column(name = "range_at")
    private @Nullable Instant rangeAt;

    @Column(name = "plugged_in")
    private @Nullable Boolean pluggedIn;

    @Column(name = "plugged_in_at")
    private @Nullable Instant pluggedInAt;

    private @Nullable Boolean charging;

    @Column(name = "charging_at")
    private @Nullable Instant chargingAt;

    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Column(name = "position_at")
    private @Nullable Instant positionAt;

    Optional<StateOfCharge> stateOfCharge() {
        return Optional.ofNullable(socTenths).map(StateOfCharge::new);
    }

    Optional<Instant> stateOfChargeAt() {
        return Optional.ofNullable(socAt);
    }

    /** The range that the car told, unless its state of charge was told later by somebody else. */
    Optional<Distance> range() {
        boolean outdated = rangeAt != null && socAt != null && rangeAt.isBefore(socAt);
        return outdated ? Optional.empty() : Optional.ofNullable(rangeM).map(Distance::ofMetres);
    }

    Optional<Boolean> pluggedIn() {
        return Optional.ofNullable(pluggedIn);
    }

    Optional<PlugSign> plugSign() {
        Instant at = pluggedInAt;
        if (pluggedIn == null || at == null) {
            return Optional.empty();
        }
        return Optional.of(new PlugSign(
                pluggedIn,
                at,
                stateOfCharge().filter(charge -> isAbout(socAt, at)),
                charging().filter(flowing -> isAbout(chargingAt, at)),
                position().filter(where -> positionAt != null && !positionAt.isBefore(at.minus(STILL_THERE)))));
    }

    private static boolean isAbout(@Nullable Instant signal, Instant moment) {
        return signal != null && Duration.between(signal, moment).abs().compareTo(AT_ONCE) <= 0;
    }

    Optional<Boolean> charging() {
        return Optional.ofNullable(charging);
    }

    Optional<Position> position() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Position(latitude, longitude));
    }

    Optional<Instant> positionAt() {
        return Optional.ofNullable(positionAt);
    }

    void report(StateOfCharge stateOfCharge, Instant at) {
        this.socTenths = stateOfCharge.tenths();
        this.socAt = at;
    }

    void take(TelemetrySnapshot snapshot, Instant now) {
        ifNewer(snapshot.stateOfCharge(), socAt, now, this::report);
        ifNewer(snapshot.range(), rangeAt, now, (range, at) -> {
            this.rangeM = range.metres();
            this.rangeAt = at;
        });
        ifNewer(snapshot.pluggedIn(), pluggedInAt, now, (plugged, at) -> {
            this.pluggedIn = plugged;
            this.pluggedInAt = at;
        });
        ifNewer(snapshot.charging(), chargingAt, now, (flowing, at) -> {
            this.charging = flowing;
            this.chargingAt = at;
        });
        ifNewer(snapshot.position(), positionAt, now, (place, at) -> {
            this.latitude = place.latitude();
            this.longitude = place.longitude();
            this.positionAt = at;
        });
    }

    /** Keeps the state of charge, which any driver may tell, and nothing that only the car could. */
    void forgetWhatTheCarTold() {
        this.rangeM = null;
        this.rangeAt = null;
        this.pluggedIn = null;
        this.pluggedInAt = null;
        this.charging = null;
        this.chargingAt = null;
        this.latitude = null;
        this.longitude = null;
        this.positionAt = null;
    }

    private static <T> void ifNewer(
            SignalReading<T> signal, @Nullable Instant known, Instant now, BiConsumer<T, Instant> keep) {
        signal.told()
                .filter(told -> !told.sourceTime().isAfter(now.plus(CLOCKS_APART)))
                .filter(told -> known == null || !told.sourceTime().isBefore(known))
                .ifPresent(told -> keep.accept(told.value(), earlier(told.sourceTime(), now)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
