package org.fairwatt.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairwatt.launcher.client.ScriptedServer.Asked;
import org.fairwatt.launcher.client.ScriptedServer.Said;
import org.junit.jupiter.api.Test;

class BrowserSignInTest {
    private static final URI RETURN = URI.create("http://localhost:9/signed-in");
    private static final String AUTH = "/realms/r/protocol/openid-connect/auth";
    private static final String TOKEN = "/realms/r/protocol/openid-connect/token";

    private String state = "";
    private int lifeSeconds = 300;

    @Test
    void aPersonIsLedThroughThePageAndTheCodeIsExchangedWithItsProof() throws IOException {
        try (ScriptedServer realm = new ScriptedServer(this::goodRealm)) {
            SignedIn emil = signIn(realm).toTenant("riverbend", "emil@x.example", "a pass&word");

            assertThat(emil.user()).isEqualTo("emil@x.example");
            assertThat(emil.token()).isEqualTo(token());
            assertThat(realm.asked()).extracting(Asked::path).containsExactly(AUTH, "/login", "/middle", TOKEN);
            assertThat(realm.asked().get(0).query())
                    .contains(
                            "scope=openid+organization%3Ariverbend",
                            "client_id=web-client", "code_challenge_method=S256");
            assertThat(realm.asked().get(1).body()).contains("username=emil%40x.example", "password=a+pass%26word");
            assertThat(realm.asked().get(1).cookie()).isEqualTo("SESSION=1");
            assertThat(realm.asked().get(3).body()).contains("code=the+code", "code_verifier=");
        }
    }

    @Test
    void aTokenThatIsAboutToEndIsRenewed() throws IOException {
        lifeSeconds = 20;
        try (ScriptedServer realm = new ScriptedServer(this::goodRealm)) {
            SignedIn emil = signIn(realm).withScope("openid", "emil@x.example", "secret");

            emil.token();

            assertThat(realm.asked().get(4).body()).contains("grant_type=refresh_token", "refresh_token=again");
        }
    }

    @Test
    void whoIsNoMemberIsTold() throws IOException {
        try (ScriptedServer realm = new ScriptedServer(this::goodRealm)) {
            assertThatThrownBy(() -> signIn(realm).toTenant("northgrid", "emil@x.example", "secret"))
                    .isInstanceOf(SignInFailed.class)
                    .hasMessage("emil@x.example couldn't sign in: no member of (northgrid).");
        }
    }

    @Test
    void whatThePageSaysIsPassedOn() {
        assertFailure(
                asked -> asked.path().equals("/login")
                        ? Said.text(200, "<span class=\"kc-feedback-text\">That is not right.</span>")
                        : goodRealm(asked),
                "emil@x.example couldn't sign in: That is not right.");
    }

    @Test
    void aScopeThatTheRealmRefusesIsNamed() {
        assertFailure(
                asked -> Said.redirect(RETURN + "?error=invalid_scope&error_description=Invalid+scopes"),
                "emil@x.example couldn't sign in: invalid_scope Invalid scopes");
    }

    @Test
    void anAnswerToAnotherQuestionIsNotTaken() {
        assertFailure(
                asked -> asked.path().equals("/middle")
                        ? Said.redirect(RETURN + "?code=stolen&state=other")
                        : goodRealm(asked),
                "emil@x.example couldn't sign in: the answer isn't to this question (another state).");
    }

    @Test
    void aCodeThatIsNotExchangedIsAnError() {
        assertFailure(
                asked -> asked.path().equals(TOKEN)
                        ? Said.text(400, "{\"error\":\"invalid_grant\",\"error_description\":\"Code not valid\"}")
                        : goodRealm(asked),
                "emil@x.example couldn't sign in: invalid_grant Code not valid");
        assertFailure(
                asked -> asked.path().equals(TOKEN) ? Said.text(502, "<html>") : goodRealm(asked),
                "emil@x.example couldn't sign in: the token endpoint answers 502 without JSON.");
    }

    @Test
    void aRealmThatIsNotThereIsNamedWithItsAddress() {
        BrowserSignIn nowhere = new BrowserSignIn(new Web(), URI.create("http://localhost:9/realms/r"), RETURN);

        assertThatThrownBy(() -> nowhere.withScope("openid", "emil@x.example", "secret"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("http://localhost:9 doesn't answer")
                .hasMessageContaining("./fairwatt status");
    }

    private void assertFailure(Function<Asked, Said> script, String message) {
        try (ScriptedServer realm = new ScriptedServer(script)) {
            assertThatThrownBy(() -> signIn(realm).withScope("openid", "emil@x.example", "secret"))
                    .isInstanceOf(SignInFailed.class)
                    .hasMessage(message);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Said goodRealm(Asked asked) {
        return switch (asked.path()) {
            case AUTH -> {
                Matcher matcher = Pattern.compile("state=([^&]+)").matcher(asked.query());
                state = matcher.find() ? matcher.group(1) : "";
                yield new Said(200, "", "SESSION=1; Secure", page());
            }
            case "/login" -> Said.redirect("/middle");
            case "/middle" -> Said.redirect(RETURN + "?code=the+code&state=" + state);
            default -> Said.text(200, tokens());
        };
    }

    private String page() {
        return "<form action=\"/login?a=b&amp;c=d\"><input name=\"password\"></form>";
    }

    private String tokens() {
        return "{\"access_token\":\"%s\",\"refresh_token\":\"again\",\"expires_in\":%d}"
                .formatted(token(), lifeSeconds);
    }

    private static String token() {
        String claims = "{\"organization\":{\"riverbend\":{}}}";
        return "h." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }

    private static BrowserSignIn signIn(ScriptedServer realm) {
        return new BrowserSignIn(new Web(), realm.address("/realms/r"), RETURN);
    }
}
