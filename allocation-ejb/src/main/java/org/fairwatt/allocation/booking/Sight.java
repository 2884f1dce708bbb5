package org.fairwatt.allocation.booking;

import java.util.Collection;
import org.fairwatt.allocation.grid.ClusterSnapshot;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Survey;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.grid.CongestionLevel;
import org.fairwatt.reservation.ReasonInputs;

/**
 * What of one cluster a decision is made on, before what is asked for.
 *
 * @param fittingEvses EVSEs that fit the vehicle at the chosen stations
 * @param freeAtWish of these, the ones that nobody has at the earliest start
 * @param bestPower the most that the vehicle and the best of them do together
 * @param congestionAtWish the transformer's fullest moment while it would charge if nothing stood in the way
 */
record Sight(ClusterId cluster, int fittingEvses, int freeAtWish, Power bestPower, CongestionLevel congestionAtWish) {

    static Sight of(Ask ask, ClusterSnapshot snapshot) {
        Survey survey = ask.survey(snapshot);
        return new Sight(
                snapshot.cluster(),
                survey.fittingEvses(),
                survey.freeAtStart(),
                survey.bestPower(),
                snapshot.forecast().level(survey.wishedBlock()));
    }

    /** What the decision that this cluster brought about was made on, {@code all} clusters being seen. */
    ReasonInputs inputs(Collection<Sight> all, Power possible) {
        return new ReasonInputs(
                possible,
                congestionAtWish,
                all.stream().mapToInt(Sight::fittingEvses).sum(),
                all.stream().mapToInt(Sight::freeAtWish).sum());
    }
}
