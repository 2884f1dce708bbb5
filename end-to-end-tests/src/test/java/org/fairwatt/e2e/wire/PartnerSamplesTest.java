package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The programs of docs/partners.md do what it says, as the demo's partner. */
class PartnerSamplesTest {

    private final Path samples = OverTheWire.settings().root().resolve("docs/examples/partner");
    private final Map<String, String> environment = Map.of(
            "FAIRWATT_URL",
            OverTheWire.access().localUrl().toString(),
            "FAIRWATT_TOKEN_URL",
            OverTheWire.access().issuer() + "/protocol/openid-connect/token",
            "FAIRWATT_CLIENT_ID",
            "partner-northgrid",
            "FAIRWATT_CLIENT_SECRET",
            OverTheWire.access().partnerSecret("northgrid"));

    @Test
    void theOneForNodeAsksReadsListensAndComesBack() {
        String output = Program.node(samples.resolve("node"), environment, "partner.mjs")
                .run();

        assertThat(output)
                .contains(
                        "community: Northgrid Power (northgrid), as PARTNER",
                        "error: NOT_FOUND at id",
                        "grid by REST: 200")
                .containsPattern("stations: [3-9]")
                .containsPattern("live over socket 1: \\d+ EVSEs")
                .containsPattern("live over socket 2: \\d+ EVSEs")
                .endsWith("done\n");
    }

    @Test
    void theOneForJavaDoesWithNothingButTheJdk() {
        String output =
                Program.java(samples.resolve("java/Partner.java"), environment).run();

        assertThat(output)
                .contains("community: northgrid, as PARTNER", "error: NOT_FOUND at id", "grid by REST: 200")
                .containsPattern("stations: [3-9]")
                .containsPattern("live: \\d+ EVSEs")
                .endsWith("done\n");
    }
}
