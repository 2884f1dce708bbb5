package org.fairwatt.tenancy.people;

import java.util.List;
import org.fairwatt.tenant.PersonId;

/**
 * The organizations of the identity provider; each tenant is one, by its alias. An outage is a
 * {@link org.fairwatt.problem.Problem} of code UNAVAILABLE.
 */
interface Organizations {

    /** Makes {@code person} a member; nothing happens when it is one already. */
    void add(String alias, PersonId person);

    /** The aliases of the organizations that {@code person} is a member of. */
    List<String> of(PersonId person);

    /** Whether {@code person} is a member; false too when there is nobody of that id any more. */
    boolean has(String alias, PersonId person);

    /** Sends an invitation by mail. */
    Outcome invite(String alias, String email);

    /** What became of an invitation. */
    enum Outcome {
        INVITED,
        ALREADY_MEMBER,
        /** The identity provider takes no such address. */
        BAD_ADDRESS
    }
}
