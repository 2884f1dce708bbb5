package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator lowers a limit, a driver's slot gets less, and the driver hears of it by mail. */
class NotificationMailTest {

    private static final Actor DRIVER = Actor.EMIL;
    private static final int LOWERED_W = 6_000; // half of what the EVSE gives still fits, all of it does not
    private static final String LIMIT = """
            mutation ($input: LoadLimitInput!, $key: String!) {
              setLoadLimit(input: $input, idempotencyKey: $key) { __typename }
            }""";
    private static final String SETTINGS = """
            mutation ($input: SettingsInput!, $key: String!) {
              updateSettings(input: $input, idempotencyKey: $key) { language }
            }""";
    private static final String TOLD =
            "{ notifications(first: 100) { items { id kind stationId reservationId reason before { limitW } after { limitW } } } }";

    @AfterEach
    void asEver() {
        settings("", true);
    }

    @Test
    void aLoweredLimitBringsOneMailWithTheRightWords() {
        settings("", true);
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);

        JsonNode told = reduceASlotAt(site, "mail-en");

        assertThat(told.path("kind").asText()).isEqualTo("SLOT_REDUCED");
        assertThat(told.path("reason").asText()).isEqualTo("LIMIT_LOWERED");
        assertThat(told.at("/before/limitW").asInt())
                .isGreaterThan(told.at("/after/limitW").asInt());
        await(() -> mails("SENT", told) == 1);
        JsonNode mail = inboxAbout(site).get(0);
        assertThat(inboxAbout(site)).hasSize(1);
        assertThat(mail.path("subject").asText()).startsWith("Less for your slot at Row 1 of " + site.code());
        assertThat(unfolded(mail.path("mimeMessage").asText()))
                .contains("/slots/" + told.path("reservationId").asText())
                .contains("the grid there can carry less");
    }

    @Test
    void whoReadsGermanGetsGerman() {
        settings("de", true);
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);

        JsonNode told = reduceASlotAt(site, "mail-de");

        await(() -> mails("SENT", told) == 1);
        assertThat(inboxAbout(site)).hasSize(1);
        assertThat(inboxAbout(site).get(0).path("subject").asText())
                .startsWith("Weniger für deinen Ladetermin bei Row 1 of " + site.code());
    }

    @Test
    void whoTurnedMailOffFindsItInTheListOnly() {
        settings("", false);
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);

        JsonNode told = reduceASlotAt(site, "mail-off");

        await(() -> mails("LEFT_OUT", told) == 1);
        assertThat(inboxAbout(site)).isEmpty();
    }

    /** What the driver was told. */
    private static JsonNode reduceASlotAt(OwnSite site, String model) {
        TestDriver driver = TestDriver.of(DRIVER);
        driver.reserve(driver.vehicle(model), site.stationId(), 5);
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(4));
        Map<String, Object> limit = Map.of(
                "clusterCode",
                site.code(),
                "circuitCode",
                site.circuitCode(),
                "schedule",
                List.of(Map.of(
                        "limitW",
                        LOWERED_W,
                        "from",
                        start.toString(),
                        "until",
                        start.plus(Duration.ofHours(4)).toString())));
        Actor.OLGA_OPERATOR.api().run(LIMIT, Map.of("input", limit, "key", TestDriver.key()));
        await(() -> toldAbout(site).size() == 1);
        return toldAbout(site).get(0);
    }

    private static List<JsonNode> toldAbout(OwnSite site) {
        List<JsonNode> about = new ArrayList<>();
        for (JsonNode told : DRIVER.api().run(TOLD, Map.of()).at("/notifications/items")) {
            if (told.path("stationId").asText().equals(site.stationId())) {
                about.add(told);
            }
        }
        return about;
    }

    private static long mails(String state, JsonNode told) {
        return Database.number("select count(*) from mail_work where state = '%s' and notification_id = '%s'"
                .formatted(state, told.path("id").asText()));
    }

    private static List<JsonNode> inboxAbout(OwnSite site) {
        URI inbox = URI.create(OverTheWire.access().mailApi() + "/api/user/" + DRIVER.email() + "/messages/INBOX/");
        List<JsonNode> about = new ArrayList<>();
        Answer.of(0, Actor.WEB.send(HttpRequest.newBuilder(inbox)).body())
                .body()
                .forEach(mail -> {
                    if (mail.path("subject").asText().contains(site.code())) {
                        about.add(mail);
                    }
                });
        return about;
    }

    private static void settings(String language, boolean byMail) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("language", language.isEmpty() ? null : language);
        input.put("appearance", "AUTO");
        input.put("notifyInPage", true);
        input.put("notifyByMail", byMail);
        DRIVER.api().run(SETTINGS, Map.of("input", input, "key", TestDriver.key()));
    }

    private static void await(BooleanSupplier condition) {
        for (int looks = 0; looks < 150 && !condition.getAsBoolean(); looks++) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Without the line breaks that quoted-printable puts in (RFC 2045, 6.7). */
    private static String unfolded(String mail) {
        return mail.replaceAll("=\\r?\\n", "");
    }
}
