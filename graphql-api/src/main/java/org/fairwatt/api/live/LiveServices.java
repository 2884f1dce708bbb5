package org.fairwatt.api.live;

import org.fairwatt.api.budget.Headcount;
import org.fairwatt.api.security.Identity;
import org.fairwatt.api.transport.GraphQlRequest;
import org.fairwatt.api.transport.Outcome;

/** What a connection needs of the API. */
interface LiveServices {

    /** Who the token speaks of; {@link org.fairwatt.api.security.InvalidToken} when it is not valid. */
    Identity verify(String token);

    Outcome execute(GraphQlRequest request, Identity identity);

    /** Whether the client's budget has room for one more message. */
    boolean mayGoOn(Identity identity);

    Headcount headcount();

    Payloads payloads();
}
