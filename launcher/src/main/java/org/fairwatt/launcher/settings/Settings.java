package org.fairwatt.launcher.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a platform is started with.
 *
 * @param root the project's folder
 * @param home the state folder
 * @param publicUrl the address people open
 * @param maxHeap the server's largest heap, as {@code -Xmx} takes it
 * @param left parts left out although nothing replaces them (tests)
 */
public record Settings(
        Path root,
        Path home,
        Ports ports,
        URI publicUrl,
        String maxHeap,
        Database database,
        Identity identity,
        MailServer mailServer,
        Smartcar smartcar,
        TokenKeys tokenKeys,
        Set<PartName> left) {

    /** Where mail goes: our own catcher, or an SMTP server given by {@code FAIRWATT_SMTP_HOST}. */
    public record MailServer(String host, int port, boolean embedded) {}

    public static Settings from(Environment environment, Path root) {
        Ports ports = Ports.from(environment);
        Path home = environment.find("FAIRWATT_HOME").map(Path::of).orElse(root.resolve(".fairwatt"));
        URI publicUrl = environment.address("FAIRWATT_PUBLIC_URL", "http://localhost:" + ports.http());
        Identity identity = Identity.from(environment);
        return new Settings(
                root.toAbsolutePath().normalize(),
                home.toAbsolutePath().normalize(),
                ports,
                publicUrl,
                maxHeap(environment),
                Database.from(environment),
                identity,
                mailServer(environment, ports),
                Smartcar.from(environment, publicUrl.toString(), identity),
                TokenKeys.from(environment),
                Set.of());
    }

    /** A platform of its own beside any other: its own folder, free ports, every part embedded. */
    public static Settings onFreePorts(Path root, Path home) {
        Ports ports = RememberedPorts.of(home.toAbsolutePath().normalize());
        return new Settings(
                root.toAbsolutePath().normalize(),
                home.toAbsolutePath().normalize(),
                ports,
                URI.create("http://localhost:" + ports.http()),
                "512m",
                new Database.Embedded(),
                new Identity.Embedded(),
                new MailServer("127.0.0.1", ports.smtp(), true),
                new Smartcar.Simulated(),
                new TokenKeys.Kept(),
                Set.of());
    }

    /** The same without {@code part}. */
    public Settings without(PartName part) {
        Set<PartName> more = EnumSet.of(part);
        more.addAll(left);
        return new Settings(
                root,
                home,
                ports,
                publicUrl,
                maxHeap,
                database,
                identity,
                mailServer,
                smartcar,
                tokenKeys,
                Set.copyOf(more));
    }

    /** The server folder as platform-ear builds it. */
    public Path builtServer() {
        return root.resolve("platform-ear").resolve("target").resolve("server");
    }

    /** The Smartcar simulator as its module builds it. */
    public Path builtSimulator() {
        return root.resolve("simulators").resolve("target").resolve("simulators.jar");
    }

    /** Whether the launcher starts {@code part} itself. */
    public boolean starts(PartName part) {
        if (left.contains(part)) {
            return false;
        }
        return switch (part) {
            case POSTGRESQL -> database instanceof Database.Embedded || starts(PartName.KEYCLOAK);
            case KEYCLOAK -> identity instanceof Identity.Embedded;
            case MAIL -> mailServer.embedded() && identity instanceof Identity.Embedded;
            case SMARTCAR -> smartcar instanceof Smartcar.Simulated;
            case LIBERTY -> true;
        };
    }

    /** The parts the launcher starts itself. */
    public Set<PartName> started() {
        Set<PartName> parts = EnumSet.allOf(PartName.class);
        parts.removeIf(part -> !starts(part));
        return parts;
    }

    private static String maxHeap(Environment environment) {
        String size = environment.text("FAIRWATT_MAX_HEAP", "512m");
        if (!size.matches("[1-9][0-9]*[kKmMgG]")) {
            throw new SettingsProblem("FAIRWATT_MAX_HEAP (%s) must be a size such as 512m or 2g.".formatted(size));
        }
        return size;
    }

    private static MailServer mailServer(Environment environment, Ports ports) {
        Optional<String> host = environment.find("FAIRWATT_SMTP_HOST");
        return new MailServer(host.orElse("127.0.0.1"), ports.smtp(), host.isEmpty());
    }
}
