package org.fairwatt.launcher.drive;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.fairwatt.launcher.checks.NotPossible;
import org.fairwatt.launcher.client.BrowserSignIn;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.demo.Demo;
import org.fairwatt.launcher.demo.DemoTenant;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.platform.RunningPlatform;
import org.fairwatt.launcher.progress.ProgressBar;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.tenants.KeycloakAdmin;

/** Connects a run with the running platform. */
final class DriveRun {
    private final Settings settings;
    private final Environment environment;
    private final Clock clock;
    private final Web web = new Web();

    DriveRun(Settings settings, Environment environment, Clock clock) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param tenant a demo tenant's alias
     * @param capW what the site may draw together; 0 for half of what its EVSEs could
     * @param atOnce how many requests are under way at the same time
     */
    record Wish(String tenant, long capW, int atOnce) {}

    /** @param err gets the progress, and a line for each stay that is shortened */
    DayReport drive(List<LoggedSession> logged, Wish wish, PrintWriter err, boolean terminal) {
        RunningPlatform.require(settings);
        DemoTenant demo = demo(wish.tenant());
        Access access = Access.to(settings);
        ProgressBar bar = new ProgressBar(err, terminal);
        bar.begin("The admin signs in and makes the site", 0);
        GraphQlClient admin = admin(demo, access);
        Community community = Community.of(admin);
        ComingDay coming = ComingDay.after(clock.instant(), community.zone());
        List<DaySession> sessions = logged.stream().map(coming::moved).toList();
        tellClamped(sessions, coming, bar);
        Drivers drivers = new Drivers(demo.alias(), access, KeycloakAdmin.of(settings, environment, web), web);
        return new Drive(drivers, admin, clock, bar)
                .requestAll(sessions, DriveSite.of(logged, wish.capW(), community), wish.atOnce());
    }

    private GraphQlClient admin(DemoTenant demo, Access access) {
        String admin = demo.admin().email();
        return GraphQlClient.to(
                access, web, BrowserSignIn.to(access, web).toTenant(demo.alias(), admin, access.demoPassword()));
    }

    private DemoTenant demo(String tenant) {
        if (!Demo.isWanted(settings, environment)) {
            throw new NotPossible(List.of("drive makes drivers of its own, so it needs our own Keycloak and the demo"
                    + " (FAIRWATT_OIDC_ISSUER must not be set, nor FAIRWATT_DEMO be false)."));
        }
        return DemoTenant.of(tenant)
                .orElseThrow(() -> new NotPossible(List.of("There is no demo tenant (%s).".formatted(tenant))));
    }

    private static void tellClamped(List<DaySession> sessions, ComingDay coming, ProgressBar bar) {
        sessions.stream()
                .filter(DaySession::clamped)
                .forEach(session -> bar.say("Line %d: the stay is cut at %s, since slots are given out for 48 h."
                        .formatted(session.logged().line(), coming.atTheSite(session.latestEnd()))));
    }
}
