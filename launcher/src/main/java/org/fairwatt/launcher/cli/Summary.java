package org.fairwatt.launcher.cli;

import java.io.PrintWriter;
import org.fairwatt.launcher.demo.Demo;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.PartName;
import org.fairwatt.launcher.settings.Settings;
import org.fairwatt.launcher.state.Home;

/** The addresses and accounts of a running platform. */
final class Summary {
    private final Settings settings;
    private final Access access;

    Summary(Settings settings) {
        this.settings = settings;
        this.access = Access.to(settings);
    }

    /** Everything a person needs; its last line says where to go. */
    void print(PrintWriter out) {
        addresses(out);
        if (settings.starts(PartName.KEYCLOAK)) {
            accounts(out);
        }
        out.println();
        out.println("Fairwatt is ready: " + access.localUrl());
        out.flush();
    }

    void addresses(PrintWriter out) {
        out.println();
        out.println("The page        " + access.publicUrl());
        out.println("GraphQL         " + access.localUrl() + "/graphql");
        out.println("Sign-in         " + access.issuer());
        if (settings.starts(PartName.MAIL)) {
            out.println("Mail            " + access.mailApi() + " (every mail the demo sends)");
        }
        if (settings.starts(PartName.SMARTCAR)) {
            out.println("Smartcar        " + access.smartcarUrl() + "/simulator/accounts (made-up cars to connect)");
        }
        out.println("Database        " + access.databaseUrl());
        out.println("State and logs  " + settings.home());
    }

    void accounts(PrintWriter out) {
        if (Demo.isWanted(settings, Environment.ofThisProcess())) {
            demoAccounts(out);
        }
        out.println("Keycloak's administrator: " + access.keycloakAdmin().user() + " at " + access.keycloakUrl()
                + "/admin, password in " + new Home(settings.home()).secrets().resolve("keycloak-admin"));
    }

    private void demoAccounts(PrintWriter out) {
        out.println();
        out.println("Demo accounts, all with the password " + access.demoPassword());
        out.println("  riverbend   driver dana@riverbend.example (also in northgrid), driver emil@riverbend.example,");
        out.println("              operator olga@riverbend.example, admin adam@riverbend.example");
        out.println("  northgrid   driver nora@northgrid.example, driver nils@northgrid.example,");
        out.println("              operator otto@northgrid.example, admin anna@northgrid.example");
        out.println("  platform    admin paula@fairwatt.example");
    }
}
