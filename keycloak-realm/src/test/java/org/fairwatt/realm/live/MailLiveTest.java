package org.fairwatt.realm.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two ways in that lead through a mail: registering, and being invited. */
class MailLiveTest {
    private static final String PASSWORD = "pw-" + UUID.randomUUID();

    private static LiveKeycloak keycloak;
    private static AdminRest administrator;
    private static Inbox inbox;
    private static TestTown town;

    @BeforeAll
    static void town() {
        keycloak = LiveKeycloak.orSkip();
        inbox = Inbox.orSkip();
        administrator = keycloak.administrator();
        town = new TestTown(administrator);
    }

    @AfterAll
    static void leave() {
        if (town != null) {
            town.close();
        }
    }

    @Test
    void registersWithAProvenMailAndJoins() throws InterruptedException {
        String mail = newMail();
        Browser browser = new Browser(keycloak);
        Page form = browser.visit(browser.open("openid organization").linkWith("/login-actions/registration"));

        Page told = browser.submit(form, Map.of("email", mail, "firstName", "Nia", "lastName", "Live"));
        Page proven = browser.visit(inbox.linkIn(mail));
        Page password = proven.asksFor("password-new") ? proven : browser.submit(proven, Map.of());
        Page weak = browser.submit(password, Map.of("password-new", "short", "password-confirm", "short"));
        Tokens tokens =
                browser.redeem(browser.submit(weak, Map.of("password-new", PASSWORD, "password-confirm", PASSWORD)));

        assertThat(told.parameter("code")).isEmpty();
        assertThat(weak.asksFor("password-new")).isTrue();
        assertThat(tokens.acr()).isEqualTo("bronze");
        assertThat(tokens.organizations()).isEmpty();

        String id = tokens.claims().getSubject();
        keycloak.onboarding().postText(town.path("/members"), id).expect(201);
        assertThat(browser.redeem(browser.open(town.scope(), Map.of("prompt", "none")))
                        .organizations())
                .containsOnlyKeys(town.alias());
        administrator.delete("/users/" + id).expect(204);
    }

    @Test
    void invitationMakesAMemberOfWhoeverRegistersByIt() throws InterruptedException {
        String mail = newMail();
        Browser browser = new Browser(keycloak);

        keycloak.onboarding()
                .postForm(
                        town.path("/members/invite-user"),
                        Map.of("email", mail, "firstName", "Ida", "lastName", "Live"))
                .expect(204);
        Page form = browser.visit(inbox.linkIn(mail));
        browser.submit(form, Map.of("email", mail, "firstName", "Ida", "lastName", "Live"));

        List<Map<String, Object>> people = administrator
                .get(town.path("/members?search=" + Http.encoded(mail)))
                .expect(200)
                .list();
        assertThat(people)
                .singleElement()
                .satisfies(member -> assertThat(member.get("email")).isEqualTo(mail));
        administrator.delete("/users/" + people.get(0).get("id")).expect(204);
    }

    @Test
    void invitationAsksSomeoneWithAnAccountBeforeTheyJoin() throws InterruptedException {
        Person person = town.stranger("invited");
        Browser browser = new Browser(keycloak);

        keycloak.onboarding()
                .postForm(town.path("/members/invite-user"), Map.of("email", person.mail()))
                .expect(204);
        Page question = browser.visit(inbox.linkIn(person.mail()));
        String organizations = "/organizations/members/" + person.id() + "/organizations";
        List<Map<String, Object>> before = administrator.get(organizations).list();
        browser.visit(question.linkWith("action-token"));

        assertThat(before).isEmpty();
        assertThat(administrator.get(organizations).list())
                .extracting(organization -> organization.get("alias"))
                .containsExactly(town.alias());
    }

    private static String newMail() {
        return "new-" + UUID.randomUUID().toString().substring(0, 8) + "@live.example";
    }
}
