package org.fairwatt.launcher.client;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairwatt.launcher.platform.Access;

/** Signs people in as the web client in a browser does: authorization code with PKCE, through Keycloak's own page. */
public final class BrowserSignIn {
    static final String CLIENT = "web-client";

    private final Web web;
    private final URI issuer;
    private final URI redirect;
    private final TokenEndpoint endpoint;

    /** @param redirect an address that the web client may return to; it isn't opened */
    public BrowserSignIn(Web web, URI issuer, URI redirect) {
        this.web = web;
        this.issuer = issuer;
        this.redirect = redirect;
        this.endpoint = new TokenEndpoint(web, issuer);
    }

    /** Sign-in to the platform behind {@code access}. */
    public static BrowserSignIn to(Access access, Web web) {
        return new BrowserSignIn(web, access.issuer(), URI.create(access.publicUrl() + "/signed-in"));
    }

    /**
     * Signs {@code user} in to the tenant with this alias.
     *
     * @throws SignInFailed with what Keycloak said
     */
    public SignedIn toTenant(String alias, String user, String password) {
        SignedIn signedIn = withScope("openid organization:" + alias, user, password);
        if (signedIn.tokens().claims().path("organization").path(alias).isMissingNode()) {
            throw new SignInFailed(user, "no member of (%s).".formatted(alias));
        }
        return signedIn;
    }

    /** Signs {@code user} in with whatever {@code scope} gives. */
    public SignedIn withScope(String scope, String user, String password) {
        return new Attempt(user).run(scope, password);
    }

    /** One sign-in with its own cookies. */
    private final class Attempt {
        private static final int MOST_STEPS = 10;

        private final String user;
        private final Cookies cookies = new Cookies();
        private final Pkce pkce = Pkce.fresh();
        private final String state = Pkce.randomText();

        Attempt(String user) {
            this.user = user;
        }

        SignedIn run(String scope, String password) {
            HttpResponse<String> begin = follow(HttpRequest.newBuilder(authorization(scope)));
            LoginPage page = page(begin);
            URI action = begin.uri().resolve(page.action().orElseThrow(() -> failed(page.message())));
            Map<String, String> form = Map.of("username", user, "password", password);
            HttpResponse<String> end = follow(HttpRequest.newBuilder(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(Web.form(form))));
            if (!returns(end)) {
                throw failed(page(end).message());
            }
            return new SignedIn(user, endpoint, exchange(parameters(location(end))));
        }

        private URI authorization(String scope) {
            Map<String, String> query = new LinkedHashMap<>();
            query.put("client_id", CLIENT);
            query.put("response_type", "code");
            query.put("redirect_uri", redirect.toString());
            query.put("scope", scope);
            query.put("state", state);
            query.put("nonce", Pkce.randomText());
            query.put("code_challenge", pkce.challenge());
            query.put("code_challenge_method", "S256");
            return URI.create(issuer + "/protocol/openid-connect/auth?" + Web.form(query));
        }

        private HttpResponse<String> follow(HttpRequest.Builder first) {
            HttpResponse<String> response = send(first);
            for (int step = 0; step < MOST_STEPS && isRedirect(response) && !returns(response); step++) {
                response = send(HttpRequest.newBuilder(location(response)));
            }
            return response;
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            if (!cookies.isEmpty()) {
                request.header("Cookie", cookies.header());
            }
            HttpResponse<String> response = web.send(request);
            cookies.take(response.headers().allValues("Set-Cookie"));
            return response;
        }

        private LoginPage page(HttpResponse<String> response) {
            if (returns(response)) {
                throw failed(refusal(parameters(location(response))));
            }
            return new LoginPage(response.body());
        }

        private Tokens exchange(Map<String, String> answer) {
            if (!answer.containsKey("code")) {
                throw failed(refusal(answer));
            }
            if (!state.equals(answer.get("state"))) {
                throw failed("the answer isn't to this question (another state).");
            }
            return endpoint.ask(
                    user,
                    Map.of(
                            "grant_type",
                            "authorization_code",
                            "client_id",
                            CLIENT,
                            "code",
                            answer.getOrDefault("code", ""),
                            "redirect_uri",
                            redirect.toString(),
                            "code_verifier",
                            pkce.verifier()));
        }

        private SignInFailed failed(String why) {
            return new SignInFailed(user, why);
        }
    }

    private boolean returns(HttpResponse<String> response) {
        return isRedirect(response) && location(response).toString().startsWith(redirect.toString());
    }

    private static boolean isRedirect(HttpResponse<String> response) {
        return response.statusCode() / 100 == 3
                && response.headers().firstValue("Location").isPresent();
    }

    private static URI location(HttpResponse<String> response) {
        return response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private static String refusal(Map<String, String> answer) {
        return "%s %s"
                .formatted(answer.getOrDefault("error", "no code"), answer.getOrDefault("error_description", ""))
                .strip();
    }

    private static Map<String, String> parameters(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, second) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
