package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What a decision tells beside itself, and what is kept of it. */
class DecisionsTest {

    private final OwnSite site = OwnSite.by(Actor.ADAM_ADMIN, 1);
    private final TestDriver dana = TestDriver.of(Actor.DANA);

    @Test
    void whoStartsAtOnceIsToldOfNoWaitAndItsRecordNamesThePolicy() {
        JsonNode decision = dana.request(dana.vehicle("decided"), site.stationId(), 7);

        assertThat(decision.path("outcome").asText()).isEqualTo("GRANTED");
        assertThat(decision.at("/likelyWait/lowMinutes").asInt(-1)).isZero();
        assertThat(decision.at("/likelyWait/highMinutes").isInt()).isTrue();
        assertThat(records(
                        decision,
                        "record->>'policy' = r.policy_version::text"
                                + " and record->'reason'->>'code' = 'AS_REQUESTED' and d.first_start = r.starts_at"))
                .isEqualTo(1);
    }

    @Test
    void aRefusalIsToldWithoutAWaitAndHasItsRecordToo() {
        dana.reserve(dana.vehicle("decided"), site.stationId(), 9);
        TestDriver emil = TestDriver.of(Actor.EMIL);

        JsonNode decision = emil.request(emil.vehicle("refused"), site.stationId(), 9);

        assertThat(decision.path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(decision.path("likelyWait").isNull()).isTrue();
        assertThat(records(decision, "record->'reason'->>'code' = r.reason_code and d.first_start is null"))
                .isEqualTo(1);
    }

    private static long records(JsonNode decision, String which) {
        return Database.number("select count(*) from decision_record d join reservation r on r.id = d.reservation_id"
                + " where r.id = '%s' and %s"
                        .formatted(decision.at("/reservation/id").asText(), which));
    }
}
