package org.fairwatt.e2e.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fairwatt.launcher.platform.Access;
import org.junit.jupiter.api.Test;

/** Drivers' ways through the real page in a real browser: one program in {@code browser/} for each. */
class BrowserJourneyTest {

    private final Path project = OverTheWire.settings().root().resolve("end-to-end-tests");
    private final Access access = OverTheWire.access();

    @Test
    void someoneNewMakesAnAccountJoinsACommunityAndSeesWhatToDoFirst() {
        walk("newcomer");
    }

    @Test
    void aCarIsConnectedOrItIsToldWhyNot() {
        walk("connect");
    }

    @Test
    void aSlotIsRequestedOnceChangedAndCanceledInTwoTabs() {
        walk("booking");
    }

    @Test
    void aMoveByThePlannerIsSaidOnceWhereverOneLooks() {
        walk("planner");
    }

    @Test
    void theLineGoesAwayAndComesBackAndNothingIsMissed() {
        walk("offline");
    }

    @Test
    void theSessionEndsWhileAPageIsOpenAndNothingTypedIsLost() {
        walk("session");
    }

    @Test
    void theDeviceLacksSomethingAndThePageWorksAllTheSame() {
        walk("devices");
    }

    @Test
    void eachOfTwoCommunitiesShowsItsOwn() {
        walk("communities");
    }

    @Test
    void thePageSpeaksGermanAndCountsInKilometres() {
        walk("german");
    }

    @Test
    void theApisOwnPageAsksAndHears() {
        walk("graphiql");
    }

    /** As someone new, so that no journey sees what another has left. */
    private void walk(String journey) {
        try (Walker walker = Walker.arrives()) {
            Map<String, String> environment = new HashMap<>();
            environment.put("FAIRWATT_URL", access.publicUrl().toString());
            environment.put("FAIRWATT_SMARTCAR_URL", access.smartcarUrl().toString());
            environment.put("FAIRWATT_MAIL_URL", access.mailApi().toString());
            environment.put("FAIRWATT_JOIN_CODE", Walker.joinCode());
            environment.put("FAIRWATT_USERNAME", walker.email());
            environment.put("FAIRWATT_NEIGHBOUR", Actor.EMIL.email());
            environment.put("FAIRWATT_OPERATOR", Actor.OLGA_OPERATOR.email());
            environment.put("FAIRWATT_BOTH", Actor.DANA.email());
            environment.put("FAIRWATT_PASSWORD", access.demoPassword());
            environment.put("SCREENSHOTS", project.resolve("target/screenshots").toString());

            String said = Program.node(project.resolve("browser"), environment, journey + ".mjs")
                    .run();

            keep(journey, said);
        }
    }

    private void keep(String journey, String said) {
        try {
            Files.writeString(project.resolve("target/browser-%s.log".formatted(journey)), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
