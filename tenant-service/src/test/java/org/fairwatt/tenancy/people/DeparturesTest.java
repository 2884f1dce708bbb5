package org.fairwatt.tenancy.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairwatt.fairness.RememberedPeople;
import org.fairwatt.tenant.PersonId;
import org.fairwatt.tenant.Tenant;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.junit.jupiter.api.Test;

class DeparturesTest {
    private static final PersonId DANA = PersonId.random();
    private static final PersonId OTTO = PersonId.random();

    private final KnownTenants tenants = new KnownTenants();
    private final Tenant northgrid = tenants.byAlias("northgrid").orElseThrow();
    private final CommandedOrganizations organizations = new CommandedOrganizations();
    private final Memory memory = new Memory();
    private final Departures departures = new Departures();

    DeparturesTest() {
        DepartureDesk desk = new DepartureDesk();
        desk.remembered = memory;
        departures.tenants = tenants;
        departures.scope = memory;
        departures.organizations = organizations;
        departures.desk = desk;
    }

    @Test
    void whoIsNoMemberAnyMoreIsForgottenAndMembersAreNot() {
        memory.of(tenants.riverbend().id()).addAll(List.of(DANA, OTTO));
        organizations.add(tenants.riverbend().alias(), OTTO);

        departures.round();

        assertThat(memory.of(tenants.riverbend().id())).containsExactly(OTTO);
    }

    @Test
    void whoLeftOneCommunityIsRememberedInAnother() {
        memory.of(tenants.riverbend().id()).add(DANA);
        memory.of(northgrid.id()).add(DANA);
        organizations.add(northgrid.alias(), DANA);

        departures.round();

        assertThat(memory.of(tenants.riverbend().id())).isEmpty();
        assertThat(memory.of(northgrid.id())).containsExactly(DANA);
    }

    @Test
    void nobodyIsForgottenWhileTheIdentityProviderIsSilent() {
        memory.of(tenants.riverbend().id()).addAll(List.of(DANA, OTTO));
        organizations.fallSilentAfter(0);

        departures.round();

        assertThat(memory.of(tenants.riverbend().id())).containsExactly(DANA, OTTO);
    }

    @Test
    void manyAreLookedThroughPageByPage() {
        List<PersonId> people = Stream.generate(PersonId::random).limit(250).toList();
        memory.of(tenants.riverbend().id()).addAll(people);
        organizations.add(tenants.riverbend().alias(), people.get(249));

        departures.round();

        assertThat(memory.of(tenants.riverbend().id())).containsExactly(people.get(249));
    }

    /** What each tenant remembers, in memory, and the scope that binds one of them. */
    private static final class Memory implements RememberedPeople, TenantScope {
        private final Map<TenantId, List<PersonId>> people = new HashMap<>();
        private Optional<TenantId> bound = Optional.empty();

        List<PersonId> of(TenantId tenant) {
            return people.computeIfAbsent(tenant, unknown -> new ArrayList<>());
        }

        @Override
        public List<PersonId> some(Optional<PersonId> after, int most) {
            String last = after.map(PersonId::toString).orElse("");
            return of(current()).stream()
                    .filter(person -> person.toString().compareTo(last) > 0)
                    .sorted(Comparator.comparing(PersonId::toString))
                    .limit(most)
                    .toList();
        }

        @Override
        public void forget(PersonId person) {
            of(current()).remove(person);
        }

        @Override
        public <T> T call(TenantId tenant, Supplier<T> work) {
            bound = Optional.of(tenant);
            try {
                return work.get();
            } finally {
                bound = Optional.empty();
            }
        }

        @Override
        public Optional<TenantId> bound() {
            return bound;
        }
    }
}
