package org.fairwatt.benchmarks.synthetic.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.policy.BookingRules;
import org.fairwatt.policy.FairnessRules;
import org.fairwatt.policy.PlanningRules;

/**
 * A cluster with a whole day's promises at once, one request after the other.
 *
 * @param empty the cluster with nobody in it
 * @param full with all promises
 * @param promised who got one, in the order of asking
 * @param refused who got none
 */
public record FilledCluster(ClusterState empty, ClusterState full, List<Need> promised, List<Need> refused) {

    /** Those of {@code requests} that fit {@code cluster} are promised what is possible there. */
    public static FilledCluster of(DayCluster cluster, List<DayRequest> requests) {
        ClusterState empty = new ClusterBook(cluster, 0, PlanningRules.DEFAULT.phaseMarginPercent())
                .state(Rations.NONE, booking -> true);
        List<Commitment> held = new ArrayList<>();
        List<Need> promised = new ArrayList<>();
        List<Need> refused = new ArrayList<>();
        Inserter inserter = new Inserter();
        for (DayRequest request : requests) {
            if (cluster.plugs().stream().noneMatch(plug -> request.mostW(plug) > 0)) {
                continue;
            }
            Need need = need(request);
            Optional<Placement> place = inserter.best(empty.holding(held), need);
            place.ifPresent(it -> held.add(commitment(need, it)));
            (place.isPresent() ? promised : refused).add(need);
        }
        return new FilledCluster(empty, empty.holding(held), promised, refused);
    }

    /** The cluster as it is without {@code need}. */
    public ClusterState without(Need need) {
        return empty.holding(full.commitments().stream()
                .filter(commitment -> !commitment.id().equals(need.id()))
                .toList());
    }

    private static Commitment commitment(Need need, Placement place) {
        return new Commitment(
                need.id(), place.evse(), place.plugged(), place.charging(), place.limit(), need.category(), false);
    }

    private static Need need(DayRequest request) {
        return new Need(
                request.id(),
                request.vehicle(),
                request.stations(),
                request.energy(),
                DayTime.window(request.fromS(), request.untilS()),
                request.category(),
                Duration.ZERO,
                FairnessRules.DEFAULT.floor(),
                BookingRules.DEFAULT.smallestPromisePercent(),
                Expectation.AS_SAID);
    }
}
