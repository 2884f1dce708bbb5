package org.fairwatt.benchmarks.town;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.fairwatt.launcher.client.BrowserSignIn;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.demo.PassingAccounts;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.progress.ProgressBar;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.tenants.KeycloakAdmin;
import org.fairwatt.launcher.tenants.NewTenant;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.fairwatt.launcher.tenants.TenantSetup;

/**
 * Makes the town, or finds the one that an earlier run made: a tenant of its own, so that the demo's stays as it is. Drivers
 * are real accounts who sign in through Keycloak's page; each has many vehicles, which saves sign-ins and changes nothing
 * for the server, to which a slot is a vehicle's.
 */
public final class TownMaker {
    private static final int SIGNED_IN_AT_ONCE = 3; // hashing passwords keeps both cores busy
    private static final long SEED = 20_260_301;

    private final Settings settings;
    private final Environment environment;
    private final Clock clock;
    private final ProgressBar bar;
    private final Web web = new Web();

    public TownMaker(Settings settings, Environment environment, Clock clock, ProgressBar bar) {
        this.settings = settings;
        this.environment = environment;
        this.clock = clock;
        this.bar = bar;
    }

    public Town make(Size size) {
        Access access = Access.to(settings);
        KeycloakAdmin keycloak = KeycloakAdmin.of(settings, environment, web);
        bar.begin("The tenant and its admin", 0);
        GraphQlClient admin = admin(size, access, keycloak);
        List<String> stations = new TownSites(admin).ensure(size.sites(), bar);
        List<Townsperson> everyone = drivers(size, access, keycloak);
        List<Townsperson> holders = everyone.subList(0, size.holders());
        List<Townsperson> askers = everyone.subList(size.holders(), size.holders() + size.askers());
        List<Townsperson> visitors = everyone.subList(size.holders() + size.askers(), everyone.size());
        Books books = new Books(stations, clock, SEED);
        int slots = books.fill(holders, Size.SLOTS_PER_VEHICLE, bar) + books.fill(visitors, 1, bar);
        giveLeftoversBack(askers);
        Bell bell = new Bell(admin, clock);
        bell.silence();
        bar.end();
        Wishes wishes = new Wishes(stations, clock, SEED);
        return new Town(size, stations, askers, visitors, everyone, bell, wishes, slots);
    }

    private GraphQlClient admin(Size size, Access access, KeycloakAdmin keycloak) {
        NewTenant tenant = new NewTenant(
                size.alias(),
                "Bench: " + size.alias(),
                NewTenant.Kind.COMMUNITY,
                NewTenant.zone("Europe/Berlin"),
                NewTenant.currency("EUR"),
                new NewTenant.Center(TownSite.LATITUDE, TownSite.LONGITUDE),
                "112");
        String organization = new TenantSetup(access, keycloak).open(tenant).organizationId();
        String email = "admin@%s.example".formatted(size.alias());
        String id = new People(keycloak)
                .ensure(new People.Ready(email, "Admin", "Bench", Password.hashedOnce(access.demoPassword())));
        Organizations organizations = new Organizations(keycloak);
        organizations.addMember(organization, id);
        organizations.intoGroup(organization, Organizations.Group.ADMINS, id);
        GraphQlClient api = GraphQlClient.to(
                access, web, BrowserSignIn.to(access, web).toTenant(size.alias(), email, access.demoPassword()));
        Arrival.await(api);
        return api;
    }

    private List<Townsperson> drivers(Size size, Access access, KeycloakAdmin keycloak) {
        PassingAccounts accounts = new PassingAccounts(size.alias(), "driver-", access, keycloak, web);
        int withMany = size.holders() + size.askers();
        int all = withMany + size.visitors();
        bar.begin("Drivers sign in, with their vehicles", all);
        return SideBySide.at(SIGNED_IN_AT_ONCE)
                .map(IntStream.rangeClosed(1, all).boxed().toList(), number -> {
                    var person = accounts.signIn(number).person();
                    Townsperson driver = new Townsperson(person, GraphQlClient.to(access, web, person));
                    driver.ensureVehicles(number <= withMany ? size.vehiclesEach() : 1);
                    bar.step();
                    return driver;
                });
    }

    private void giveLeftoversBack(List<Townsperson> askers) {
        bar.begin("What an earlier run left open is given back", askers.size());
        SideBySide.at(SIGNED_IN_AT_ONCE).forEach(askers, asker -> {
            asker.giveAllBack(clock.instant());
            bar.step();
        });
    }
}
