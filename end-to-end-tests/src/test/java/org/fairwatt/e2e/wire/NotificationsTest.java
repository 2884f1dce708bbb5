package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people are told, and how they want to be told. */
class NotificationsTest {

    private static final String LIST = """
            { notifications(first: 100) { unseen items { id kind seen reservationId stationId stationName timeZone } }
              stationWatches { stationId active endsAt } }""";
    private static final String WATCH = """
            mutation ($id: ID!, $key: String!) {
              watchStation(stationId: $id, idempotencyKey: $key) { stationId active endsAt }
            }""";
    private static final String SEEN = """
            mutation ($ids: [ID!]!, $key: String!) {
              markNotificationsSeen(ids: $ids, idempotencyKey: $key) { unseen }
            }""";
    private static final String SETTINGS = """
            mutation ($input: SettingsInput!, $key: String!) {
              updateSettings(input: $input, idempotencyKey: $key) {
                language units appearance notifyInPage notifyByMail
              }
            }""";
    private static final String ME = """
            { me { email community { emergencyNumber }
                   settings { language units appearance notifyInPage notifyByMail } } }""";

    @Test
    void whoWatchesAFreeStationIsToldAtOnceAndOnlyThatPerson() {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);

        JsonNode watch = Actor.EMIL.api().run(WATCH, Map.of("id", site.stationId(), "key", TestDriver.key()));

        assertThat(watch.at("/watchStation/active").asBoolean()).isFalse();
        JsonNode told = about(Actor.EMIL, site.stationId());
        assertThat(told.path("kind").asText()).isEqualTo("STATION_FREE");
        assertThat(told.path("seen").asBoolean()).isFalse();
        assertThat(told.path("stationName").asText()).isNotEmpty();
        assertThat(about(Actor.DANA, site.stationId()).isMissingNode()).isTrue();
        assertThat(about(Actor.NORA, site.stationId()).isMissingNode()).isTrue();

        String id = told.path("id").asText();
        for (Actor other : List.of(Actor.DANA, Actor.NORA)) {
            assertThat(seen(other, id).hasData()).isTrue();
        }
        assertThat(about(Actor.EMIL, site.stationId()).path("seen").asBoolean()).isFalse();

        assertThat(seen(Actor.EMIL, id).hasData()).isTrue();
        assertThat(about(Actor.EMIL, site.stationId()).path("seen").asBoolean()).isTrue();
    }

    @Test
    void settingsHoldInEveryCommunity() {
        Map<String, Object> german = Map.of(
                "language",
                "de",
                "units",
                "METRIC",
                "appearance",
                "DARK",
                "notifyInPage",
                false,
                "notifyByMail",
                false);
        JsonNode before = Actor.DANA.api().run(ME, Map.of()).at("/me/settings");
        try {
            JsonNode set = Actor.DANA.api().run(SETTINGS, Map.of("input", german, "key", TestDriver.key()));

            JsonNode elsewhere = Actor.DANA_IN_NORTHGRID.api().run(ME, Map.of());
            assertThat(set.at("/updateSettings/language").asText()).isEqualTo("de");
            assertThat(elsewhere.at("/me/settings")).isEqualTo(set.at("/updateSettings"));
            assertThat(elsewhere.at("/me/email").asText()).isEqualTo(Actor.DANA.email());
            assertThat(elsewhere.at("/me/community/emergencyNumber").asText()).isEqualTo("112");
            assertThat(Actor.EMIL
                            .api()
                            .run(ME, Map.of())
                            .at("/me/settings/language")
                            .isNull())
                    .isTrue();
        } finally {
            Actor.DANA.api().run(SETTINGS, Map.of("input", before, "key", TestDriver.key()));
        }
    }

    @Test
    void aLanguageThatIsNoneIsNamed() {
        for (String tag : List.of("english", "d", "x-klingon", "de_DE", "zz", "de-")) {
            Answer answer = Call.post(
                            SETTINGS,
                            Map.of(
                                    "input",
                                    Map.of(
                                            "language",
                                            tag,
                                            "appearance",
                                            "AUTO",
                                            "notifyInPage",
                                            true,
                                            "notifyByMail",
                                            true),
                                    "key",
                                    TestDriver.key()))
                    .as(Actor.EMIL)
                    .send();
            assertThat(answer.field()).as("%s: %s", tag, answer).isEqualTo("input.language");
        }
    }

    private static JsonNode about(Actor actor, String station) {
        for (JsonNode told : actor.api().run(LIST, Map.of()).at("/notifications/items")) {
            if (told.path("stationId").asText().equals(station)) {
                return told;
            }
        }
        return MissingNode.getInstance();
    }

    private static Answer seen(Actor actor, String id) {
        return Call.post(SEEN, Map.of("ids", List.of(id), "key", TestDriver.key()))
                .as(actor)
                .send();
    }
}
