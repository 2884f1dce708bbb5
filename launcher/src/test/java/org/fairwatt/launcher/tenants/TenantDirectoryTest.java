package org.fairwatt.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.Erasing;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.platform.Stopping;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.settings.SettingsProblem;
import org.fairwatt.launcher.state.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** The directory in a real PostgreSQL, with the product's own schema. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenantDirectoryTest {
    private final Settings settings = Settings.onFreePorts(Path.of("").toAbsolutePath(), Path.of("target", "a home"))
            .without(PartName.KEYCLOAK)
            .without(PartName.MAIL)
            .without(PartName.SMARTCAR)
            .without(PartName.LIBERTY);
    private final Home home = new Home(settings.home());

    @BeforeAll
    @AfterAll
    void erase() {
        Stopping.stop(home, Progress.silent());
        Erasing.erase(home);
    }

    @Test
    void aTenantIsEnteredOnceSuspendedAndLetInAgain() {
        try (Platform platform = Platform.start(settings, Progress.silent())) {
            TenantDirectory directory = new TenantDirectory(platform.access());

            assertThat(directory.add(tenant("oakfield", "Oakfield Co-op"))).isTrue();
            assertThat(directory.add(tenant("elm", "Elm"))).isTrue();
            assertThat(directory.add(tenant("oakfield", "Another name"))).isFalse();

            assertThat(directory.all())
                    .extracting(TenantDirectory.Entry::alias, TenantDirectory.Entry::name)
                    .containsExactly(tuple("elm", "Elm"), tuple("oakfield", "Oakfield Co-op"));
            assertThat(directory.all())
                    .allMatch(TenantDirectory.Entry::isActive)
                    .extracting(TenantDirectory.Entry::joinCode)
                    .doesNotHaveDuplicates();

            directory.suspend("oakfield");
            assertThat(directory.all())
                    .extracting(TenantDirectory.Entry::isActive)
                    .containsExactly(true, false);
            directory.resume("oakfield");
            assertThat(directory.all()).allMatch(TenantDirectory.Entry::isActive);
            assertThatThrownBy(() -> directory.suspend("nobody"))
                    .isInstanceOf(SettingsProblem.class)
                    .hasMessageStartingWith("There is no tenant (nobody).");
        }

        assertThatThrownBy(() -> new TenantDirectory(Access.to(settings)).all())
                .hasMessageContaining("can't be used")
                .hasMessageContaining("./fairwatt status");
    }

    private static NewTenant tenant(String alias, String name) {
        return new NewTenant(
                alias,
                name,
                NewTenant.Kind.UTILITY,
                NewTenant.zone("Europe/London"),
                NewTenant.currency("GBP"),
                new NewTenant.Center(51.5, -0.1),
                "999");
    }
}
