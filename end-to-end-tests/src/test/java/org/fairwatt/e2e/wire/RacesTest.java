package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.junit.jupiter.api.Test;

/** Fifty people with their own tokens want the same slot at the same moment. */
class RacesTest {

    private static final int RACERS = 50;
    private static final int PREPARED_AT_ONCE = 4; // Keycloak hashes a password for each

    private record Racer(TestDriver driver, String vehicle) {}

    @Test
    void fiftyDriversRaceForOneSlotAndOneWins() {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
        List<Racer> racers = SideBySide.at(PREPARED_AT_ONCE)
                .map(IntStream.range(0, RACERS).boxed().toList(), RacesTest::racer);
        CountDownLatch everyone = new CountDownLatch(RACERS);

        List<JsonNode> decisions = SideBySide.at(RACERS).map(racers, racer -> {
            await(everyone);
            return racer.driver().request(racer.vehicle(), site.stationId(), 5);
        });

        assertThat(decisions.stream().filter(RacesTest::won)).hasSize(1);
        assertThat(decisions.stream().filter(decision -> !won(decision)))
                .extracting(decision -> decision.at("/reason/code").asText())
                .containsOnly("CHARGERS_TAKEN");
        assertThat(Database.number("select count(*) from reservation where status = 'RESERVED' and station_id = '%s'"
                        .formatted(site.stationId())))
                .isEqualTo(1);
    }

    private static boolean won(JsonNode decision) {
        return "GRANTED".equals(decision.path("outcome").asText());
    }

    private static Racer racer(int number) {
        String email = "racer-%02d@wire.example".formatted(number);
        String password = OverTheWire.access().demoPassword();
        String person = new People(Partner.keycloak())
                .ensure(new People.Ready(email, "Racer", "No" + number, Password.plain(password)));
        Organizations organizations = new Organizations(Partner.keycloak());
        organizations.addMember(organizations.find("riverbend").orElseThrow(), person);
        SignedIn signedIn = Actor.signIn().toTenant("riverbend", email, password);
        TestDriver driver = new TestDriver(GraphQlClient.to(OverTheWire.access(), Actor.WEB, signedIn));
        return new Racer(driver, driver.vehicle("race"));
    }

    private static void await(CountDownLatch everyone) {
        everyone.countDown();
        try {
            everyone.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
