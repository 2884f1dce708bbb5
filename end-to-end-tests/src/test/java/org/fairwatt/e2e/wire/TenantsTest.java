package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.settings.Environment;
import org.fairwatt.launcher.tenants.NewTenant;
import org.fairwatt.launcher.tenants.Organizations;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.fairwatt.launcher.tenants.TenantDirectory;
import org.fairwatt.launcher.tenants.TenantSetup;
import org.junit.jupiter.api.Test;

/** A good token is not enough: it has to name one tenant, which is known and not suspended. */
class TenantsTest {

    private static final String QUESTION = "{ gridStatus { level } }";
    private static final String FIRST_NAME = "Wanda";

    private final People people = new People(Partner.keycloak());
    private final Organizations organizations = new Organizations(Partner.keycloak());

    @Test
    void whoBelongsToNoCommunityGetsNothing() {
        String stranger = someone("stranger@wire.example");

        assertRefused(in("openid organization", stranger), "TENANT_MISSING");
    }

    @Test
    void aPlatformAdminWithoutATenantGetsNothing() {
        assertRefused(in("openid organization", "paula@fairwatt.example"), "TENANT_MISSING");
    }

    @Test
    void whoDoesNotAskForATenantGetsNothing() {
        assertRefused(in("openid", Actor.EMIL.email()), "TENANT_MISSING");
    }

    @Test
    void anOrganizationThatIsNoTenantHereOpensNothing() {
        String ghost = someone("ghost@wire.example");
        String organization = organizations.ensure(
                "ghosttown", "Ghost Town", OverTheWire.access().publicUrl() + "/");
        organizations.addMember(organization, people.byEmail(ghost).orElseThrow());

        assertRefused(in("openid organization:ghosttown", ghost), "TENANT_UNKNOWN");
    }

    @Test
    void aSuspendedTenantIsRefusedUntilItIsResumed() throws InterruptedException {
        String member = someone("member@wire.example");
        TenantSetup setup = TenantSetup.of(OverTheWire.settings(), Environment.ofThisProcess());
        NewTenant elmwood = new NewTenant(
                "wire-elmwood",
                "Elmwood",
                NewTenant.Kind.COMMUNITY,
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"),
                new NewTenant.Center(41, -80),
                "911");
        organizations.addMember(
                setup.open(elmwood).organizationId(), people.byEmail(member).orElseThrow());
        TenantDirectory directory = new TenantDirectory(OverTheWire.access());
        directory.resume("wire-elmwood");
        SignedIn signedIn = in("openid organization:wire-elmwood", member);
        awaitCode(signedIn, "");

        directory.suspend("wire-elmwood");

        awaitCode(signedIn, "TENANT_SUSPENDED");
        assertRefused(signedIn, "TENANT_SUSPENDED");
        directory.resume("wire-elmwood");
        awaitCode(signedIn, "");
    }

    private String someone(String email) {
        people.ensure(new People.Ready(
                email, FIRST_NAME, "Wire", Password.plain(OverTheWire.access().demoPassword())));
        return email;
    }

    private static SignedIn in(String scope, String email) {
        return Actor.signIn().withScope(scope, email, OverTheWire.access().demoPassword());
    }

    /** Within ten seconds, since servers may remember a tenant for a moment. */
    private static void awaitCode(SignedIn person, String code) throws InterruptedException {
        Answer answer = ask(person);
        for (int tries = 0; tries < 50 && !answer.code().equals(code); tries++) {
            Thread.sleep(200);
            answer = ask(person);
        }
        assertThat(answer.code()).as("%s", answer).isEqualTo(code);
    }

    private static Answer ask(SignedIn person) {
        return Call.post(QUESTION).bearer(person.token()).send();
    }

    private static void assertRefused(SignedIn person, String code) {
        for (Call call : new Call[] {Call.post(QUESTION), Call.get(QUESTION)}) {
            Answer answer = call.bearer(person.token()).send();
            assertThat(answer.status()).as("%s", answer).isEqualTo(403);
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.hasData()).isFalse();
        }
    }
}
