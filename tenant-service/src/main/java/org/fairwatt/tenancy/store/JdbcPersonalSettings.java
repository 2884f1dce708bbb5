package org.fairwatt.tenancy.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.fairwatt.person.Appearance;
import org.fairwatt.person.PersonalSettings;
import org.fairwatt.person.Settings;
import org.fairwatt.person.UnitSystem;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;

/** Settings as rows without a tenant, which the application's own role can't see: only by a person's id one gets at them. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class JdbcPersonalSettings implements PersonalSettings {

    private static final String FIND =
            "SELECT language, units, appearance, notify_in_page, notify_by_mail FROM person_settings WHERE person_id = ?";
    private static final String REPLACE = """
            INSERT INTO person_settings (person_id, language, units, appearance, notify_in_page, notify_by_mail)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET language = excluded.language, units = excluded.units,
                appearance = excluded.appearance, notify_in_page = excluded.notify_in_page,
                notify_by_mail = excluded.notify_by_mail, changed_at = clock_timestamp()""";

    @Resource(lookup = "jdbc/fairwatt-directory")
    DataSource directory;

    @Override
    public Settings of(PersonId person) {
        return run(FIND, find -> {
            find.setObject(1, person.value());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? settings(row) : Settings.DEFAULT;
            }
        });
    }

    @Override
    public void replace(PersonId person, Settings settings) {
        run(REPLACE, replace -> {
            replace.setObject(1, person.value());
            replace.setString(2, settings.language().map(Locale::toLanguageTag).orElse(null));
            replace.setString(3, settings.units().map(Enum::name).orElse(null));
            replace.setString(4, settings.appearance().name());
            replace.setBoolean(5, settings.notifyInPage());
            replace.setBoolean(6, settings.notifyByMail());
            return replace.executeUpdate();
        });
    }

    private static Settings settings(ResultSet row) throws SQLException {
        return new Settings(
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag),
                Optional.ofNullable(row.getString("units")).map(UnitSystem::valueOf),
                Appearance.valueOf(row.getString("appearance")),
                row.getBoolean("notify_in_page"),
                row.getBoolean("notify_by_mail"));
    }

    private <T> T run(String sql, Step<T> step) {
        try (Connection connection = directory.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return step.run(statement);
        } catch (SQLException e) {
            Problem problem =
                    Problem.of(ProblemCode.UNAVAILABLE, "The settings don't answer.\nMaybe try again in a minute.");
            problem.initCause(e);
            throw problem;
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
