package org.fairwatt.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fairwatt.site.StationId;
import org.fairwatt.tenant.PersonId;

/** The bound tenant's watches that have not ended. */
public interface StationWatches {

    /** The person's, the one that ends first first; they are locked, so that whoever counts them counts right. */
    List<StationWatch> lockOf(PersonId person, Instant now);

    /** The same without a lock. */
    List<StationWatch> of(PersonId person, Instant now);

    /** Begins one, or lets one that there is end later. */
    void begin(PersonId person, StationWatch watch, Instant now);

    /** Ends the person's watch of {@code station}, if there is one. */
    void end(PersonId person, StationId station, Instant now);

    /** The stations that somebody watches. */
    Set<StationId> watched(Instant now);

    /** Ends all watches of {@code station}; whose they were. Each person is given to one caller only. */
    List<PersonId> endAll(StationId station, Instant now);
}
