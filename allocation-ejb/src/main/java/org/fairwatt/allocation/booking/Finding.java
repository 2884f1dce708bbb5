package org.fairwatt.allocation.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.Hearing;
import org.fairwatt.reservation.Reason;

/** What a search for a slot comes to. */
sealed interface Finding {

    /** What it was made on, one for each cluster that was looked at. */
    List<Sight> sights();

    /** Why it is this, with what it was made on. */
    Reason reason();

    /** From which it can be decided again, when it was {@code told} so. */
    DecisionRecord record(Reason told);

    /** @param ranked the best place of each cluster that has one, best first */
    record Found(List<Place> ranked, List<Sight> sights) implements Finding {

        Place best() {
            return ranked.get(0);
        }

        @Override
        public Reason reason() {
            Sight here = sights.stream()
                    .filter(sight -> sight.cluster().equals(best().cluster()))
                    .findFirst()
                    .orElseThrow();
            return best().reason().on(here.inputs(sights, best().possiblePower()));
        }

        @Override
        public DecisionRecord record(Reason told) {
            return best().record(told);
        }

        /** The same when {@code others} were looked at too, a moment before: they add those clusters that are missing. */
        Found besides(Collection<Sight> others) {
            Stream<Sight> missing = others.stream()
                    .filter(other ->
                            sights.stream().noneMatch(sight -> sight.cluster().equals(other.cluster())));
            return new Found(ranked, Stream.concat(sights.stream(), missing).toList());
        }
    }

    /**
     * Nowhere, and why.
     *
     * @param policyVersion of the policy that it was looked for by
     * @param at the moment that it was decided for
     */
    record Nothing(Reason reason, List<Sight> sights, int policyVersion, Hearing hearing, Instant at)
            implements Finding {

        @Override
        public DecisionRecord record(Reason told) {
            return DecisionRecord.refused(policyVersion, at, hearing, told);
        }
    }
}
