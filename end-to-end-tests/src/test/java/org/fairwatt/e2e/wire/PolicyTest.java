package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairwatt.e2e.wire.RawHttp.Reply;
import org.fairwatt.launcher.client.SideBySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Operators read, try and set the rules of allocation; nobody else sees them. */
class PolicyTest {

    private static final Actor OLGA = Actor.OLGA_OPERATOR;
    private static final int RACERS = 8;
    private static final String PREVIEW = """
            query ($input: AllocationPolicyInput!) {
              allocationPolicyPreview(input: $input) {
                version changes { field before after } before { withSlot frozen energyWh } after { withSlot frozen energyWh }
                clusters { clusterCode before { withSlot frozen } after { withSlot frozen } levelBefore levelAfter }
                clustersLeftOut reservationsLeftOut
              }
            }""";
    private static final String HISTORY =
            "{ allocationPolicyHistory(first: 1) { version setAt setBy changes { field before after } } }";
    private static final List<String> QUESTIONS = List.of(
            "{ allocationPolicy { version } }",
            "{ allocationPolicyHistory(first: 1) { version } }",
            "{ allocationPolicyPreview(input: { badge: { redFromPercent: 90 } }) { version } }",
            "mutation { updateAllocationPolicy(input: { badge: { redFromPercent: 90 } }, expectedVersion: 1,"
                    + " idempotencyKey: \"turned-away\") { version } }");

    @AfterEach
    void asEver() {
        Policies.reset(OLGA);
    }

    @Test
    void aChangeHoldsAtOnceAndIsWrittenDown() {
        int before = Policies.version(OLGA);

        Answer updated = Policies.update(OLGA, "booking", "freezeMinutes", 45);

        JsonNode change = Call.JSON.valueToTree(Map.of("field", "booking.freezeMinutes", "before", 30, "after", 45));
        JsonNode policy = updated.data().path("updateAllocationPolicy");
        assertThat(policy.path("version").asInt()).as("%s", updated).isEqualTo(before + 1);
        assertThat(policy.path("changes").path(0)).isEqualTo(change);
        assertThat(Policies.value(OLGA, "booking.freezeMinutes")).isEqualTo(45);
        assertThat(Actor.DANA
                        .api()
                        .run("{ me { policy { freezeMinutes } } }", Map.of())
                        .at("/me/policy/freezeMinutes")
                        .asInt())
                .isEqualTo(45);
        JsonNode newest = OLGA.api().run(HISTORY, Map.of()).at("/allocationPolicyHistory/0");
        assertThat(newest.path("version").asInt()).isEqualTo(before + 1);
        assertThat(newest.path("setBy").asText()).isNotEmpty();
        assertThat(newest.path("changes").path(0)).isEqualTo(change);
        assertThat(Database.number("select count(*) from audit_entry where action = 'AllocationPolicyChanged'"
                        + " and detail = 'policy version %d: booking.freezeMinutes 30 → 45 min'".formatted(before + 1)))
                .isEqualTo(1);
    }

    @Test
    void theNextDecisionKeepsTheVersionThatItWasMadeByAndEveryClusterCountsAChange() {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 2);
        TestDriver dana = TestDriver.of(Actor.DANA);
        String car = dana.vehicle("policy");
        String earlier = dana.reserve(car, site.stationId(), 4);
        long changes = changesOf(site);
        int version = Policies.version(OLGA);

        Policies.update(OLGA, "badge", "redFromPercent", 96);

        assertThat(changesOf(site)).isGreaterThan(changes);
        String later = dana.reserve(dana.vehicle("policy-2"), site.stationId(), 4);
        assertThat(versionOf(earlier)).isLessThanOrEqualTo(version);
        assertThat(versionOf(later)).isEqualTo(version + 1);
        dana.cancel(earlier);
        dana.cancel(later);
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
        TestDriver dana = TestDriver.of(Actor.DANA);
        String slot = dana.reserve(dana.vehicle("preview"), site.stationId(), 6);
        Map<String, Long> rows = Database.rows();
        int version = Policies.version(OLGA);

        JsonNode preview = OLGA.api()
                .run(PREVIEW, Map.of("input", Map.of("booking", Map.of("freezeMinutes", 24 * 60))))
                .path("allocationPolicyPreview");

        assertThat(preview.path("version").asInt()).isEqualTo(version);
        assertThat(preview.at("/changes/0/field").asText()).isEqualTo("booking.freezeMinutes");
        assertThat(preview.at("/after/frozen").asInt())
                .isGreaterThan(preview.at("/before/frozen").asInt());
        for (JsonNode cluster : preview.path("clusters")) {
            if (cluster.path("clusterCode").asText().equals(site.code())) {
                assertThat(cluster.at("/before/withSlot").asInt()).isEqualTo(1);
                assertThat(cluster.at("/before/frozen").asInt()).isZero();
                assertThat(cluster.at("/after/frozen").asInt()).isEqualTo(1);
            }
        }
        assertThat(Database.rows()).isEqualTo(rows);
        assertThat(Policies.version(OLGA)).isEqualTo(version);
        dana.cancel(slot);
    }

    @Test
    void whoChangesAnOlderVersionIsToldSo() {
        int version = Policies.version(OLGA);
        Policies.update(OLGA, "fairness", "floorWh", 4_000);
        Map<String, Object> late = Map.of("fairness", Map.of("floorWh", 5_000));

        Answer conflict = Policies.update(Actor.ADAM_ADMIN, late, version, TestDriver.key());
        Reply byRest = RawHttp.post(
                        "/api/v1/allocation-policy", Call.text(Map.of("input", late, "expectedVersion", version)))
                .method("PUT")
                .with("Idempotency-Key", TestDriver.key())
                .as(Actor.ADAM_ADMIN)
                .send();

        assertThat(conflict.code()).as("%s", conflict).isEqualTo("CONFLICT");
        assertThat(conflict.field()).isEqualTo("expectedVersion");
        assertThat(conflict.error().path("message").asText()).contains("(%d)".formatted(version + 1));
        assertThat(byRest.status()).as(byRest.text()).isEqualTo(409);
        assertThat(Policies.value(OLGA, "fairness.floorWh")).isEqualTo(4_000);
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneWins() {
        int version = Policies.version(OLGA);
        String token = OLGA.token();

        List<Answer> answers = SideBySide.at(RACERS)
                .map(
                        IntStream.range(0, RACERS).boxed().toList(),
                        racer -> Call.post(
                                        Policies.UPDATE,
                                        Map.of(
                                                "input",
                                                Map.of("fairness", Map.of("floorWh", 4_000 + racer)),
                                                "on",
                                                version,
                                                "key",
                                                TestDriver.key()))
                                .bearer(token)
                                .send());

        assertThat(answers.stream().filter(Answer::hasData)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.hasData()))
                .extracting(Answer::code)
                .containsOnly("CONFLICT");
        assertThat(Policies.version(OLGA)).isEqualTo(version + 1);
    }

    @Test
    void theSameCallTwiceChangesOnce() {
        int version = Policies.version(OLGA);
        String key = TestDriver.key();
        Map<String, Object> input = Map.of("fairness", Map.of("floorWh", 4_000));

        Answer first = Policies.update(OLGA, input, version, key);
        Answer second = Policies.update(OLGA, input, version, key);
        Answer other = Policies.update(OLGA, Map.of("fairness", Map.of("floorWh", 0)), version, key);

        assertThat(first.hasData()).as("%s", first).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(Policies.version(OLGA)).isEqualTo(version + 1);
    }

    @Test
    void aBadValueIsNamedAndStoresNothing() {
        Map<String, Long> rows = Database.rows();
        int version = Policies.version(OLGA);
        Map<String, Map<String, Object>> bad = Map.of(
                "input.fairness.floorWh", Map.of("fairness", Map.of("floorWh", 20_001)),
                "input.planning.bucketMinutes", Map.of("planning", Map.of("bucketMinutes", 10)),
                "input.badge.yellowFromPercent", Map.of("badge", Map.of("yellowFromPercent", 95)),
                "input", Map.of("fairness", Map.of()));

        bad.forEach((field, input) -> {
            Answer answer = Policies.update(OLGA, input, version, TestDriver.key());
            assertThat(answer.code()).as("%s", answer).isEqualTo("INVALID_INPUT");
            assertThat(answer.field()).isEqualTo(field);
        });
        Reply byRest = RawHttp.post("/api/v1/allocation-policy/preview", "{\"fairness\":{\"floorWh\":-1}}")
                .as(OLGA)
                .send();
        assertThat(byRest.status()).as(byRest.text()).isEqualTo(422);
        assertThat(Answer.of(422, byRest.text()).body().path("field").asText()).isEqualTo("fairness.floorWh");
        assertThat(Database.rows()).isEqualTo(rows);
    }

    @Test
    void eachCommunityHasItsOwn() {
        int there = Policies.version(Actor.OTTO_OPERATOR);
        int floor = Policies.value(Actor.OTTO_OPERATOR, "fairness.floorWh");

        Policies.update(OLGA, "fairness", "floorWh", 4_321);

        assertThat(Policies.version(Actor.OTTO_OPERATOR)).isEqualTo(there);
        assertThat(Policies.value(Actor.OTTO_OPERATOR, "fairness.floorWh")).isEqualTo(floor);
        assertThat(Actor.OTTO_OPERATOR
                        .api()
                        .run("{ allocationPolicyHistory(first: 100) { changes { after } } }", Map.of())
                        .toString())
                .doesNotContain("4321");
    }

    @Test
    void driversAndPartnersAreTurnedAway() {
        int version = Policies.version(OLGA);
        String partner = Partner.token("partner-riverbend", OverTheWire.access().partnerSecret("riverbend"));

        for (String token : List.of(Actor.DANA.token(), partner)) {
            for (String question : QUESTIONS) {
                Answer answer = Call.post(question).bearer(token).send();
                assertThat(answer.code()).as("%s: %s", question, answer).isEqualTo("FORBIDDEN");
                assertThat(answer.hasData()).isFalse();
            }
            for (String path : List.of("/api/v1/allocation-policy", "/api/v1/allocation-policy/history")) {
                Reply reply = RawHttp.get(path)
                        .with("Authorization", "Bearer " + token)
                        .send();
                assertThat(reply.status()).as(reply.text()).isEqualTo(403);
                assertThat(reply.text()).doesNotContain("settings");
            }
        }
        assertThat(Policies.version(OLGA)).isEqualTo(version);
    }

    private static long changesOf(OwnSite site) {
        return Database.number("select changes from cluster where code = '%s'".formatted(site.code()));
    }

    private static long versionOf(String reservation) {
        return Database.number("select policy_version from reservation where id = '%s'".formatted(reservation));
    }
}
