package org.fairwatt.realm.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What keeps a person's account theirs. */
class AccountProtectionLiveTest {
    private static final long SLOWER_THAN_A_ROBOT_MS = 1_100; // Keycloak takes two failures within 1,000 ms for one

    private static LiveKeycloak keycloak;
    private static AdminRest administrator;
    private static TestTown town;

    @BeforeAll
    static void town() {
        keycloak = LiveKeycloak.orSkip();
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
    void fiveWrongPasswordsLockTheAccount() throws InterruptedException {
        Person person = town.member("victim");
        Person guess = new Person(person.id(), person.mail(), "not the password");

        for (int tries = 0; tries < 5; tries++) {
            assertThat(isLocked(person)).as("after %d", tries).isFalse();
            attempt(guess);
            Thread.sleep(SLOWER_THAN_A_ROBOT_MS);
        }

        assertThat(isLocked(person)).isTrue();
        assertThat(attempt(person).parameter("code")).isEmpty();
        administrator
                .delete("/attack-detection/brute-force/users/" + person.id())
                .expect(204);
        assertThat(attempt(person).parameter("code")).isPresent();
    }

    @Test
    void unknownMailAndWrongPasswordLookTheSame() {
        Person person = town.member("known");
        Page wrong = attempt(new Person(person.id(), person.mail(), "not the password"));
        Page unknown = attempt(new Person("", "nobody@live.example", "not the password"));

        assertThat(message(wrong)).isNotEmpty().isEqualTo(message(unknown));
    }

    @Test
    void refreshTokenServesOnceAndAThiefEndsTheSession() {
        Person person = town.member("driver");
        Tokens first = new Browser(keycloak).signIn(person, town.scope());

        Tokens second = Tokens.of(keycloak.refresh(first));

        assertThat(second.organizations()).containsOnlyKeys(town.alias());
        keycloak.refresh(first).expect(400);
        keycloak.refresh(second).expect(400);
    }

    @Test
    void disabledPersonCannotRefresh() {
        Person person = town.member("gone");
        Tokens tokens = new Browser(keycloak).signIn(person, town.scope());

        administrator.put("/users/" + person.id(), Map.of("enabled", false)).expect(204);

        assertThat(keycloak.refresh(tokens).expect(400).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void goldAsksForAOneTimeCodeAndOnlyForThisSession() {
        Person person = town.member("chief");
        Browser browser = new Browser(keycloak);
        Map<String, String> gold = Map.of("acr_values", "gold");
        assertThat(browser.signIn(person, town.scope()).acr()).isEqualTo("bronze");

        Page enrolment = browser.open(town.scope(), gold);
        String secret = enrolment.valueOf("totpSecret");
        String code = new OneTimeCodes(secret).at(Instant.now().getEpochSecond());
        Page back = browser.submit(enrolment, Map.of("totp", code, "totpSecret", secret, "userLabel", "phone"));
        Tokens raised = browser.redeem(back);

        assertThat(raised.acr()).isEqualTo("gold");
        assertThat(Tokens.of(keycloak.refresh(raised)).acr()).isEqualTo("gold");

        Browser elsewhere = new Browser(keycloak);
        assertThat(elsewhere.signIn(person, town.scope()).acr()).isEqualTo("bronze");
        Page question = elsewhere.open(town.scope(), gold);
        assertThat(question.asksFor("otp")).isTrue();
        assertThat(elsewhere.submit(question, Map.of("otp", "000000")).parameter("code"))
                .isEmpty();
        assertThat(elsewhere
                        .open(town.scope(), both(gold, Map.of("prompt", "none")))
                        .parameter("error"))
                .contains("login_required");
    }

    @Test
    void weakPasswordsAreRefused() {
        Person person = town.member("careless");
        String path = "/users/" + person.id() + "/reset-password";

        for (String weak : new String[] {"short", person.mail(), person.password(), "x".repeat(129)}) {
            Reply reply = administrator.put(path, Map.of("type", "password", "value", weak, "temporary", false));

            assertThat(reply.status()).as(weak).isEqualTo(400);
        }
    }

    @Test
    void everyoneMayRegisterWithoutChoosingAPasswordBeforeTheMailIsProven() {
        Browser browser = new Browser(keycloak);

        Page form = browser.visit(browser.open("openid").linkWith("/login-actions/registration"));

        assertThat(form.asksFor("email")).isTrue();
        assertThat(form.asksFor("firstName")).isTrue();
        assertThat(form.asksFor("password")).isFalse();
    }

    @Test
    void signingOutEndsTheSessionAndLeadsHome() {
        Person person = town.member("leaver");
        Browser browser = new Browser(keycloak);
        Page back = browser.submitPassword(browser.open(town.scope()), person);
        Reply signedIn = browser.redeem(back, browser.verifier());

        Page home = browser.visit(keycloak.realm("/protocol/openid-connect/logout?"
                + Http.encoded(Map.of(
                        "id_token_hint",
                        signedIn.text("id_token"),
                        "post_logout_redirect_uri",
                        keycloak.publicUrl() + "/"))));

        assertThat(home.address()).hasToString(keycloak.publicUrl() + "/");
        keycloak.refresh(Tokens.of(signedIn)).expect(400);
    }

    private static Page attempt(Person person) {
        Browser browser = new Browser(keycloak);
        return browser.submitPassword(browser.open(town.scope()), person);
    }

    private static boolean isLocked(Person person) {
        return Boolean.TRUE.equals(administrator
                .get("/attack-detection/brute-force/users/" + person.id())
                .expect(200)
                .object()
                .get("disabled"));
    }

    /** What the page says is wrong, without markup. */
    private static String message(Page page) {
        int at = page.html().indexOf("id=\"input-error-username\"");
        return at < 0 ? "" : page.html().substring(at, at + 400).replaceAll("\\s+", " ");
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }
}
