package org.fairwatt.fairness;

import java.util.List;
import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** The people of whom the bound tenant's fairness remembers something. */
public interface RememberedPeople {

    /**
     * Some of them, always in the same order.
     *
     * @param after those that come after this one; empty for the first
     * @param most how many at most; 1 or more
     */
    List<PersonId> some(Optional<PersonId> after, int most);

    /** Forgets all that is remembered of {@code person}, with whatever vehicle, and when it came and went. */
    void forget(PersonId person);
}
