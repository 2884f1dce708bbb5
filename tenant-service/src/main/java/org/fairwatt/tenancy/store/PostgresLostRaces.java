package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.fairwatt.problem.LostRaces;

/** Lost races by what PostgreSQL calls them. */
@ApplicationScoped
public class PostgresLostRaces implements LostRaces {
    private static final Set<String> STATES = Set.of(
            "23P01", // exclusion violation: the EVSE or the vehicle is taken
            "23505", // unique violation: someone else made it first
            "40001", // serialization failure
            "40P01", // deadlock
            "55P03"); // lock not available

    private static final int DEEPEST = 20; // a chain of causes may bite its own tail

    @Override
    public boolean areBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (says(cause)) {
                return true;
            }
            Throwable next = cause.getCause();
            if (next == null) {
                return false;
            }
            cause = next;
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()));
    }
}
