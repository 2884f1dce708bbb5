package org.fairwatt.allocation.grid;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fairwatt.energy.Energy;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.price.PriceCalculator;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Likely;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceSchedule;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;

/**
 * A cluster at one moment, as the engine reads it, with what is needed to turn the engine's words into promises.
 *
 * @param changes the cluster's count of changes when it was read
 * @param multiplier what the cluster would like; the policy's bounds are looked at where it is used
 * @param profile the same as arrays; read by many, changed by nobody
 * @param forecast what the transformer carries with the state's commitments
 * @param sites the site of each station
 */
public record ClusterSnapshot(
        ClusterId cluster,
        long changes,
        PriceMultiplier multiplier,
        AllocationPolicy policy,
        Instant at,
        ClusterState state,
        Profile profile,
        TransformerForecast forecast,
        Map<StationId, Site> sites) {

    private static final PriceCalculator PRICES = new PriceCalculator();

    public ClusterSnapshot {
        sites = Map.copyOf(sites);
    }

    /**
     * True when reading the cluster again, which is {@code now}, could not give anything else, but for the time that has gone by: everybody
     * who changes what it carries counts that.
     */
    public boolean isStillTrueOf(Cluster now, AllocationPolicy policyNow) {
        return changes == now.changes()
                && multiplier.equals(now.priceMultiplier())
                && policy.equals(policyNow)
                && cluster.equals(now.id());
    }

    /** {@code request} in the engine's words, to be met within {@code window} at one of {@code stations}. */
    public Need need(
            ReservationId id, Vehicle vehicle, SlotRequest request, List<StationId> stations, TimeWindow window) {
        VehicleLimits limits = new VehicleLimits(
                vehicle.maxPower(CurrentType.AC),
                vehicle.maxPower(CurrentType.DC),
                vehicle.acPhases(),
                vehicle.connectors());
        return new Need(
                id,
                limits,
                stations,
                request.energy(),
                window,
                request.category(),
                policy.booking().plugBuffer(),
                policy.fairness().floor(),
                policy.booking().smallestPromisePercent(),
                Expectation.AS_SAID);
    }

    /**
     * The same for a reservation that there is already: what was likely when it was promised still is.
     *
     * @param window when it is to be met, for instance by a move
     */
    public Need need(Reservation reservation, Vehicle vehicle, List<StationId> stations, TimeWindow window) {
        SlotRequest request = reservation.request();
        Need said = need(reservation.id(), vehicle, request, stations, request.window());
        return reservation
                .promise()
                .map(promise -> said.expecting(expectation(promise, stations)))
                .orElse(said)
                .within(window);
    }

    /** How long it lingers is known of the site that was promised, and of no other. */
    private Expectation expectation(Promise promise, List<StationId> stations) {
        Optional<SiteId> known = siteIdOf(promise.station());
        Duration lingering =
                Duration.between(promise.plugged().end(), promise.likely().gone());
        Map<StationId, Duration> there = stations.stream()
                .distinct()
                .filter(station -> siteIdOf(station).equals(known))
                .collect(Collectors.toMap(station -> station, station -> lingering));
        return new Expectation(there, promise.likely().takes());
    }

    private Optional<SiteId> siteIdOf(StationId station) {
        return Optional.ofNullable(sites.get(station)).map(Site::id);
    }

    /** What a driver is promised who gets {@code placement} at today's price. */
    public Promise promise(Need need, Placement placement) {
        PriceMultiplier factor = PriceCalculator.inForce(multiplier, policy.prices(), need.category());
        return promise(need, placement, PRICES.estimate(pricesAt(placement.station(), factor), need, placement));
    }

    /**
     * What a driver is promised who is moved to {@code placement}: no part of the price is higher than it was in the promise
     * {@code before}.
     */
    public Promise movedPromise(Need need, Placement placement, Promise before) {
        PriceSchedule here = pricesAt(placement.station(), before.price().multiplier());
        return promise(need, placement, PRICES.moved(here, need, placement, before.price()));
    }

    /** The driver is promised the EVSE for as long as was said; how much longer it is kept, nobody has to know. */
    private Promise promise(Need need, Placement placement, PriceEstimate price) {
        TimeWindow kept = placement.plugged();
        Instant saidEnd = kept.end().minus(lingering(need, placement.station()));
        Energy takes = need.energy().min(need.expectation().takes());
        return new Promise(
                cluster,
                placement.station(),
                placement.evse(),
                new TimeWindow(kept.start(), saidEnd),
                placement.charging(),
                placement.limit(),
                placement.energy(),
                price,
                new Likely(kept.end(), takes));
    }

    private Duration lingering(Need need, StationId station) {
        return siteOf(station).kind() == SiteKind.DWELL ? need.expectation().lingeringAt(station) : Duration.ZERO;
    }

    private PriceSchedule pricesAt(StationId station, PriceMultiplier factor) {
        Site site = siteOf(station);
        return new PriceSchedule(site.tariff(), site.zone(), factor);
    }

    private Site siteOf(StationId station) {
        Site site = sites.get(station);
        if (site == null) {
            throw new IllegalStateException("Station (%s) is not in cluster (%s).".formatted(station, cluster));
        }
        return site;
    }
}
