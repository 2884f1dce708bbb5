package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.tenancy.store.Neighbourhood.NOON;
import static org.fairwatt.tenancy.store.StoreWithoutServer.in;
import static org.fairwatt.tenancy.store.StoreWithoutServer.run;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.presence.PastStay;
import org.fairwatt.reservation.Reservation;
import org.fairwatt.site.SiteId;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.vehicle.VehicleId;
import org.junit.jupiter.api.Test;

class PastStayStoreTest {

    private final Neighbourhood place = Neighbourhood.build();
    private final Visitor visitor = new Visitor(place.person(), place.vehicle());
    private final SiteId site = in(
                    place.tenant(),
                    store -> store.stations().find(place.station()).orElseThrow())
            .site();

    @Test
    void theLastStaysComeBackAsTheyWereWrittenNewestFirst() {
        PastStay first = stayed(1, Optional.of(Energy.ofWattHours(7_000)));
        PastStay second = stayed(2, Optional.empty());
        PastStay third = stayed(3, Optional.of(Energy.ZERO));

        assertThat(of(visitor, 20)).containsExactly(third, second, first);
        assertThat(of(visitor, 2)).containsExactly(third, second);
        assertThat(at(site, 2)).containsOnlyKeys(site).containsEntry(site, List.of(third, second));
    }

    @Test
    void aSiteOrAVisitorWithoutAStayHasNone() {
        stayed(1, Optional.empty());

        assertThat(of(new Visitor(PersonId.random(), place.vehicle()), 20)).isEmpty();
        assertThat(of(new Visitor(place.person(), VehicleId.random()), 20)).isEmpty();
        assertThat(at(SiteId.random(), 20)).isEmpty();
    }

    @Test
    void anotherTenantSeesNothingOfThem() {
        stayed(1, Optional.empty());
        Neighbourhood other = Neighbourhood.build();

        assertThat(of(other, visitor, 20)).isEmpty();
        assertThat(at(other, site, 20)).isEmpty();
    }

    @Test
    void theyAreForgottenWithThePerson() {
        stayed(1, Optional.empty());

        run(place.tenant(), store -> store.fairness().forget(PersonId.random()));
        assertThat(of(visitor, 20)).hasSize(1);
        run(place.tenant(), store -> store.fairness().forget(place.person()));
        assertThat(of(visitor, 20)).isEmpty();
    }

    @Test
    void whoHasNothingButAPastStayIsRememberedAndMayBeForgotten() {
        stayed(1, Optional.empty());

        List<PersonId> remembered = in(place.tenant(), store -> store.fairness().some(Optional.empty(), 10));
        assertThat(remembered).containsExactly(place.person());
    }

    private PastStay stayed(int hour, Optional<Energy> took) {
        Reservation slot = place.reserved(place.vehicle(), place.first(), hour * 60, hour * 60 + 30);
        PastStay stay = new PastStay(
                slot.id(),
                site,
                visitor,
                NOON.plus(Duration.ofHours(hour)),
                Duration.ofMinutes(30),
                Duration.ofMinutes(40 + hour),
                Energy.ofKilowattHours(10),
                took);
        run(place.tenant(), store -> {
            store.reservations().add(slot);
            store.reservations().flush();
            store.pastStays().add(stay);
        });
        return stay;
    }

    private List<PastStay> of(Visitor whom, int most) {
        return of(place, whom, most);
    }

    private static List<PastStay> of(Neighbourhood where, Visitor whom, int most) {
        return in(where.tenant(), store -> store.pastStays().of(whom, most));
    }

    private Map<SiteId, List<PastStay>> at(SiteId which, int most) {
        return at(place, which, most);
    }

    private static Map<SiteId, List<PastStay>> at(Neighbourhood where, SiteId which, int most) {
        return in(where.tenant(), store -> store.pastStays().at(List.of(which), most));
    }
}
