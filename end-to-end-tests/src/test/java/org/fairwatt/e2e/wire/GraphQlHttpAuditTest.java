package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** GraphQL over HTTP as the makers of the draft see it: {@code audit/audit.mjs}, with their own package. */
class GraphQlHttpAuditTest {

    @Test
    void theServerPassesAllOfTheirAudits() {
        String output = Program.node(
                        OverTheWire.settings().root().resolve("end-to-end-tests/audit"),
                        Map.of(
                                "FAIRWATT_URL", OverTheWire.access().localUrl().toString(),
                                "FAIRWATT_TOKEN", Actor.EMIL.token()),
                        "audit.mjs")
                .run();

        assertThat(output).contains("61 of 61");
    }
}
