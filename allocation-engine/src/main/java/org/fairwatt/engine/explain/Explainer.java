package org.fairwatt.engine.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Wish;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;

/**
 * Names what bound a decision, by counterfactual: a limit is to blame when the wish could have been met without it.
 * Keeps no state; any number of threads may use it.
 */
public final class Explainer {

    /**
     * Why {@code need} got {@code placement}.
     *
     * @param before the cluster without it
     * @param placement the best there was
     */
    public Reason granted(ClusterState before, Need need, Placement placement) {
        return granted(Profile.of(before), need, placement);
    }

    /** The same beside what {@code before} holds, which is left as it is. */
    public Reason granted(Profile before, Need need, Placement placement) {
        Counterfactual cluster = new Counterfactual(before, need);
        if (isLater(before.layout().grid(), cluster.wish(), placement)) {
            return later(cluster, placement.energy().wattHours());
        }
        if (placement.energy().wattHours() < cluster.wish().wantedWh()) {
            return lessEnergy(cluster, placement.energy().wattHours());
        }
        return Reason.of(ReasonCode.AS_REQUESTED);
    }

    /** Why there is no place for {@code need} in {@code state}, and when there would be one. */
    public Reason refused(ClusterState state, Need need) {
        return refused(Profile.of(state), need);
    }

    /** The same beside what {@code profile} holds, which is left as it is. */
    public Reason refused(Profile profile, Need need) {
        Counterfactual cluster = new Counterfactual(profile, need);
        Wish wish = cluster.wish();
        if (wish.fitsNothing()) {
            return Reason.of(ReasonCode.NO_FITTING_CHARGER);
        }
        if (wish.mostPossibleWh() < wish.leastWh()) {
            return Reason.of(ReasonCode.WINDOW_TOO_SHORT);
        }
        Bound bound = cluster.whatBinds(wish);
        ReasonCode code = switch (bound.kind()) {
            case TRANSFORMER -> ReasonCode.NO_POWER_TRANSFORMER;
            case CIRCUIT -> ReasonCode.NO_POWER_CIRCUIT;
            case CHARGERS -> ReasonCode.CHARGERS_TAKEN;
        };
        Optional<Instant> firstPossible = cluster.whenAllIsPossible().or(cluster::whenAnythingIsPossible);
        return new Reason(code, bound.name(), firstPossible);
    }

    private static Reason later(Counterfactual cluster, long gotWh) {
        Bound bound = cluster.whatBinds(cluster.wish().atOnce(gotWh));
        ReasonCode code = switch (bound.kind()) {
            case TRANSFORMER -> ReasonCode.LATER_PEAK_DEMAND;
            case CIRCUIT -> ReasonCode.LATER_CIRCUIT_LIMIT;
            case CHARGERS -> ReasonCode.LATER_CHARGERS_TAKEN;
        };
        boolean couldBeMore = gotWh < cluster.wish().mostPossibleWh();
        Optional<Instant> firstPossible = couldBeMore ? cluster.whenAllIsPossible() : Optional.empty();
        return new Reason(code, bound.name(), firstPossible);
    }

    private static Reason lessEnergy(Counterfactual cluster, long gotWh) {
        if (cluster.wish().mostPossibleWh() <= gotWh) {
            return Reason.of(ReasonCode.LESS_ENERGY_SHORT_WINDOW);
        }
        Bound bound = cluster.whatBinds(cluster.wish().atLeast(gotWh + 1));
        ReasonCode code = switch (bound.kind()) {
            case TRANSFORMER -> ReasonCode.LESS_ENERGY_PEAK_DEMAND;
            case CIRCUIT -> ReasonCode.LESS_ENERGY_CIRCUIT_LIMIT;
            case CHARGERS -> ReasonCode.LESS_ENERGY_CHARGERS_TAKEN;
        };
        return new Reason(code, bound.name(), cluster.whenAllIsPossible());
    }

    /** As {@link Reservation#startsLaterThanWished}; a wish for what is past is one for now. */
    private static boolean isLater(BucketGrid grid, Wish wish, Placement placement) {
        Instant wished = grid.at(wish.earliest());
        return Duration.between(wished, placement.charging().start()).compareTo(Reservation.AS_WISHED) >= 0;
    }
}
