package org.fairwatt.engine.explain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.insert.Wish;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.Reservation;

/**
 * Names what bound a decision, by counterfactual: a limit or a quota is to blame when the wish could have been met without it.
 * Keeps no state; any number of threads may use it.
 */
public final class Explainer {

    private static final Inserter INSERTER = new Inserter();

    /** What became of a wish that was not met, with what is said when the transformer, a circuit or the chargers bound it. */
    private enum Outcome {
        LATER(ReasonCode.LATER_PEAK_DEMAND, ReasonCode.LATER_CIRCUIT_LIMIT, ReasonCode.LATER_CHARGERS_TAKEN),
        LESS_ENERGY(
                ReasonCode.LESS_ENERGY_PEAK_DEMAND,
                ReasonCode.LESS_ENERGY_CIRCUIT_LIMIT,
                ReasonCode.LESS_ENERGY_CHARGERS_TAKEN),
        REFUSED(ReasonCode.NO_POWER_TRANSFORMER, ReasonCode.NO_POWER_CIRCUIT, ReasonCode.CHARGERS_TAKEN);

        private final ReasonCode transformer;
        private final ReasonCode circuit;
        private final ReasonCode chargers;

        Outcome(ReasonCode transformer, ReasonCode circuit, ReasonCode chargers) {
            this.transformer = transformer;
            this.circuit = circuit;
            this.chargers = chargers;
        }
    }

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
        return Reason.of(hadPriority(before, need) ? ReasonCode.PRIORITY_GRANTED : ReasonCode.AS_REQUESTED);
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
        ReasonCode code = codeOf(bound, Outcome.REFUSED);
        Optional<Instant> firstPossible = cluster.whenAllIsPossible().or(cluster::whenAnythingIsPossible);
        return new Reason(code, bound.name(), firstPossible);
    }

    /** True when the same request as everybody's would have got nothing, or later, or less. */
    private static boolean hadPriority(Profile before, Need need) {
        if (need.category() == Category.PUBLIC) {
            return false;
        }
        Need same = need.of(Category.PUBLIC);
        Wish wish = Wish.of(before.layout(), same);
        return INSERTER.best(before, same)
                .filter(place -> !isLater(before.layout().grid(), wish, place))
                .filter(place -> place.energy().wattHours() >= wish.wantedWh())
                .isEmpty();
    }

    private static ReasonCode codeOf(Bound bound, Outcome outcome) {
        return switch (bound.kind()) {
            case TRANSFORMER -> outcome.transformer;
            case CIRCUIT -> outcome.circuit;
            case CHARGERS -> outcome.chargers;
            case FLOORS_OF_OTHERS -> ReasonCode.FLOORS_OF_OTHERS;
            case FLEET_SHARE -> ReasonCode.FLEET_SHARE;
            case EMERGENCY_RESERVE -> ReasonCode.EMERGENCY_RESERVE;
        };
    }

    private static Reason later(Counterfactual cluster, long gotWh) {
        Bound bound = cluster.whatBinds(cluster.wish().atOnce(gotWh));
        ReasonCode code = codeOf(bound, Outcome.LATER);
        boolean couldBeMore = gotWh < cluster.wish().mostPossibleWh();
        Optional<Instant> firstPossible = couldBeMore ? cluster.whenAllIsPossible() : Optional.empty();
        return new Reason(code, bound.name(), firstPossible);
    }

    private static Reason lessEnergy(Counterfactual cluster, long gotWh) {
        if (cluster.wish().mostPossibleWh() <= gotWh) {
            return Reason.of(ReasonCode.LESS_ENERGY_SHORT_WINDOW);
        }
        Bound bound = cluster.whatLimits(gotWh);
        ReasonCode code = codeOf(bound, Outcome.LESS_ENERGY);
        return new Reason(code, bound.name(), cluster.whenAllIsPossible());
    }

    /** As {@link Reservation#startsLaterThanWished}; a wish for what is past is one for now. */
    private static boolean isLater(BucketGrid grid, Wish wish, Placement placement) {
        Instant wished = grid.at(wish.earliest());
        return Duration.between(wished, placement.charging().start()).compareTo(Reservation.AS_WISHED) >= 0;
    }
}
