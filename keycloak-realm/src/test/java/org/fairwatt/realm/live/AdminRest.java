package org.fairwatt.realm.live;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Keycloak's admin REST API with one bearer's rights; paths begin inside the realm. */
final class AdminRest {
    private static final Duration HALF_A_TOKENS_LIFE = Duration.ofSeconds(30);

    private final LiveKeycloak keycloak;
    private final Supplier<String> signIn;
    private Instant signInAgain = Instant.MIN;
    private String bearer = "";

    AdminRest(LiveKeycloak keycloak, Supplier<String> signIn) {
        this.keycloak = keycloak;
        this.signIn = signIn;
    }

    Reply get(String path) {
        return Http.get(keycloak.admin(path), headers());
    }

    Reply post(String path, Map<String, ?> json) {
        return Http.send("POST", keycloak.admin(path), headers(), JSONObjectUtils.toJSONString(json));
    }

    Reply post(String path, List<?> json) {
        return Http.send("POST", keycloak.admin(path), headers(), JSONArrayUtils.toJSONString(json));
    }

    Reply postText(String path, String text) {
        return Http.send("POST", keycloak.admin(path), headers(), "\"" + text + "\"");
    }

    Reply postForm(String path, Map<String, String> form) {
        return Http.post(keycloak.admin(path), headers(), form);
    }

    Reply post(String path) {
        return Http.send("POST", keycloak.admin(path), headers(), "");
    }

    Reply put(String path) {
        return Http.send("PUT", keycloak.admin(path), headers(), "");
    }

    Reply put(String path, Map<String, ?> json) {
        return Http.send("PUT", keycloak.admin(path), headers(), JSONObjectUtils.toJSONString(json));
    }

    Reply delete(String path) {
        return Http.send("DELETE", keycloak.admin(path), headers(), "");
    }

    private Map<String, String> headers() {
        if (Instant.now().isAfter(signInAgain)) {
            bearer = "Bearer " + signIn.get();
            signInAgain = Instant.now().plus(HALF_A_TOKENS_LIFE);
        }
        return Map.of("Authorization", bearer);
    }

    /** The role as Keycloak wants it back when it is mapped. */
    Map<String, Object> role(String name) {
        return get("/roles/" + name).expect(200).object();
    }
}
