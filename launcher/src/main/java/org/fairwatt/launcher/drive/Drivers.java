package org.fairwatt.launcher.drive;

import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.demo.PassingAccounts;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.tenants.KeycloakAdmin;

/** The drivers of a run: each has an account in Keycloak, which the next run uses again. */
final class Drivers {
    private final PassingAccounts accounts;
    private final Access access;
    private final Web web;

    Drivers(String tenant, Access access, KeycloakAdmin keycloak, Web web) {
        this.accounts = new PassingAccounts(tenant, "drive-", access, keycloak, web);
        this.access = access;
        this.web = web;
    }

    /** Signs the driver with this number in; makes the account first if there is none. */
    Driver signIn(int number) {
        PassingAccounts.Entered entered = accounts.signIn(number);
        return new Driver(access, web, entered.person(), entered.isNew());
    }
}
