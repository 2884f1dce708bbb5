package org.fairwatt.realm.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in and the token that the application lives on. */
class RealmLiveTest {
    private static LiveKeycloak keycloak;
    private static AdminRest administrator;
    private static TestTown town;
    private static TestTown otherTown;

    @BeforeAll
    static void twoTowns() {
        keycloak = LiveKeycloak.orSkip();
        administrator = keycloak.administrator();
        town = new TestTown(administrator);
        otherTown = new TestTown(administrator);
    }

    @AfterAll
    static void leave() {
        if (town != null) {
            town.close();
            otherTown.close();
        }
    }

    @Test
    void driversTokenIsForTheApiAndShort() throws Exception {
        Person driver = town.member("driver");

        Tokens tokens = new Browser(keycloak).signIn(driver, town.scope());

        assertThat(tokens.claims().getIssuer()).isEqualTo(keycloak.realm("").toString());
        assertThat(tokens.claims().getAudience()).containsExactly("graphql-api");
        assertThat(tokens.claims().getSubject()).isEqualTo(driver.id());
        assertThat(tokens.claims().getStringClaim("upn")).isEqualTo(driver.mail());
        assertThat(tokens.claims().getStringListClaim("groups")).containsExactly("driver");
        assertThat(tokens.acr()).isEqualTo("bronze");
        assertThat(Duration.between(
                        tokens.claims().getIssueTime().toInstant(),
                        tokens.claims().getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofSeconds(300));
    }

    @Test
    void onlyTenantIsNamedWithoutAsking() {
        Person driver = town.member("driver");

        Tokens tokens = new Browser(keycloak).signIn(driver, "openid organization");

        assertThat(tokens.organizations()).containsOnlyKeys(town.alias());
        assertThat(tokens.organizations().get(town.alias()))
                .contains(entry("id", town.id()), entry("kind", List.of("tenant")), entry("groups", List.of()))
                .doesNotContainKey("realm_access");
    }

    @Test
    void operatorsRoleHoldsInsideTheOrganizationOnly() throws Exception {
        Person operator = town.member("operator", town.group("operators", "grid-operator"));

        Tokens tokens = new Browser(keycloak).signIn(operator, town.scope());

        assertThat(tokens.organizations().get(town.alias()))
                .contains(
                        entry("groups", List.of("/operators")),
                        entry("realm_access", Map.of("roles", List.of("grid-operator"))));
        assertThat(tokens.claims().getStringListClaim("groups")).containsExactly("driver");
    }

    @Test
    void personInTwoTenantsSwitchesWithoutSigningInAgain() {
        Person commuter = town.member("commuter");
        administrator.postText(otherTown.path("/members"), commuter.id()).expect(201);
        Browser browser = new Browser(keycloak);

        Tokens here = browser.signIn(commuter, town.scope());
        Tokens there = browser.redeem(browser.open(otherTown.scope(), Map.of("prompt", "none")));

        assertThat(here.organizations()).containsOnlyKeys(town.alias());
        assertThat(there.organizations()).containsOnlyKeys(otherTown.alias());
    }

    @Test
    void personInTwoTenantsIsAskedWhichOneOnlyAfterThePassword() {
        Person commuter = town.member("commuter");
        administrator.postText(otherTown.path("/members"), commuter.id()).expect(201);
        Browser browser = new Browser(keycloak);

        Page signIn = browser.open("openid organization");
        Tokens first = browser.redeem(browser.submitPassword(signIn, commuter));
        Page chooser = browser.open("openid organization");
        Tokens chosen = browser.redeem(browser.submit(chooser, Map.of("kc.org", otherTown.alias())));

        assertThat(signIn.html()).contains("password").doesNotContain(town.alias());
        assertThat(first.organizations()).isEmpty();
        assertThat(chooser.asksFor("kc.org")).isTrue();
        assertThat(chosen.organizations()).containsOnlyKeys(otherTown.alias());
    }

    @Test
    void strangerToATenantGetsATokenWithoutIt() {
        Person stranger = town.stranger("stranger");
        Person neighbour = otherTown.member("neighbour");

        assertThat(new Browser(keycloak).signIn(stranger, "openid organization").organizations())
                .isEmpty();
        assertThat(new Browser(keycloak).signIn(neighbour, town.scope()).organizations())
                .isEmpty();
    }

    @Test
    void tenantThatDoesNotExistIsRefusedAtTheDoor() {
        Page page = new Browser(keycloak).open("openid organization:no-such-town");

        assertThat(page.parameter("error")).contains("invalid_scope");
    }

    @Test
    void suspendedTenantEndsTheSessionAtTheNextRefresh() {
        try (TestTown suspended = new TestTown(administrator)) {
            Person driver = suspended.member("driver");
            Tokens tokens = new Browser(keycloak).signIn(driver, suspended.scope());

            administrator
                    .put(
                            suspended.path(""),
                            Map.of("name", "Test " + suspended.alias(), "alias", suspended.alias(), "enabled", false))
                    .expect(204);

            assertThat(keycloak.refresh(tokens).expect(400).text("error")).isEqualTo("invalid_grant");
        }
    }

    @Test
    void whoLeftATenantLosesItAtTheNextRefresh() {
        Person leaver = town.member("leaver");
        Tokens tokens = new Browser(keycloak).signIn(leaver, town.scope());

        administrator.delete(town.path("/members/" + leaver.id())).expect(204);

        assertThat(keycloak.refresh(tokens).expect(400).text("error_description"))
                .isEqualTo("Invalid organization");
    }

    @Test
    void anythingButPkceWithSha256IsRefused() {
        Map<String, String> none = Map.of("code_challenge", "", "code_challenge_method", "");
        Map<String, String> plain = Map.of("code_challenge_method", "plain");
        Map<String, String> implicit = Map.of("response_type", "token");
        Map<String, String> elsewhere = Map.of("redirect_uri", "http://evil.example/signed-in");

        assertThat(new Browser(keycloak).open("openid", none).parameter("error"))
                .contains("invalid_request");
        assertThat(new Browser(keycloak).open("openid", plain).parameter("error"))
                .contains("invalid_request");
        assertThat(new Browser(keycloak).open("openid", implicit).address().getFragment())
                .contains("error=unauthorized_client");
        assertThat(new Browser(keycloak).open("openid", elsewhere).status()).isEqualTo(400);
    }

    @Test
    void stolenCodeIsWorthNothingWithoutItsVerifier() {
        Person driver = town.member("driver");
        Browser browser = new Browser(keycloak);

        Page back = browser.submitPassword(browser.open(town.scope()), driver);

        assertThat(browser.redeem(back, "A".repeat(43)).expect(400).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void noClientTakesAPasswordItself() {
        Person driver = town.member("driver");

        for (String client : List.of("web-client", "admin-cli", "account-console", "security-admin-console")) {
            Reply reply = Http.post(
                    keycloak.token(),
                    Map.of(),
                    Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            client,
                            "username",
                            driver.mail(),
                            "password",
                            driver.password()));

            assertThat(reply.status()).as(client).isIn(400, 401);
        }
    }

    @Test
    void tokenNeverOutlivesTheSession() {
        assertThat(new Browser(keycloak).open("openid offline_access").parameter("error"))
                .contains("invalid_scope");
    }

    @Test
    void signInPageWearsTheProductsLookInTheReadersLanguage() {
        Page page = new Browser(keycloak).open("openid", Map.of("ui_locales", "de"));

        assertThat(page.html()).contains("/login/fairwatt/css/fairwatt.css", "Neu hier?", "Konto anlegen");
        assertThat(new Browser(keycloak).visit(page.linkWith("fairwatt.css")).html())
                .contains("--fw-brand");
    }
}
