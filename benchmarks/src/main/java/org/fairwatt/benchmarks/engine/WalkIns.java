package org.fairwatt.benchmarks.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.benchmarks.replay.PluggedVehicle;
import org.fairwatt.benchmarks.replay.SiteLimits;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Assurance;
import org.fairwatt.engine.insert.Assurer;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.policy.BookingRules;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.policy.QuotaPolicy;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.SiteKind;
import org.fairwatt.time.TimeWindow;

/** What those are promised who come without a reservation: what the engine can keep beside what is owed to all others. */
final class WalkIns {

    private static final Duration HORIZON = Duration.ofHours(48);
    private static final Set<ConnectorType> PLUG = Set.of(ConnectorType.IEC_62196_T1);
    private static final Assurer ASSURER = new Assurer();

    private final SiteLimits site;

    WalkIns(SiteLimits site) {
        this.site = site;
    }

    /**
     * What can be promised to {@code guest}.
     *
     * @param wanted what it is expected to take
     * @param leaves until when it is expected to stay
     */
    Optional<Assurance> assure(
            long now, Guest guest, Energy wanted, Instant leaves, Map<Guest, PluggedVehicle> others) {
        if (wanted.isZero() || leaves.getEpochSecond() <= now) {
            return Optional.empty();
        }
        ClusterState state = state(now, guest, others);
        Need need = new Need(
                guest.reservation,
                new VehicleLimits(rate(), Power.ZERO, 1, PLUG),
                List.of(guest.station),
                wanted,
                new TimeWindow(Instant.ofEpochSecond(now), leaves),
                Category.PUBLIC,
                Duration.ZERO,
                Energy.ofWattHours(site.floorWs() / 3_600),
                BookingRules.DEFAULT.smallestPromisePercent(),
                Expectation.AS_SAID);
        return ASSURER.keep(Profile.of(state), need);
    }

    private ClusterState state(long now, Guest guest, Map<Guest, PluggedVehicle> others) {
        Duration bucket = Duration.ofSeconds(site.bucketS());
        long origin = Math.floorDiv(now, site.bucketS()) * site.bucketS();
        BucketGrid grid = new BucketGrid(Instant.ofEpochSecond(origin), bucket, (int) HORIZON.dividedBy(bucket) + 1);
        GridNode feeder = new GridNode(
                "feeder", -1, NodeKind.TRANSFORMER, Collections.nCopies(grid.count(), new Power(site.capW())));
        List<EvsePlace> evses = new ArrayList<>(places(others.keySet()));
        evses.add(place(guest));
        QuotaPolicy noQuotas = new QuotaPolicy(100, 0, QuotaPolicy.DEFAULT.release());
        Rations rations = Rations.of(noQuotas, FairnessRules.DEFAULT.newcomersPercent(), grid);
        return new ClusterState(grid, List.of(feeder), evses, kept(now, others), rations);
    }

    private List<EvsePlace> places(Collection<Guest> guests) {
        return guests.stream().map(this::place).toList();
    }

    private EvsePlace place(Guest guest) {
        return new EvsePlace(guest.evse, guest.station, 0, CurrentType.AC, rate(), 1, PLUG, SiteKind.DWELL, false);
    }

    private Power rate() {
        return new Power(site.maxRateW());
    }

    private static List<Commitment> kept(long now, Map<Guest, PluggedVehicle> guests) {
        List<Commitment> commitments = new ArrayList<>();
        guests.forEach((guest, seen) -> guest.kept(now, seen)
                .ifPresent(it -> commitments.addAll(it.commitments(guest.reservation, guest.evse, Category.PUBLIC))));
        return commitments;
    }
}
