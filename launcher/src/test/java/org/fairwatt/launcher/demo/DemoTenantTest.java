package org.fairwatt.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;
import org.junit.jupiter.api.Test;

class DemoTenantTest {

    @Test
    void everySiteIsThereAndInTheTenantsZoneAndCurrency() throws JsonProcessingException {
        for (DemoTenant demo : DemoTenant.ALL) {
            for (String name : demo.sites()) {
                JsonNode site = new ObjectMapper().readTree(DemoSites.content(name));

                assertThat(site.path("timeZone").asText())
                        .isEqualTo(demo.tenant().zone().getId());
                assertThat(site.path("tariff").path("currency").asText())
                        .isEqualTo(demo.tenant().currency().getCurrencyCode());
            }
        }
    }

    @Test
    void riverbendHasAboutTwelveStationsAndFortyEvsesBehindThreeTransformers() throws JsonProcessingException {
        int stations = 0;
        int evses = 0;
        for (String name : DemoTenant.RIVERBEND.sites()) {
            for (JsonNode station :
                    new ObjectMapper().readTree(DemoSites.content(name)).path("stations")) {
                stations++;
                evses += station.path("evses").size();
            }
        }

        assertThat(DemoTenant.RIVERBEND.sites()).hasSize(3);
        assertThat(stations).isEqualTo(12);
        assertThat(evses).isEqualTo(40);
    }

    @Test
    void eachTenantHasDriversAnOperatorAndAnAdmin() {
        assertThat(DemoTenant.ALL).allSatisfy(demo -> {
            assertThat(demo.drivers()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(demo.staff()).hasSize(2);
            assertThat(demo.admin().email()).startsWith("a").endsWith("@" + demo.alias() + ".example");
        });
    }

    @Test
    void theDemoIsOnlyForOurOwnKeycloakAndCanBeSwitchedOff() {
        Map<String, String> external = Map.of(
                "FAIRWATT_OIDC_ISSUER", "https://id.example/realms/fairwatt", "FAIRWATT_ONBOARDING_CLIENT_SECRET", "x");

        assertThat(isWanted(Map.of())).isTrue();
        assertThat(isWanted(Map.of("FAIRWATT_DEMO", "false"))).isFalse();
        assertThat(isWanted(external)).isFalse();
    }

    private static boolean isWanted(Map<String, String> variables) {
        Environment environment = new Environment(variables);
        return Demo.isWanted(Settings.from(environment, Path.of("/fairwatt")), environment);
    }
}
