package org.fairwatt.e2e.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.fairwatt.e2e.wire.ServedSchema.Operation;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.tenants.Password;
import org.fairwatt.launcher.tenants.People;
import org.junit.jupiter.api.Test;

/** Who may do what, and how people come into a community. */
class PeopleTest {

    private static final String JOIN =
            "mutation ($code: String!, $key: String!) { joinCommunity(code: $code, idempotencyKey: $key) { alias } }";
    private static final String WHERE = "{ me { community { alias } } }";
    private static final String INVITE = """
            mutation ($input: InviteDriversInput!, $key: String!) {
              inviteDrivers(input: $input, idempotencyKey: $key) { invited alreadyMembers failed { email } }
            }""";

    private final String password = OverTheWire.access().demoPassword();

    @Test
    void aNewcomerJoinsByTheCodeAndIsInAtTheNextSignIn() {
        String newcomer = "newcomer-%s@wire.example".formatted(TestDriver.key().substring(0, 8));
        new People(Partner.keycloak()).ensure(new People.Ready(newcomer, "Nel", "Newcomer", Password.plain(password)));
        SignedIn stranger = Actor.signIn().withScope("openid organization", newcomer, password);
        assertThat(Call.post(WHERE).bearer(stranger.token()).send().code()).isEqualTo("TENANT_MISSING");

        Answer wrong = join(stranger, "WRONG-CODE1");
        assertThat(wrong.code()).isEqualTo("INVALID_INPUT");
        assertThat(wrong.field()).isEqualTo("code");

        Answer joined = join(stranger, Walker.joinCode().toLowerCase(java.util.Locale.ROOT));
        assertThat(joined.data().at("/joinCommunity/alias").asText())
                .as("%s", joined)
                .isEqualTo("riverbend");

        SignedIn member = Actor.signIn().toTenant("riverbend", newcomer, password);
        JsonNode me = GraphQlClient.to(OverTheWire.access(), Actor.WEB, member).run(WHERE, Map.of());
        assertThat(me.at("/me/community/alias").asText()).isEqualTo("riverbend");
    }

    @Test
    void anInvitationComesByMailAndOnlyOnceForAKey() throws InterruptedException {
        String guest = "guest-%s@wire.example".formatted(TestDriver.key().substring(0, 8));
        Map<String, Object> variables = Map.of(
                "input", Map.of("emails", java.util.List.of(guest, Actor.EMIL.email())), "key", TestDriver.key());

        JsonNode first = Actor.ADAM_ADMIN.api().run(INVITE, variables);
        JsonNode again = Actor.ADAM_ADMIN.api().run(INVITE, variables);

        assertThat(first.at("/inviteDrivers/invited/0").asText()).isEqualTo(guest);
        assertThat(first.at("/inviteDrivers/alreadyMembers/0").asText()).isEqualTo(Actor.EMIL.email());
        assertThat(again).isEqualTo(first);
        assertThat(mailsTo(guest)).isEqualTo(1);
    }

    @Test
    void whoIsInTwoCommunitiesSeesInEachOnlyWhatIsThere() {
        String here = TestDriver.of(Actor.DANA).vehicle("two-homes");
        String there = TestDriver.of(Actor.DANA_IN_NORTHGRID).vehicle("two-homes");

        assertThat(here).isNotEqualTo(there);
        assertThat(Actor.DANA.api().run("{ vehicles { id } }", Map.of()).toString())
                .contains(here)
                .doesNotContain(there);
        assertThat(Actor.DANA_IN_NORTHGRID
                        .api()
                        .run("{ vehicles { id } }", Map.of())
                        .toString())
                .contains(there)
                .doesNotContain(here);
        assertThat(Actor.DANA
                        .api()
                        .run("{ me { communities { alias } } }", Map.of())
                        .toString())
                .contains("riverbend", "northgrid");
    }

    @Test
    void aRoleMayDoItsOwnAndNothingElse() {
        ServedSchema schema = ServedSchema.read();
        Street street = Street.of(Actor.EMIL, Actor.ADAM_ADMIN);

        assertForbidden(Actor.DANA, schema.operation("provisionSite"), street);
        assertForbidden(Actor.DANA, schema.operation("provisionSiteFromFile"), street);
        assertForbidden(Actor.DANA, schema.operation("setLoadLimit"), street);
        assertForbidden(Actor.DANA, schema.operation("inviteDrivers"), street);
        assertForbidden(Actor.DANA, schema.operation("allocationPolicy"), street);
        assertForbidden(Actor.DANA, schema.operation("allocationPolicyHistory"), street);
        assertForbidden(Actor.DANA, schema.operation("allocationPolicyPreview"), street);
        assertForbidden(Actor.DANA, schema.operation("updateAllocationPolicy"), street);
        assertForbidden(Actor.OLGA_OPERATOR, schema.operation("provisionSite"), street);
        assertForbidden(Actor.OLGA_OPERATOR, schema.operation("inviteDrivers"), street);
        assertThat(send(Actor.OLGA_OPERATOR, schema.operation("setLoadLimit"), street)
                        .hasData())
                .isTrue();
        JsonNode load = Actor.DANA.api().run("{ gridStatus { clusters { limitW plannedW } } }", Map.of());
        assertThat(load.at("/gridStatus/clusters/0/limitW").isNull())
                .as("%s", load)
                .isTrue();
    }

    private static void assertForbidden(Actor actor, Operation operation, Street street) {
        Map<String, Long> before = Database.rows();
        Answer answer = send(actor, operation, street);
        assertThat(answer.code()).as("%s: %s", actor, answer).isEqualTo("FORBIDDEN");
        assertThat(answer.hasData()).isFalse();
        assertThat(Database.rows()).isEqualTo(before);
    }

    private static Answer send(Actor actor, Operation operation, Street street) {
        return Call.post(operation.document(), street.example(operation.name()))
                .as(actor)
                .send();
    }

    private static Answer join(SignedIn person, String code) {
        return Call.post(JOIN, Map.of("code", code, "key", TestDriver.key()))
                .bearer(person.token())
                .send();
    }

    /** How many the mail catcher has after a moment; waits for the first one. */
    private static int mailsTo(String address) throws InterruptedException {
        URI inbox = URI.create(OverTheWire.access().mailApi() + "/api/user/" + address + "/messages");
        int mails = 0;
        for (int looks = 0; looks < 50 && mails == 0; looks++) {
            Thread.sleep(200);
            JsonNode list = Answer.of(
                            0, Actor.WEB.send(HttpRequest.newBuilder(inbox)).body())
                    .body();
            mails = list.isArray() ? list.size() : 0;
        }
        return mails;
    }
}
