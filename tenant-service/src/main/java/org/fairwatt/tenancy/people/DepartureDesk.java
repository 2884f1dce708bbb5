package org.fairwatt.tenancy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fairwatt.fairness.RememberedPeople;
import org.fairwatt.tenant.PersonId;

/** Looks through who is remembered in the bound tenant, and forgets, each in a transaction of its own. */
@ApplicationScoped
class DepartureDesk {

    @Inject
    RememberedPeople remembered;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<PersonId> some(Optional<PersonId> after, int most) {
        return remembered.some(after, most);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(PersonId person) {
        remembered.forget(person);
    }
}
