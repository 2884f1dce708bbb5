package org.fairwatt.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairwatt.geography.Position;
import org.fairwatt.grid.ClusterId;

/** The bound tenant's charging stations and their EVSEs. */
public interface Stations {

    void add(ChargingStation station);

    void add(Evse evse);

    Optional<ChargingStation> find(StationId id);

    List<ChargingStation> all(Collection<StationId> ids);

    /** Every station whose distance to {@code center} is at most {@code radiusM} metres, nearest first. */
    List<ChargingStation> near(Position center, int radiusM);

    List<Evse> evsesOf(Collection<StationId> stations);

    List<Evse> evsesIn(ClusterId cluster);

    /** Those of {@code clusters} that feed an EVSE of fewer than three phases. */
    Set<ClusterId> loadingPhasesUnequally(Collection<ClusterId> clusters);
}
