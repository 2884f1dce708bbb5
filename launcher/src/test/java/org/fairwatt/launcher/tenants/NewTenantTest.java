package org.fairwatt.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fairwatt.launcher.settings.SettingsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewTenantTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "River", "river bend", "-river", "river_bend", "x/y", "riverbend;drop"})
    void anAliasIsPlain(String alias) {
        assertThatThrownBy(() -> tenant(alias, "River"))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("The alias (%s) must be 2 to 63 lower case letters, digits and hyphens.".formatted(alias));
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> tenant("river", " ")).hasMessageContaining("The name ( ) must have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41.2", "41.2;-80.4", "north,west", "91,0", "0,181", "NaN,0", "1,2,3"})
    void aCenterIsLatitudeAndLongitude(String center) {
        assertThatThrownBy(() -> NewTenant.Center.parse(center))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageStartingWith("The center (");
    }

    @Test
    void whatIsWrittenPlainlyIsRead() {
        assertThat(NewTenant.Center.parse("41.2310, -80.4570")).isEqualTo(new NewTenant.Center(41.231, -80.457));
        assertThat(NewTenant.zone("Europe/Berlin").getId()).isEqualTo("Europe/Berlin");
        assertThat(NewTenant.currency("EUR").getCurrencyCode()).isEqualTo("EUR");
    }

    @Test
    void zonesAndCurrenciesThatDoNotExistAreNamed() {
        assertThatThrownBy(() -> NewTenant.zone("Mars/Olympus")).hasMessageContaining("(Mars/Olympus)");
        assertThatThrownBy(() -> NewTenant.currency("Taler")).hasMessageContaining("(Taler)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1234567", "11a", "+1 911"})
    void anEmergencyNumberIsAFewDigits(String number) {
        assertThatThrownBy(() -> tenant("river", "River", number))
                .hasMessage("The emergency number (%s) must be 2 to 6 digits, such as 112.".formatted(number));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, USD, 911",
        "America/Toronto, CAD, 911",
        "Pacific/Honolulu, USD, 911",
        "Europe/Berlin, EUR, 112",
        "Asia/Kolkata, INR, 112"
    })
    void theUsualEmergencyNumberIsThatOfThePlace(String zone, String currency, String number) {
        assertThat(NewTenant.usualEmergencyNumber(NewTenant.zone(zone), NewTenant.currency(currency)))
                .isEqualTo(number);
    }

    @Test
    void aJoinCodeCanBeReadOutAndIsNeverTheSame() {
        assertThat(JoinCode.fresh())
                .matches("[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}")
                .isNotEqualTo(JoinCode.fresh());
    }

    private static NewTenant tenant(String alias, String name) {
        return tenant(alias, name, "112");
    }

    private static NewTenant tenant(String alias, String name, String emergencyNumber) {
        return new NewTenant(
                alias,
                name,
                NewTenant.Kind.COMMUNITY,
                NewTenant.zone("UTC"),
                NewTenant.currency("USD"),
                new NewTenant.Center(0, 0),
                emergencyNumber);
    }
}
