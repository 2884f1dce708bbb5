package org.fairwatt.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.process.Executables;
import org.fairwatt.launcher.process.PartFailure;
import org.fairwatt.launcher.process.Programs;
import org.fairwatt.launcher.process.Readiness;
import org.fairwatt.launcher.progress.Progress;
import org.fairwatt.launcher.settings.Login;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Ports;
import org.fairwatt.launcher.state.Fingerprint;
import org.fairwatt.launcher.state.Secrets;
import org.fairwatt.realm.FairwattRealm;

/** Keycloak on our PostgreSQL: built once for these options and our login theme, then started optimized. */
public final class KeycloakPart implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(240); // the first start makes 100 tables on a slow disk
    private static final String ADMIN = "fairwatt-admin";

    /** What {@code kc.sh} adds to the options of the realm's choice. */
    private static final List<String> SCRIPT_OPTIONS = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    private final PartContext context;
    private final KeycloakRealm realm;
    private final Readiness readiness = new Readiness();

    public KeycloakPart(PartContext context) {
        this.context = context;
        this.realm = new KeycloakRealm(context);
    }

    @Override
    public PartName name() {
        return PartName.KEYCLOAK;
    }

    @Override
    public void prepare(Progress progress) {
        Path stamp = home(progress).resolve(".built-for");
        String wanted = buildFingerprint();
        if (!Fingerprint.matches(stamp, wanted)) {
            progress.run("Building Keycloak with the login theme (once)", () -> build(stamp, wanted));
        }
    }

    @Override
    public void start(Progress progress) {
        Ports ports = context.settings().ports();
        URI ready = URI.create("http://127.0.0.1:%d/health/ready".formatted(ports.keycloakManagement()));
        FairwattRealm.copyInto(home(progress).resolve("data").resolve("import"));
        progress.stage("Keycloak", stage -> {
            Process process =
                    context.processes().launch(name(), java(List.of("start", "--optimized", "--import-realm")));
            Readiness.await(name(), process, context.log(name()), PATIENCE, () -> readiness.isUp(ready));
            stage.note("port " + ports.keycloak());
            return process;
        });
    }

    /** The administrator made at the first start, in the realm {@code master}. */
    public static Login admin(Secrets secrets) {
        return new Login(ADMIN, secrets.of("keycloak-admin"));
    }

    /** What tenant-service's account identifies itself with. */
    public static String onboardingSecret(Secrets secrets) {
        return secrets.of("onboarding-client");
    }

    private void build(Path stamp, String wanted) {
        Path log = context.home().logs().resolve("keycloak-build.log");
        Path home = home(Progress.silent());
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(FairwattRealm.BUILD_OPTIONS);
        try {
            Files.deleteIfExists(stamp);
            Files.copy(
                    realm.providerJar(),
                    home.resolve("providers").resolve("fairwatt.jar"),
                    StandardCopyOption.REPLACE_EXISTING);
            if (Programs.exitCode(java(arguments), log) != 0) {
                throw new PartFailure(name(), "couldn't be built.", log);
            }
            Files.writeString(stamp, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String buildFingerprint() {
        return new Fingerprint()
                .with(PartArchive.of(name()).version())
                .with(String.join(" ", FairwattRealm.BUILD_OPTIONS))
                .with(realm.providerJar())
                .value();
    }

    /** What {@code kc.sh} would run; directly, because that script stays between us and the server. */
    private ProcessBuilder java(List<String> arguments) {
        Path home = home(Progress.silent());
        List<String> command = new ArrayList<>(List.of(Executables.java()));
        command.addAll(FairwattRealm.JVM_OPTIONS);
        command.addAll(SCRIPT_OPTIONS);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.addAll(
                List.of("-cp", home.resolve("lib").resolve("quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("FAIRWATT_DB_"));
        builder.environment().putAll(variables());
        builder.environment().putAll(realm.variables());
        return builder;
    }

    private Map<String, String> variables() {
        Ports ports = context.settings().ports();
        Login admin = admin(context.secrets());
        Login database = new DatabaseRoles(context.secrets()).keycloak();
        return Map.ofEntries(
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/keycloak".formatted(ports.database())),
                Map.entry("KC_DB_USERNAME", database.user()),
                Map.entry("KC_DB_PASSWORD", database.password()),
                Map.entry("KC_DB_POOL_MAX_SIZE", "10"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement())),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KC_HOSTNAME", "http://localhost:" + ports.keycloak()),
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:error"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", admin.user()),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", admin.password()));
    }

    private Path home(Progress progress) {
        PartArchive archive = PartArchive.of(name());
        return context.folders().unpacked(archive, progress).resolve("keycloak-" + archive.version());
    }
}
