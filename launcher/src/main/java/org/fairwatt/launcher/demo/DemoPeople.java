package org.fairwatt.launcher.demo;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.tenants.KeycloakAdmin;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.fairwatt.launcher.tenants.TenantSetup;

/** The demo's tenants and accounts, made in the directory and in Keycloak. */
final class DemoPeople {
    private static final int AT_ONCE = 2; // hashing a password keeps a core busy
    private static final String PLATFORM_ADMINS = "/platform-admins";

    private final TenantSetup setup;
    private final Organizations organizations;
    private final People people;
    private final DemoPartners partners;
    private final Password password;

    DemoPeople(Access access, KeycloakAdmin keycloak) {
        this.setup = new TenantSetup(access, keycloak);
        this.organizations = new Organizations(keycloak);
        this.people = new People(keycloak);
        this.partners = new DemoPartners(keycloak, access);
        this.password = Password.plain(access.demoPassword());
    }

    void ensure() {
        Map<DemoPerson, String> ids = accounts();
        people.intoGroup(id(DemoTenant.PLATFORM_ADMIN, ids), PLATFORM_ADMINS);
        DemoTenant.ALL.forEach(demo -> ensure(demo, ids));
    }

    private Map<DemoPerson, String> accounts() {
        return SideBySide.at(AT_ONCE)
                .map(everyone().distinct().toList(), person -> Map.entry(person, people.ensure(ready(person))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void ensure(DemoTenant demo, Map<DemoPerson, String> ids) {
        String organization = setup.open(demo.tenant()).organizationId();
        demo.drivers().forEach(driver -> organizations.addMember(organization, id(driver, ids)));
        demo.staff().forEach(member -> {
            organizations.addMember(organization, id(member.person(), ids));
            organizations.intoGroup(organization, member.group(), id(member.person(), ids));
        });
        partners.ensure(demo.alias(), organization);
    }

    private static String id(DemoPerson person, Map<DemoPerson, String> ids) {
        return Objects.requireNonNull(ids.get(person));
    }

    private People.Ready ready(DemoPerson person) {
        return new People.Ready(person.email(), person.firstName(), person.lastName(), password);
    }

    private static Stream<DemoPerson> everyone() {
        Stream<DemoPerson> members = DemoTenant.ALL.stream()
                .flatMap(demo -> Stream.concat(
                        demo.drivers().stream(), demo.staff().stream().map(DemoTenant.Staff::person)));
        return Stream.concat(members, Stream.of(DemoTenant.PLATFORM_ADMIN));
    }
}
