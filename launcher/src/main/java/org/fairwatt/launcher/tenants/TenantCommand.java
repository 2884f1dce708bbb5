package org.fairwatt.launcher.tenants;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Place;
import org.fairwatt.launcher.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The tenants. */
@Command(
        name = "tenant",
        description = "Opens, lists, suspends and resumes tenants.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TenantCommand.Add.class,
            TenantCommand.Listing.class,
            TenantCommand.Suspend.class,
            TenantCommand.Resume.class,
            HelpCommand.class
        })
public final class TenantCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    @Command(
            name = "add",
            description = {
                "Opens a tenant: its place in the directory and its organization in Keycloak.",
                "What is there already stays as it is, so it may be run again."
            })
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "ALIAS", description = "In tokens and addresses; lower case letters, digits, hyphens.")
        private String alias;

        @Option(names = "--name", required = true, description = "Shown to people.")
        private String name;

        @Option(names = "--kind", required = true, description = "${COMPLETION-CANDIDATES}.")
        private NewTenant.Kind kind;

        @Option(names = "--zone", required = true, description = "Where local time is, such as Europe/Berlin.")
        private String zone;

        @Option(names = "--currency", required = true, description = "What its tariffs are in, such as EUR.")
        private String currency;

        @Option(names = "--center", required = true, paramLabel = "LAT,LON", description = "Where its map opens.")
        private String center;

        @Option(
                names = "--emergency-number",
                paramLabel = "NUMBER",
                description = "What people there dial in danger. Default: 911 in America, 112 elsewhere.")
        private Optional<String> emergencyNumber = Optional.empty();

        @Option(
                names = "--admin",
                paramLabel = "EMAIL",
                description = "Someone who runs it; who has no account gets a mail. May be given several times.")
        private List<String> admins = List.of();

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            NewTenant tenant = tenant();
            Settings settings = Place.settings();
            TenantSetup setup = TenantSetup.of(settings, Environment.ofThisProcess());
            TenantSetup.Opened opened = setup.open(tenant);
            PrintWriter out = spec.commandLine().getOut();
            out.println(opened.isNew() ? "%s is open.".formatted(alias) : "%s was open already.".formatted(alias));
            for (String admin : admins) {
                boolean mailed = setup.addAdmin(opened.organizationId(), admin);
                out.println("%s runs it%s.".formatted(admin, mailed ? " and gets a mail to choose a password" : ""));
            }
            out.flush();
            return 0;
        }

        private NewTenant tenant() {
            ZoneId there = NewTenant.zone(zone);
            Currency money = NewTenant.currency(currency);
            return new NewTenant(
                    alias,
                    name,
                    kind,
                    there,
                    money,
                    NewTenant.Center.parse(center),
                    emergencyNumber.orElseGet(() -> NewTenant.usualEmergencyNumber(there, money)));
        }
    }

    @Command(name = "list", description = "Shows the tenants and their join codes.")
    static final class Listing implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            Access access = Access.to(Place.settings());
            PrintWriter out = spec.commandLine().getOut();
            out.println(row("ALIAS", "KIND", "STATUS", "ZONE", "TO JOIN", "NAME"));
            new TenantDirectory(access)
                    .all()
                    .forEach(tenant -> out.println(row(
                            tenant.alias(),
                            tenant.kind(),
                            tenant.status(),
                            tenant.zone(),
                            access.publicUrl() + "/join/" + tenant.joinCode(),
                            tenant.name())));
            out.flush();
            return 0;
        }

        private static String row(String alias, String kind, String status, String zone, String join, String name) {
            return String.format(
                    Locale.ROOT, "%-16s %-10s %-10s %-20s %-40s %s", alias, kind, status, zone, join, name);
        }
    }

    @Command(
            name = "suspend",
            description = "Refuses every call of a tenant's people, within seconds; nothing is lost.")
    static final class Suspend implements Callable<Integer> {
        @Parameters(paramLabel = "ALIAS")
        private String alias;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            new TenantDirectory(Access.to(Place.settings())).suspend(alias);
            say(spec, "%s is suspended.".formatted(alias));
            return 0;
        }
    }

    @Command(name = "resume", description = "Lets a suspended tenant's people in again.")
    static final class Resume implements Callable<Integer> {
        @Parameters(paramLabel = "ALIAS")
        private String alias;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            new TenantDirectory(Access.to(Place.settings())).resume(alias);
            say(spec, "%s is active.".formatted(alias));
            return 0;
        }
    }

    private static void say(CommandSpec spec, String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
