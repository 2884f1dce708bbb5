package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.Settings;
import org.fairwatt.person.UnitSystem;
import org.fairwatt.tenancy.postgres.TestDatabase;
import org.fairwatt.tenant.PersonId;
import org.junit.jupiter.api.Test;

class PersonalSettingsStoreTest {

    private final JdbcPersonalSettings settings = new JdbcPersonalSettings();
    private final PersonId person = PersonId.random();

    PersonalSettingsStoreTest() {
        settings.directory = TestDatabase.shared().directory();
    }

    @Test
    void whoNeverSetAnyHasTheDefaults() {
        assertThat(settings.of(person)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void theLastOnesHold() {
        Settings german = new Settings(
                Optional.of(Locale.forLanguageTag("de-AT")),
                Optional.of(UnitSystem.METRIC),
                Appearance.DARK,
                false,
                false);
        settings.replace(person, german);
        assertThat(settings.of(person)).isEqualTo(german);

        settings.replace(person, Settings.DEFAULT);
        assertThat(settings.of(person)).isEqualTo(Settings.DEFAULT);
        assertThat(settings.of(PersonId.random())).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whoWorksWithinATenantCantReadThem() {
        assertThatThrownBy(() -> TestDatabase.run(
                        TestDatabase.shared().bound(TestDatabase.shared().aTenant()), "SELECT * FROM person_settings"))
                .hasMessageContaining("permission denied");
    }
}
