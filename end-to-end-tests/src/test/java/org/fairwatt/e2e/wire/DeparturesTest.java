package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fairwatt.launcher.tenants.KeycloakAdmin;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.junit.jupiter.api.Test;

/** What fairness remembers of people who left goes; here a night is two seconds long. */
class DeparturesTest {

    private static final String NOBODY = "ffffffff-ffff-4fff-bfff-ffffffffffff"; // people are gone through by their ids
    private static final int MOST_LOOKS = 150;

    private final KeycloakAdmin keycloak = Partner.keycloak();
    private final Organizations organizations = new Organizations(keycloak);
    private final String riverbend = organizations.find("riverbend").orElseThrow();
    private final String vehicle = TestDriver.of(Actor.DANA).vehicle("remembered");

    @Test
    void whoLeftTheCommunityOrHasNoAccountAnyMoreIsForgottenAndWhoStaysIsNot() throws InterruptedException {
        String stays = aMember("stays");
        String left = aMember("left");
        keycloak.delete("/organizations/%s/members/%s".formatted(riverbend, left));
        String deleted = aMember("deleted");
        keycloak.delete("/users/" + deleted);

        remember(List.of(stays, left, deleted, NOBODY));

        awaitForgotten(NOBODY);
        assertThat(isRemembered(left)).isFalse();
        assertThat(isRemembered(deleted)).isFalse();
        assertThat(isRemembered(stays)).isTrue();
        keycloak.delete("/users/" + stays);
        awaitForgotten(stays);
    }

    private String aMember(String name) {
        String email = "%s-%s@wire.example".formatted(name, TestDriver.key().substring(0, 8));
        Password password = Password.plain(OverTheWire.access().demoPassword());
        String person = new People(keycloak).ensure(new People.Ready(email, "Mia", "Member", password));
        organizations.addMember(riverbend, person);
        return person;
    }

    /** At one moment, so that a round finds all of them or none. */
    private void remember(List<String> people) {
        String rows = people.stream()
                .map(person -> "((select id from tenant where alias = 'riverbend'), '%s', '%s', now())"
                        .formatted(person, vehicle))
                .collect(Collectors.joining(", "));
        Database.change("insert into fairness_memory (tenant_id, person_id, vehicle_id, as_of) values " + rows);
    }

    private static void awaitForgotten(String person) throws InterruptedException {
        for (int looks = 0; looks < MOST_LOOKS && isRemembered(person); looks++) {
            Thread.sleep(100);
        }
        assertThat(isRemembered(person)).isFalse();
    }

    private static boolean isRemembered(String person) {
        return Database.number("select count(*) from fairness_memory where person_id = '%s'".formatted(person)) == 1;
    }
}
