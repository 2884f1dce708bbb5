package org.fairwatt.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoginPageTest {
    private static final String SIGN_IN = """
            <title>
                Sign in to Fairwatt</title>
            <h1 id="kc-page-title"><span></span></h1>
            <form id="kc-form-login" class="pf-v5-c-form" onsubmit="login.disabled = true; return true;"
                  action="http://localhost:9180/realms/fairwatt/login-actions/authenticate?session_code=a&amp;execution=b&amp;tab_id=c"
                  method="post" novalidate="novalidate">
              <input id="username" name="username" value="" type="text"/>
              <input id="password" name="password" value="" type="password"/>
            </form>
            <form id="webauth" action="http://localhost:9180/passkey" method="post"></form>
            """;

    @Test
    void theFirstFormIsTheOneForPasswordsAndItsAddressIsUnescaped() {
        assertThat(new LoginPage(SIGN_IN).action())
                .contains("http://localhost:9180/realms/fairwatt/login-actions/authenticate"
                        + "?session_code=a&execution=b&tab_id=c");
    }

    @Test
    void aPageWithoutAFormHasNoAction() {
        assertThat(new LoginPage("<p>Nothing here</p>").action()).isEmpty();
        assertThat(new LoginPage("<form method=\"post\"></form>").action()).isEmpty();
    }

    @Test
    void anErrorIsWhatThePageSays() {
        String page = SIGN_IN
                + "<span class=\"kc-feedback-text\"> </span><span id=\"input-error-username\" class=\"x\" aria-live=\"polite\">\n  Invalid username &quot;or&quot;"
                + " password.\n</span>";

        assertThat(new LoginPage(page).message()).isEqualTo("Invalid username \"or\" password.");
    }

    @Test
    void withoutAnErrorItIsTheTitle() {
        assertThat(new LoginPage(SIGN_IN).message()).isEqualTo("Sign in to Fairwatt");
        assertThat(new LoginPage("").message()).isEqualTo("a page without a title");
    }

    @Test
    void cookiesAreKeptChangedAndTakenBack() {
        Cookies cookies = new Cookies();

        cookies.take(List.of("A=1; Path=/; Secure; HttpOnly", "B=x=y;Version=1", "C=old"));
        cookies.take(List.of("A=2; Path=/", "C=; Max-Age=0", "nonsense"));

        assertThat(cookies.header()).isEqualTo("A=2; B=x=y");
    }

    @Test
    void theChallengeIsTheOneOfTheStandardsExample() {
        Pkce example = new Pkce("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"); // RFC 7636, appendix B

        assertThat(example.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
        assertThat(Pkce.fresh().verifier())
                .hasSize(43)
                .isNotEqualTo(Pkce.fresh().verifier());
    }
}
