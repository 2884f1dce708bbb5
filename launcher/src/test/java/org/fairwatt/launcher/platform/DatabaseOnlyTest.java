package org.fairwatt.launcher.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.process.ProcessTree;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.state.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class DatabaseOnlyTest {
    private static final String WHEN_MIGRATED = "select max(installed_on) from flyway_schema_history";

    @RegisterExtension
    static final DatabaseOnly DATABASE = new DatabaseOnly();

    @Test
    void nothingThatGuardsTheDataIsSwitchedOff() throws SQLException {
        try (Platform platform = DATABASE.start()) {
            Login superuser = platform.access().databaseSuperuser();

            assertThat(ask(platform, superuser, "show fsync")).isEqualTo("on");
            assertThat(ask(platform, superuser, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(platform, superuser, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(platform, superuser, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(platform, superuser, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void theApplicationsRolesOwnNothingAndMayMakeNothing() throws SQLException {
        try (Platform platform = DATABASE.start()) {
            for (Login login : new Login[] {
                platform.access().databaseApp(), platform.access().databaseDirectory()
            }) {
                assertThat(ask(
                                platform,
                                login,
                                "select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication"
                                        + " from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> ask(platform, login, "create table mine(x int)"))
                        .withMessageContaining("permission denied");
            }
        }
    }

    @Test
    void withoutThePasswordNobodyGetsIn() {
        try (Platform platform = DATABASE.start()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> ask(platform, new Login("fairwatt_app", "guessed"), "select 1"))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void aSecondStartKeepsTheData() throws SQLException {
        String applied;
        try (Platform platform = DATABASE.start()) {
            applied = ask(platform, platform.access().databaseOwner(), WHEN_MIGRATED);
        }
        try (Platform platform = DATABASE.start()) {
            assertThat(ask(platform, platform.access().databaseOwner(), WHEN_MIGRATED))
                    .isEqualTo(applied);
        }
    }

    @Test
    void aKilledServerIsReportedAndNothingIsLeftRunning() throws Exception {
        Platform platform = DATABASE.start();
        ProcessHandle server = platform.process(PartName.POSTGRESQL).orElseThrow();
        var everyone = server.descendants().toList();

        server.destroyForcibly();

        PartFailure death = platform.firstDeath().get(10, TimeUnit.SECONDS);
        assertThat(death.part()).isEqualTo(PartName.POSTGRESQL);
        platform.close();
        everyone.forEach(child -> ProcessTree.awaitEndOf(child, Duration.ofSeconds(10)));
        assertThat(everyone).noneMatch(ProcessIdentity::runs);
    }

    @Test
    void whatAKilledSupervisorLeftIsEndedByTheNextStart() {
        Platform platform = DATABASE.start();
        ProcessHandle orphan = platform.process(PartName.POSTGRESQL).orElseThrow();
        platform.abandon();

        try (Platform next = DATABASE.start()) {
            assertThat(ProcessIdentity.runs(orphan)).isFalse();
            assertThat(next.process(PartName.POSTGRESQL)).isPresent();
        }
    }

    @Test
    void aSecondPlatformIsRefusedWhileTheFirstRuns() {
        try (Platform first = DATABASE.start()) {
            assertThatExceptionOfType(AlreadyRunning.class).isThrownBy(DATABASE::start);
            assertThat(first.isOpen()).isTrue();
        }
    }

    @Test
    void noSecretStandsOnACommandLineOrInALog() throws IOException {
        try (Platform platform = DATABASE.start()) {
            String password = platform.access().databaseSuperuser().password();

            assertThat(ProcessHandle.allProcesses()
                            .map(process -> process.info().commandLine().orElse("")))
                    .noneMatch(line -> line.contains(password));
            assertThat(Files.readString(DATABASE.home().log(PartName.POSTGRESQL)))
                    .doesNotContain(password);
        }
    }

    private static String ask(Platform platform, Login login, String query) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(platform.access().databaseUrl(), login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }
}
