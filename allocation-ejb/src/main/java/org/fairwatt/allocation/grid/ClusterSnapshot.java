package org.fairwatt.allocation.grid;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.price.PriceCalculator;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.Promise;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.reservation.SlotRequest;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.Site;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.Tariff;
import org.fairwatt.time.TimeWindow;
import org.fairwatt.vehicle.Vehicle;

/**
 * A cluster at one moment, as the engine reads it, with what is needed to turn the engine's words into promises.
 *
 * @param changes the cluster's count of changes when it was read
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
                policy.booking().smallestPromisePercent());
    }

    /** What a driver is promised who gets {@code placement} at today's price. */
    public Promise promise(Need need, Placement placement) {
        return promise(need, placement, tariffAt(placement.station()), multiplier);
    }

    /**
     * What a driver is promised who is moved to {@code placement}: a kilowatt-hour costs no more than it did at the place
     * that was promised {@code before}.
     */
    public Promise movedPromise(Need need, Placement placement, Promise before) {
        PriceMultiplier promised = before.price().multiplier();
        Tariff here = tariffAt(placement.station());
        Tariff there = tariffAt(before.station());
        boolean dearer = !here.currency().equals(there.currency())
                || here.priceOf(need.energy(), promised)
                                .amount()
                                .compareTo(
                                        there.priceOf(need.energy(), promised).amount())
                        > 0;
        return promise(need, placement, dearer ? there : here, promised);
    }

    private Promise promise(Need need, Placement placement, Tariff tariff, PriceMultiplier factor) {
        return new Promise(
                cluster,
                placement.station(),
                placement.evse(),
                placement.plugged(),
                placement.charging(),
                placement.limit(),
                placement.energy(),
                PRICES.estimate(tariff, factor, need, placement));
    }

    private Tariff tariffAt(StationId station) {
        Site site = sites.get(station);
        if (site == null) {
            throw new IllegalStateException("Station (%s) is not in cluster (%s).".formatted(station, cluster));
        }
        return site.tariff();
    }
}
