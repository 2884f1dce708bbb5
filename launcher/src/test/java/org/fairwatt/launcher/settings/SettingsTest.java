package org.fairwatt.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final Map<String, String> EXTERNAL_DATABASE = Map.of(
            "FAIRWATT_DB_URL", "jdbc:postgresql://db.example/fairwatt",
            "FAIRWATT_DB_APP_USER", "a",
            "FAIRWATT_DB_APP_PASSWORD", "secret-a",
            "FAIRWATT_DB_DIRECTORY_USER", "d",
            "FAIRWATT_DB_DIRECTORY_PASSWORD", "secret-d");

    @Test
    void withoutAnyVariableEveryPartIsOurOwn() {
        Settings settings = settings(Map.of());

        assertThat(settings.started()).containsExactlyInAnyOrder(PartName.values());
        assertThat(settings.home()).isEqualTo(Path.of("/project/.fairwatt"));
        assertThat(settings.publicUrl()).hasToString("http://localhost:9080");
    }

    @Test
    void aMovedPortMovesThePublicAddressToo() {
        assertThat(settings(Map.of("FAIRWATT_HTTP_PORT", "10080")).publicUrl()).hasToString("http://localhost:10080");
    }

    @Test
    void aBlankVariableCountsAsUnset() {
        assertThat(settings(Map.of("FAIRWATT_HTTP_PORT", " ")).ports().http()).isEqualTo(9080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "http", "9080x", "99999999999"})
    void aPortThatIsNoneIsRefusedWithTheNameOfItsVariable(String value) {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of("FAIRWATT_DB_PORT", value)))
                .withMessage("FAIRWATT_DB_PORT (%s) must be a port between 1 and 65535.", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"512", "0m", "-1g", "lots", "1t"})
    void aHeapThatJavaWouldNotTakeIsRefused(String value) {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of("FAIRWATT_MAX_HEAP", value)))
                .withMessageContaining("FAIRWATT_MAX_HEAP (%s)", value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charge.example", "ftp://charge.example", "http://", "http://a b"})
    void aPublicAddressThatIsNoneIsRefused(String value) {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of("FAIRWATT_PUBLIC_URL", value)))
                .withMessageContaining("FAIRWATT_PUBLIC_URL");
    }

    @Test
    void withADatabaseElsewhereOursRunsOnlyForKeycloak() {
        Settings settings = settings(EXTERNAL_DATABASE);

        assertThat(settings.started()).contains(PartName.POSTGRESQL);
        assertThat(settings.without(PartName.KEYCLOAK).started()).doesNotContain(PartName.POSTGRESQL);
    }

    @Test
    void withDatabaseAndIdentityElsewhereOnlyTheServerIsOurs() {
        Map<String, String> variables = new HashMap<>(EXTERNAL_DATABASE);
        variables.put("FAIRWATT_OIDC_ISSUER", "https://id.example/realms/fairwatt/");
        variables.put("FAIRWATT_ONBOARDING_CLIENT_SECRET", "s");

        Settings settings = settings(variables);

        assertThat(settings.started()).containsExactly(PartName.LIBERTY);
        assertThat(settings.identity()).isInstanceOfSatisfying(Identity.External.class, identity -> {
            assertThat(identity.issuer()).hasToString("https://id.example/realms/fairwatt");
            assertThat(identity.jwks()).hasToString("https://id.example/realms/fairwatt/protocol/openid-connect/certs");
            assertThat(identity.adminApi()).hasToString("https://id.example/admin/realms/fairwatt");
        });
    }

    @Test
    void aDatabaseElsewhereNeedsTheApplicationsRole() {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of("FAIRWATT_DB_URL", "jdbc:postgresql://db.example/fairwatt")))
                .withMessage("FAIRWATT_DB_APP_USER must be set, because FAIRWATT_DB_URL is.");
    }

    @Test
    void aMailServerElsewhereLeavesTheCatcherOut() {
        Settings settings = settings(Map.of("FAIRWATT_SMTP_HOST", "mail.example", "FAIRWATT_SMTP_PORT", "25"));

        assertThat(settings.started()).doesNotContain(PartName.MAIL);
        assertThat(settings.mailServer()).isEqualTo(new Settings.MailServer("mail.example", 25, false));
    }

    @Test
    void ownCredentialsAtSmartcarTakeTheSimulatorsPlace() {
        Settings settings = settings(Map.of("SMARTCAR_CLIENT_ID", "id", "SMARTCAR_CLIENT_SECRET", "secret-s"));

        assertThat(settings.started()).doesNotContain(PartName.SMARTCAR);
        assertThat(settings.smartcar())
                .isEqualTo(new Smartcar.Service(Map.of(
                        "SMARTCAR_CLIENT_ID", "id",
                        "SMARTCAR_CLIENT_SECRET", "secret-s",
                        "SMARTCAR_MODE", "live",
                        "SMARTCAR_REDIRECT_URI", "http://localhost:9080/vehicles/connected")));
        assertThat(settings.toString()).doesNotContain("secret-s");
    }

    @Test
    void whatElseIsSaidAboutSmartcarIsPassedOn() {
        Map<String, String> variables = Map.of(
                "SMARTCAR_CLIENT_ID", "id",
                "SMARTCAR_CLIENT_SECRET", "s",
                "SMARTCAR_MODE", "test",
                "SMARTCAR_REDIRECT_URI", "https://charge.example/back",
                "SMARTCAR_API_ORIGIN", "https://api.example",
                "SMARTCAR_MANAGEMENT_TOKEN", "m");

        assertThat(settings(variables).smartcar()).isEqualTo(new Smartcar.Service(variables));
    }

    @ParameterizedTest
    @CsvSource({
        "SMARTCAR_CLIENT_ID,SMARTCAR_CLIENT_SECRET",
        "SMARTCAR_CLIENT_SECRET,SMARTCAR_CLIENT_ID",
    })
    void halfOfTheCredentialsIsRefusedWithTheNameOfTheOtherHalf(String given, String missing) {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of(given, "x")))
                .withMessage("%s must be set, because %s is.", missing, given);
    }

    @Test
    void aModeThatSmartcarDoesNotHaveIsRefused() {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(
                        Map.of("SMARTCAR_CLIENT_ID", "id", "SMARTCAR_CLIENT_SECRET", "s", "SMARTCAR_MODE", "demo")))
                .withMessage("SMARTCAR_MODE (demo) must be live, test or simulated.");
    }

    @Test
    void whereSignInRunsElsewhereNoCarsAreMadeUp() {
        Settings settings = settings(Map.of(
                "FAIRWATT_OIDC_ISSUER",
                "https://id.example/realms/fairwatt",
                "FAIRWATT_ONBOARDING_CLIENT_SECRET",
                "s"));

        assertThat(settings.smartcar()).isEqualTo(new Smartcar.Absent());
        assertThat(settings.started()).doesNotContain(PartName.SMARTCAR);
    }

    @Test
    void givenTokenKeysAreTakenAndNeverPrinted() {
        String ring = "new:" + KEY + ",old:" + KEY;

        assertThat(settings(Map.of("FAIRWATT_TOKEN_KEYS", ring)).tokenKeys()).isEqualTo(new TokenKeys.Given(ring));
        assertThat(settings(Map.of("FAIRWATT_TOKEN_KEYS", ring)).toString()).doesNotContain(KEY);
        assertThat(settings(Map.of()).tokenKeys()).isEqualTo(new TokenKeys.Kept());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {KEY, "k1:", "k1:c2hvcnQ=", "k1:" + KEY + ",k1:" + KEY, "k1:" + KEY + ",", "k 1:" + KEY, "k1:!"})
    void tokenKeysThatAreNoneAreRefusedWithoutBeingPrinted(String ring) {
        assertThatExceptionOfType(SettingsProblem.class)
                .isThrownBy(() -> settings(Map.of("FAIRWATT_TOKEN_KEYS", ring)))
                .withMessageStartingWith("FAIRWATT_TOKEN_KEYS must be id:base64 of 32 bytes")
                .withMessageNotContaining(KEY);
    }

    @Test
    void noPasswordEverPrintsItself() {
        assertThat(settings(EXTERNAL_DATABASE).toString()).doesNotContain("secret-a", "secret-d");
    }

    @Test
    void freePortsAreRememberedForTheirFolder(@TempDir Path home) {
        Ports first = Settings.onFreePorts(Path.of("/project"), home).ports();

        assertThat(Settings.onFreePorts(Path.of("/project"), home).ports()).isEqualTo(first);
    }

    @Test
    void portsThatWereRememberedBeforeThereWereCarsStay(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("ports"), "41001 41002 41003 41004 41005 41006");

        Ports ports = Settings.onFreePorts(Path.of("/project"), home).ports();

        assertThat(ports.inOrder()).startsWith(41001, 41002, 41003, 41004, 41005, 41006);
        assertThat(ports.smartcar()).isPositive();
        assertThat(Settings.onFreePorts(Path.of("/project"), home).ports()).isEqualTo(ports);
    }

    private static Settings settings(Map<String, String> variables) {
        return Settings.from(new Environment(variables), Path.of("/project"));
    }
}
