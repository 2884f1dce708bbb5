package org.fairwatt.memory;

import jakarta.persistence.PersistenceException;
import org.fairwatt.problem.LostRaces;

/** What {@link InMemoryReservations} throws is a lost race, and nothing else is. */
public final class InMemoryLostRaces implements LostRaces {

    @Override
    public boolean areBehind(Throwable failure) {
        return failure instanceof PersistenceException;
    }
}
