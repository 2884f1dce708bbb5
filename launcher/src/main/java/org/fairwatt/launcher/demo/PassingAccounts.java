package org.fairwatt.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.fairwatt.launcher.client.BrowserSignIn;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.client.Web;
import org.fairwatt.launcher.platform.Access;
import org.fairwatt.launcher.tenants.KeycloakAdmin;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;

/** Accounts that a run makes for its drivers in one tenant; the next run uses them again. Safe for many threads. */
public final class PassingAccounts {
    private static final int MOST_MEMBERS = 100_000;

    private final String tenant;
    private final String prefix;
    private final String organization;
    private final String password;
    private final Password hashed;
    private final People people;
    private final Organizations organizations;
    private final BrowserSignIn signIn;
    private final Set<String> known;

    /** @param prefix what their addresses begin with */
    public PassingAccounts(String tenant, String prefix, Access access, KeycloakAdmin keycloak, Web web) {
        this.tenant = tenant;
        this.prefix = prefix;
        this.people = new People(keycloak);
        this.organizations = new Organizations(keycloak);
        this.password = access.demoPassword();
        this.hashed = Password.hashedOnce(password);
        this.signIn = BrowserSignIn.to(access, web);
        this.organization = organizations
                .find(tenant)
                .orElseThrow(() -> new IllegalStateException("Keycloak has no organization (%s).".formatted(tenant)));
        this.known = members(keycloak);
    }

    /** @param isNew whether the account was made just now */
    public record Entered(SignedIn person, boolean isNew) {}

    /** Signs the person with this number in, as a browser would; makes the account first if there is none. */
    public Entered signIn(int number) {
        String email = "%s%03d@%s.example".formatted(prefix, number, tenant);
        boolean isNew = !known.contains(email);
        if (isNew) {
            String id = people.ensure(new People.Ready(email, "Driver", Integer.toString(number), hashed));
            organizations.addMember(organization, id);
        }
        return new Entered(signIn.toTenant(tenant, email, password), isNew);
    }

    private Set<String> members(KeycloakAdmin keycloak) {
        Set<String> emails = new HashSet<>();
        for (JsonNode member : keycloak.get(
                "/organizations/%s/members?search=%s&first=0&max=%d".formatted(organization, prefix, MOST_MEMBERS))) {
            emails.add(member.path("email").asText());
        }
        return emails;
    }
}
