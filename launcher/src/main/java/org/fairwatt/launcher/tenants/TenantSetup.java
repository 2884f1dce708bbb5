package org.fairwatt.launcher.tenants;

import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.settings.Settings;

/** Opens tenants. Each step leaves alone what is there, so a half-opened tenant is opened again. */
public final class TenantSetup {
    private final TenantDirectory directory;
    private final Organizations organizations;
    private final People people;
    private final String returnTo;

    public TenantSetup(Access access, KeycloakAdmin keycloak) {
        this.directory = new TenantDirectory(access);
        this.organizations = new Organizations(keycloak);
        this.people = new People(keycloak);
        this.returnTo = access.publicUrl() + "/";
    }

    public static TenantSetup of(Settings settings, Environment environment) {
        return new TenantSetup(Access.to(settings), KeycloakAdmin.of(settings, environment, new Web()));
    }

    /** What {@link #open} did. */
    public record Opened(String organizationId, boolean isNew) {}

    /** Gives {@code tenant} its organization with the groups that carry the roles, and its place in the directory. */
    public Opened open(NewTenant tenant) {
        String organizationId = organizations.ensure(tenant.alias(), tenant.name(), returnTo);
        return new Opened(organizationId, directory.add(tenant)); // last: who stands there is let in
    }

    /**
     * Makes someone an admin of the tenant; who has no account gets a mail to choose a password.
     *
     * @return whether a mail was sent
     */
    public boolean addAdmin(String organizationId, String email) {
        var known = people.byEmail(email);
        String person = known.orElseGet(() -> people.inviteNew(email, returnTo));
        organizations.addMember(organizationId, person);
        organizations.intoGroup(organizationId, Organizations.Group.ADMINS, person);
        return known.isEmpty();
    }
}
