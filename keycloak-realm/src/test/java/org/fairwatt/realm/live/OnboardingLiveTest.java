package org.fairwatt.realm.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the tenant service's own account can do, and what it never can. */
class OnboardingLiveTest {
    private static final String PLATFORM_ADMINS = "fa1a0000-0000-4000-8000-0000000000a1";

    private static LiveKeycloak keycloak;
    private static AdminRest administrator;
    private static AdminRest onboarding;
    private static TestTown town;

    @BeforeAll
    static void town() {
        keycloak = LiveKeycloak.orSkip();
        administrator = keycloak.administrator();
        onboarding = keycloak.onboarding();
        town = new TestTown(administrator);
    }

    @AfterAll
    static void leave() {
        if (town != null) {
            town.close();
        }
    }

    @Test
    void findsAPersonByMail() {
        Person person = town.stranger("someone");

        List<Map<String, Object>> found = onboarding
                .get("/users?exact=true&email=" + Http.encoded(person.mail()))
                .expect(200)
                .list();

        assertThat(found).singleElement().satisfies(one -> assertThat(one).containsEntry("id", person.id()));
    }

    @Test
    void findsACommunityByItsAlias() {
        assertThat(onboarding
                        .get("/organizations?q=alias:" + town.alias())
                        .expect(200)
                        .list())
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("id", town.id()));
    }

    @Test
    void letsAPersonJoinOnceAndTellsWhereTheyBelong() {
        Person person = town.stranger("joiner");

        onboarding.postText(town.path("/members"), person.id()).expect(201);
        onboarding.postText(town.path("/members"), person.id()).expect(409);

        assertThat(onboarding
                        .get("/organizations/members/" + person.id() + "/organizations")
                        .expect(200)
                        .list())
                .extracting(organization -> organization.get("alias"))
                .containsExactly(town.alias());
        assertThat(new Browser(keycloak).signIn(person, town.scope()).organizations())
                .containsOnlyKeys(town.alias());
    }

    @Test
    void putsAMemberIntoAGroupAndTakesThemOut() {
        String admins = town.group("admins", "tenant-admin");
        Person person = town.member("mayor");
        String membership = town.path("/groups/" + admins + "/members/" + person.id());

        onboarding.put(membership).expect(204);
        assertThat(onboarding
                        .get(town.path("/members/" + person.id() + "/groups"))
                        .expect(200)
                        .list())
                .extracting(group -> group.get("name"))
                .containsExactly("admins");

        onboarding.delete(membership).expect(204);
        onboarding.delete(town.path("/members/" + person.id())).expect(204);
    }

    @Test
    void onlyMembersEnterAGroup() {
        String crew = town.group("crew", "driver");
        Person outsider = town.stranger("outsider");

        onboarding
                .put(town.path("/groups/" + crew + "/members/" + outsider.id()))
                .expect(400);
    }

    @Test
    void invitesByMail() {
        Person member = town.member("member");

        Map<String, String> nonsense = Map.of("email", "nonsense");
        onboarding.postForm(town.path("/members/invite-user"), nonsense).expect(400);
        Map<String, String> there = Map.of("email", member.mail());
        onboarding.postForm(town.path("/members/invite-user"), there).expect(409);
    }

    @Test
    void suspendsAPersonAtOnce() {
        Person person = town.member("suspect");
        Tokens tokens = new Browser(keycloak).signIn(person, town.scope());

        onboarding.put("/users/" + person.id(), Map.of("enabled", false)).expect(204);
        onboarding.post("/users/" + person.id() + "/logout").expect(204);

        assertThat(keycloak.refresh(tokens).expect(400).text("error")).isEqualTo("invalid_grant");
        Browser browser = new Browser(keycloak);
        assertThat(browser.submitPassword(browser.open(town.scope()), person).parameter("code"))
                .isEmpty();
    }

    @Test
    void foundsAFleetWithItsOperators() {
        String alias = "fleet-" + UUID.randomUUID().toString().substring(0, 8);
        String fleet = onboarding
                .post(
                        "/organizations",
                        Map.of("name", alias, "alias", alias, "attributes", Map.of("kind", List.of("fleet"))))
                .madeId();
        String group = onboarding
                .post("/organizations/" + fleet + "/groups", Map.of("name", "fleet-operators"))
                .expect(201)
                .text("id");

        assertThat(mapped(fleet, group, "fleet-operator")).isEqualTo(204);
        for (String role : List.of("platform-admin", "tenant-admin", "grid-operator", "partner")) {
            assertThat(mapped(fleet, group, role)).as(role).isEqualTo(403);
        }
        onboarding.delete("/organizations/" + fleet).expect(204);
    }

    @Test
    void grantsNobodyARole() {
        Person person = town.member("ambitious");

        for (String role : List.of("platform-admin", "tenant-admin", "grid-operator", "fleet-operator", "partner")) {
            Reply reply = onboarding.post(
                    "/users/" + person.id() + "/role-mappings/realm", List.of(administrator.role(role)));

            assertThat(reply.status()).as(role).isEqualTo(403);
        }
        onboarding
                .post("/roles/driver/composites", List.of(administrator.role("platform-admin")))
                .expect(403);
        onboarding.put("/users/" + person.id() + "/groups/" + PLATFORM_ADMINS).expect(403);
        onboarding
                .post("/groups/" + PLATFORM_ADMINS + "/children", Map.of("name", "mine"))
                .expect(403);
        onboarding.post("/groups", Map.of("name", "mine")).expect(403);
    }

    @Test
    void cannotTouchAPlatformAdmin() {
        Person admin = town.stranger("platform");
        String path = "/users/" + admin.id();
        administrator.put(path + "/groups/" + PLATFORM_ADMINS).expect(204);

        onboarding.put(path, Map.of("enabled", false)).expect(403);
        onboarding.put(path, Map.of("email", "evil@live.example")).expect(403);
        onboarding
                .put(path + "/reset-password", Map.of("type", "password", "value", "a-password-of-mine"))
                .expect(403);
        onboarding.post(path + "/logout").expect(403);
        onboarding.post(path + "/impersonation").expect(403);
        onboarding.delete(path + "/groups/" + PLATFORM_ADMINS).expect(403);
        onboarding.delete(path).expect(403);
    }

    @Test
    void seesNothingOfTheRealmsOwnRules() {
        for (String path : List.of("/clients", "/roles", "/events", "/admin-events", "/authentication/flows")) {
            assertThat(onboarding.get(path).status()).as(path).isEqualTo(403);
        }
        onboarding.put("", Map.of("registrationAllowed", false)).expect(403);
    }

    @Test
    void itsTokenIsNotForTheApi() {
        Tokens tokens = Tokens.of(keycloak.clientCredentials("fairwatt-onboarding", keycloak.onboardingSecret()));

        assertThat(tokens.claims().getAudience()).doesNotContain("graphql-api");
        assertThat(keycloak.clientCredentials("fairwatt-onboarding", "").status())
                .isEqualTo(401);
    }

    private static int mapped(String organization, String group, String role) {
        return onboarding
                .post(
                        "/organizations/" + organization + "/groups/" + group + "/role-mappings/realm",
                        List.of(administrator.role(role)))
                .status();
    }
}
