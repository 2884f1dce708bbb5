package org.fairwatt.tenancy.people;

import java.util.Optional;
import org.fairwatt.tenant.PersonId;

/** Where people get mail. An outage is a {@link org.fairwatt.problem.Problem} of code UNAVAILABLE. */
public interface EmailAddresses {

    /** The person's address, if it is proven to be the person's own; empty too for who is suspended or gone. */
    Optional<EmailAddress> of(PersonId person);
}
