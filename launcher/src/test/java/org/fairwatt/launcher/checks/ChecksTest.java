package org.fairwatt.launcher.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsNamedWithTheVariableThatMovesIt() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String problem = refusal(onFreePorts(Map.of("FAIRWATT_DB_PORT", "" + somebody.getLocalPort())));

            assertThat(problem)
                    .contains("Port %d, wanted for PostgreSQL, is taken".formatted(somebody.getLocalPort()))
                    .contains("Maybe set FAIRWATT_DB_PORT to another port.");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whoHasThePortIsSaid() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String problem = refusal(onFreePorts(Map.of("FAIRWATT_DB_PORT", "" + somebody.getLocalPort())));

            assertThat(problem)
                    .contains(" by java (process %d)"
                            .formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aPortThatAnotherMachineWideListenerHasIsTakenToo() throws IOException {
        try (ServerSocket everywhere = new ServerSocket(0)) {
            assertThat(PortUse.isTaken(everywhere.getLocalPort())).isTrue();
        }
    }

    @Test
    void twoSettingsForOnePortAreBothNamed() {
        int port = onFreePorts(Map.of()).ports().smtp();

        assertThat(refusal(onFreePorts(Map.of("FAIRWATT_SMTP_PORT", "" + port, "FAIRWATT_MAIL_PORT", "" + port))))
                .contains("FAIRWATT_SMTP_PORT and FAIRWATT_MAIL_PORT are the same port (%d).".formatted(port));
    }

    @Test
    void thePortOfAPartThatRunsElsewhereMayBeTaken() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Settings settings = onFreePorts(Map.of("FAIRWATT_MAIL_PORT", "" + somebody.getLocalPort()));

            assertThatCode(() -> new Checks(settings.without(PartName.MAIL)
                                    .without(PartName.SMARTCAR)
                                    .without(PartName.LIBERTY))
                            .beforeStarting())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anApplicationThatIsNotBuiltIsMissed() {
        assertThat(refusal(onFreePorts(Map.of()))).contains("The application isn't built");
    }

    @Test
    void aSimulatorThatIsNotBuiltIsMissed() {
        assertThat(refusal(onFreePorts(Map.of()))).contains("The Smartcar simulator isn't built");
    }

    @Test
    void aStateFolderThatCannotBeMadeIsRefusedWithTheVariableThatMovesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Settings settings =
                onFreePorts(Map.of("FAIRWATT_HOME", file.resolve("home").toString()));

        NotPossible refusal = catchThrowableOfType(NotPossible.class, () -> new Checks(settings).beforeWriting());

        assertThat(refusal).hasMessageContaining("can't be written to").hasMessageContaining("FAIRWATT_HOME");
    }

    private static String refusal(Settings settings) {
        NotPossible refusal = catchThrowableOfType(NotPossible.class, () -> new Checks(settings).beforeStarting());
        assertThat(refusal).isNotNull();
        return String.valueOf(refusal.getMessage());
    }

    private Settings onFreePorts(Map<String, String> variables) {
        var ports = Settings.onFreePorts(folder, folder.resolve("ports")).ports();
        Map<String, String> all = new HashMap<>(Map.of(
                "FAIRWATT_HOME", folder.resolve("home").toString(),
                "FAIRWATT_HTTP_PORT", "" + ports.http(),
                "FAIRWATT_DB_PORT", "" + ports.database(),
                "FAIRWATT_KEYCLOAK_PORT", "" + ports.keycloak(),
                "FAIRWATT_KEYCLOAK_MANAGEMENT_PORT", "" + ports.keycloakManagement(),
                "FAIRWATT_SMTP_PORT", "" + ports.smtp(),
                "FAIRWATT_MAIL_PORT", "" + ports.mail(),
                "FAIRWATT_SMARTCAR_PORT", "" + ports.smartcar()));
        all.putAll(variables);
        return Settings.from(new Environment(all), folder);
    }
}
