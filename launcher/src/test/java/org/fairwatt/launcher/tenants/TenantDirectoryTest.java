package org.fairwatt.launcher.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.DatabaseOnly;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.settings.SettingsProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The directory in a real PostgreSQL, with the product's own schema. */
@Timeout(120)
class TenantDirectoryTest {
    @RegisterExtension
    static final DatabaseOnly DATABASE = new DatabaseOnly();

    @Test
    void aTenantIsEnteredOnceSuspendedAndLetInAgain() {
        try (Platform platform = DATABASE.start()) {
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

        assertThatThrownBy(() -> new TenantDirectory(Access.to(DATABASE.settings())).all())
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
