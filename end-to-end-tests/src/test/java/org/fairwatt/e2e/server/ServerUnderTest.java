package org.fairwatt.e2e.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.Erasing;
import org.fairwatt.launcher.platform.Platform;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the server that Arquillian starts: a PostgreSQL of its own, migrated, with two tenants, and a copy of the
 * server that platform-ear builds, without its application, which Arquillian deploys together with the tests.
 */
public final class ServerUnderTest implements LauncherSessionListener {

    private @Nullable Platform platform;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("fairwatt.test.inServer") || platform != null) {
            return;
        }
        Settings settings = Settings.onFreePorts(
                        Path.of(System.getProperty("fairwatt.project")),
                        Path.of(System.getProperty("fairwatt.test.home")))
                .without(PartName.LIBERTY)
                .without(PartName.KEYCLOAK)
                .without(PartName.MAIL)
                .without(PartName.SMARTCAR);
        Erasing.erase(new Home(settings.home()));
        Platform started = Platform.start(settings, Progress.silent());
        platform = started;
        Path usr = settings.home().resolve("in-server");
        try {
            writeServer(settings.builtServer(), usr.resolve("servers/in-server"), started.serverEnvironment());
            openTenants(started.access());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The test's tenants could not be written.", e);
        }
        System.setProperty("fairwatt.test.liberty", started.libertyHome().toString());
        System.setProperty("fairwatt.test.usr", usr.toString());
        System.setProperty(
                "fairwatt.test.http", Integer.toString(settings.ports().http()));
        System.setProperty(
                "fairwatt.test.ear",
                settings.builtServer().resolve("apps/fairwatt.ear").toString());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (platform != null) {
            platform.close();
            platform = null;
        }
    }

    private static void writeServer(Path built, Path server, Map<String, String> environment) throws IOException {
        Files.createDirectories(server.resolve("lib"));
        Files.copy(
                built.resolve("server.xml"),
                server.resolve("server.xml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> libraries = Files.list(built.resolve("lib"))) {
            for (Path library : libraries.toList()) {
                Files.copy(
                        library,
                        server.resolve("lib").resolve(library.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        StringBuilder xml =
                new StringBuilder("<server>\n<featureManager><feature>localConnector-1.0</feature></featureManager>\n");
        environment.forEach((name, value) -> xml.append("<variable name=\"%s\" value=\"%s\"/>%n"
                .formatted(name, value.replace("&", "&amp;").replace("\"", "&quot;"))));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Path file = overrides.resolve("test.xml");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, xml.append("</server>\n"));
    }

    private static void openTenants(Access access) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        access.databaseUrl(),
                        access.databaseOwner().user(),
                        access.databaseOwner().password());
                PreparedStatement insert = connection.prepareStatement(
                        "insert into tenant(id, alias, name, kind, zone, currency, latitude, longitude, join_code)"
                                + " values (?, ?, ?, 'COMMUNITY', 'America/New_York', 'USD', 41.2, -80.4, ?)")) {
            for (TestTenant tenant : TestTenant.values()) {
                insert.setObject(1, tenant.id().value());
                insert.setString(2, tenant.alias());
                insert.setString(3, tenant.alias());
                insert.setString(4, "JOIN" + tenant.alias().replace("-", ""));
                insert.executeUpdate();
            }
        }
    }
}
