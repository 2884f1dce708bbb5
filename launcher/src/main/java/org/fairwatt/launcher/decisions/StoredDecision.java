package org.fairwatt.launcher.decisions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.time.TimeWindow;

/**
 * A reservation as it stands in the database, with what its decision was made on.
 *
 * @param tenant the alias
 * @param reasonNow why it is what it is now: the code as it is stored, which a newer version may have written
 * @param boundByNow what bound it now
 * @param policyNow the version that decided it last
 * @param moves how often the planner moved it since
 * @param promise what is promised now, or was promised last; empty when nothing ever was
 * @param record empty for decisions that were made before records were kept
 * @param policies when each version of the policy was set; the defaults were set by nobody
 * @param stations names of the stations that were asked for
 * @param zone of the first of them
 */
record StoredDecision(
        UUID id,
        String tenant,
        String status,
        String reasonNow,
        Optional<String> boundByNow,
        int policyNow,
        int moves,
        Optional<Promised> promise,
        Optional<String> record,
        Map<Integer, PolicySet> policies,
        Map<UUID, String> stations,
        ZoneId zone) {

    record Promised(UUID station, TimeWindow charging, Power limit, Energy energy) {}

    /** @param by what people called who set it; empty when that was not written down */
    record PolicySet(Instant at, Optional<String> by) {}

    /** Empty for the defaults, which hold until somebody sets a version. */
    Optional<PolicySet> policySet(int version) {
        return Optional.ofNullable(policies.get(version));
    }

    String station(UUID station) {
        return stations.getOrDefault(station, station.toString());
    }
}
