package org.fairwatt.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.realm.RealmFile.asList;
import static org.fairwatt.realm.RealmFile.asObject;
import static org.fairwatt.realm.RealmFile.named;
import static org.fairwatt.realm.RealmFile.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(FAIRWATT_[A-Z_]+)([:}])");

    private final RealmFile realm = RealmFile.read();

    @Test
    void nobodyLivesInItButTheOnboardingAccount() {
        assertThat(realm.list("users"))
                .singleElement()
                .satisfies(
                        user -> assertThat(user.get("serviceAccountClientId")).isEqualTo("fairwatt-onboarding"));
        assertThat(realm.says("organizations")).isFalse();
        assertThat(realm.list("clients"))
                .extracting(client -> client.get("clientId"))
                .containsExactlyInAnyOrder(
                        "web-client", "graphql-api", "fairwatt-onboarding", "admin-cli", "admin-permissions");
    }

    @Test
    void noSecretStandsInIt() {
        assertThat(realm.text()).doesNotContain("\"credentials\"", "\"value\":", "PRIVATE KEY");

        assertThat(realm.list("clients"))
                .filteredOn(client -> client.containsKey("secret"))
                .extracting(client -> client.get("clientId"))
                .containsExactly("fairwatt-onboarding");
        assertThat(realm.object("smtpServer").get("password")).isEqualTo("${FAIRWATT_SMTP_PASSWORD:}");
    }

    /** Keycloak keeps an unknown placeholder as it is, and the placeholder would be a secret that everyone can read. */
    @Test
    void importFailsInWordsWhenTheOnboardingSecretIsMissing() {
        Map<String, Object> onboarding = realm.client("fairwatt-onboarding");

        String text = realm.text().replaceAll("\\s*\\R\\s*", "");
        String filled = text.replaceAll("\\$\\{FAIRWATT_ONBOARDING_CLIENT_SECRET:[^}]*}", "from-the-environment");
        String missing = text.replaceAll("\\$\\{FAIRWATT_ONBOARDING_CLIENT_SECRET:([^}]*)}", "$1");

        assertThat(onboarding).containsKey("FAIRWATT_ONBOARDING_CLIENT_SECRET is not set");
        assertThat(filled).contains("\"secret\": \"from-the-environment\"").doesNotContain("is not set");
        assertThat(missing).contains("\"secret\": \"\",\"FAIRWATT_ONBOARDING_CLIENT_SECRET is not set\": \"\"");
    }

    /** With the prefix "env." Keycloak 26.7 silently takes the default. */
    @Test
    void placeholdersAreEnvironmentNamesWithADefault() {
        assertThat(realm.text()).doesNotContain("${env.");

        Matcher placeholders = PLACEHOLDER.matcher(realm.text());
        assertThat(placeholders.results().toList())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        found -> assertThat(found.group(2)).as(found.group(1)).isEqualTo(":"));
    }

    @Test
    void peopleProveTheirMailAndChooseGoodPasswords() {
        assertThat(realm.value("registrationAllowed")).isEqualTo(true);
        assertThat(realm.value("verifyEmail")).isEqualTo(true);
        assertThat(realm.value("resetPasswordAllowed")).isEqualTo(true);
        assertThat(realm.value("duplicateEmailsAllowed")).isEqualTo(false);
        assertThat(realm.value("passwordPolicy").toString().split(" and "))
                .contains("length(12)", "notUsername", "notEmail", "passwordHistory(3)");
        assertThat(realm.value("webAuthnPolicyPasswordlessPasskeysEnabled")).isEqualTo(true);
    }

    @Test
    void fiveWrongPasswordsLockForAWhileAndNotForever() {
        assertThat(realm.value("bruteForceProtected")).isEqualTo(true);
        assertThat(number("failureFactor")).isEqualTo(5);
        assertThat(realm.value("permanentLockout")).isEqualTo(false);
    }

    @Test
    void tokensAreShortAndRefreshTokensRotate() {
        assertThat(number("accessTokenLifespan")).isLessThanOrEqualTo(300);
        assertThat(realm.value("revokeRefreshToken")).isEqualTo(true);
        assertThat(number("refreshTokenMaxReuse")).isZero();
        assertThat(realm.value("defaultSignatureAlgorithm")).isEqualTo("RS256");
        assertThat(realm.list("clientScopes"))
                .extracting(scope -> scope.get("name"))
                .doesNotContain("offline_access");
    }

    @Test
    void whatHappensIsWrittenDown() {
        assertThat(realm.value("eventsEnabled")).isEqualTo(true);
        assertThat(realm.value("adminEventsEnabled")).isEqualTo(true);
        assertThat(realm.value("adminEventsDetailsEnabled")).isEqualTo(true);
    }

    @Test
    void noClientHasThePasswordGrantOrTheImplicitFlow() {
        assertThat(realm.list("clients")).allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled")).isEqualTo(false);
            assertThat(client.get("implicitFlowEnabled")).isEqualTo(false);
        });
        assertThat(realm.client("admin-cli").get("enabled")).isEqualTo(false);
        assertThat(policy("code only")).contains("any-client", "reject-ropc-grant", "reject-implicit-grant");
    }

    @Test
    void whoeverSignsPeopleInUsesPkce() {
        assertThat(realm.list("clients"))
                .filteredOn(client -> Boolean.TRUE.equals(client.get("standardFlowEnabled")))
                .singleElement()
                .satisfies(client -> assertThat(asObject(attribute(client, "attributes")))
                        .containsEntry("pkce.code.challenge.method", "S256"));
        assertThat(policy("pkce")).contains("pkce-enforcer");
    }

    @Test
    void webClientGoesNowhereButHome() {
        Map<String, Object> web = realm.client("web-client");

        assertThat(names(attribute(web, "redirectUris")))
                .containsExactly("${FAIRWATT_PUBLIC_URL:http://localhost:9080}/*");
        assertThat(names(attribute(web, "webOrigins"))).containsExactly("${FAIRWATT_PUBLIC_URL:http://localhost:9080}");
        assertThat(web.get("fullScopeAllowed")).isEqualTo(false);
        assertThat(names(attribute(web, "defaultClientScopes"))).contains("microprofile-jwt", "graphql-api", "acr");
        assertThat(names(attribute(web, "optionalClientScopes"))).containsExactly("organization");
    }

    @Test
    void tokenNamesTheOrganizationWithItsIdKindAndRoles() {
        List<Map<String, Object>> mappers = asList(attribute(realm.clientScope("organization"), "protocolMappers"));

        assertThat(asObject(attribute(named(mappers, "name", "organization"), "config")))
                .containsEntry("addOrganizationId", "true")
                .containsEntry("addOrganizationAttributes", "true")
                .containsEntry("jsonType.label", "JSON");
        assertThat(asObject(attribute(named(mappers, "name", "organization groups"), "config")))
                .containsEntry("addGroupRoleMappings", "true");
    }

    @Test
    void everyoneIsADriverAndNothingMore() {
        List<Map<String, Object>> roles = asList(attribute(realm.object("roles"), "realm"));
        Map<String, Object> everyone = named(roles, "name", "default-roles-fairwatt");

        assertThat(names(attribute(asObject(attribute(everyone, "composites")), "realm")))
                .containsExactly("driver");
        assertThat(roles)
                .extracting(role -> role.get("name"))
                .contains("grid-operator", "fleet-operator", "tenant-admin", "partner", "platform-admin");
    }

    @Test
    void stepUpAsksForAPasswordFirstAndAOneTimeCodeSecond() {
        assertThat(realm.object("attributes")).containsEntry("acr.loa.map", "{\"bronze\":1,\"gold\":2}");
        assertThat(steps("fairwatt bronze"))
                .containsExactly("conditional-level-of-authentication", "auth-username-password-form");
        assertThat(steps("fairwatt gold")).containsExactly("conditional-level-of-authentication", "auth-otp-form");
        assertThat(realm.value("browserFlow")).isEqualTo("fairwatt browser");
    }

    /** Keycloak's own flow shows the organizations of whoever's mail address is typed. */
    @Test
    void organizationsAreShownOnlyToWhoHasSignedIn() {
        assertThat(steps("fairwatt forms"))
                .containsExactly("fairwatt bronze", "fairwatt gold", "fairwatt organization");
    }

    @Test
    void onboardingMayMapTheFleetRoleAndNoOther() {
        Map<String, Object> settings = asObject(attribute(realm.client("admin-permissions"), "authorizationSettings"));

        assertThat(asList(attribute(settings, "policies")))
                .filteredOn(policy -> attribute(policy, "config").toString().contains("map-role"))
                .singleElement()
                .satisfies(policy -> assertThat(asObject(attribute(policy, "config")))
                        .containsEntry("resources", "[\"fa1a0000-0000-4000-8000-000000000003\"]"));
        assertThat(names(attribute(asObject(attribute(realm.list("users").get(0), "clientRoles")), "realm-management")))
                .containsExactlyInAnyOrder("query-users", "query-groups", "query-organizations");
    }

    @Test
    void platformAdminsAreAGroupOutOfOnboardingsReach() {
        Map<String, Object> group = named(realm.list("groups"), "name", "platform-admins");
        Map<String, Object> settings = asObject(attribute(realm.client("admin-permissions"), "authorizationSettings"));

        assertThat(group.get("id")).isEqualTo(FairwattRealm.PLATFORM_ADMINS_GROUP_ID);
        assertThat(names(attribute(group, "realmRoles"))).containsExactly("platform-admin");
        assertThat(asObject(attribute(
                        named(
                                asList(attribute(settings, "policies")),
                                "name",
                                "onboarding leaves platform admins alone"),
                        "config")))
                .containsEntry("resources", "[\"" + FairwattRealm.PLATFORM_ADMINS_GROUP_ID + "\"]")
                .containsEntry("applyPolicies", "[\"anyone but the onboarding service\"]");
    }

    @Test
    void fileIsPutWhereKeycloakLooksForIt(@TempDir Path folder) {
        Path file = FairwattRealm.copyInto(folder.resolve("data").resolve("import"));

        assertThat(file).hasFileName("fairwatt-realm.json").content().isEqualTo(realm.text());
        assertThat(Files.exists(folder.resolve("data/import"))).isTrue();
        assertThat(realm.value("realm")).isEqualTo(FairwattRealm.NAME);
    }

    private long number(String key) {
        return ((Number) realm.value(key)).longValue();
    }

    private List<String> steps(String flow) {
        Map<String, Object> found = named(realm.list("authenticationFlows"), "alias", flow);
        return asList(attribute(found, "authenticationExecutions")).stream()
                .map(step -> step.getOrDefault("authenticator", step.getOrDefault("flowAlias", ""))
                        .toString())
                .toList();
    }

    private String policy(String name) {
        Map<String, Object> policy = named(asList(attribute(realm.object("clientPolicies"), "policies")), "name", name);
        Map<String, Object> profile =
                named(asList(attribute(realm.object("clientProfiles"), "profiles")), "name", name);
        assertThat(policy.get("enabled")).isEqualTo(true);
        return policy + " " + profile;
    }

    private static Object attribute(Map<String, Object> thing, String key) {
        Object value = thing.get(key);
        if (value == null) {
            throw new AssertionError("(%s) says nothing about (%s).".formatted(thing, key));
        }
        return value;
    }
}
