package org.fairwatt.e2e.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Connects cars over the maker's consent pages, asks them, and takes hold of them in the simulator. */
final class CarMaker {

    static final String VEHICLE =
            "{ id make model detailsConfirmed stateOfChargePercent stateOfChargeAt range { distanceM estimated }"
                    + " position { latitude } connection { status lastReadAt } }";
    private static final String BEGIN =
            "mutation ($input: BeginVehicleConnectionInput!, $key: String!) { beginVehicleConnection(input: $input, idempotencyKey: $key) { authorizeUrl expiresAt } }";
    private static final String COMPLETE =
            "mutation ($input: CompleteVehicleConnectionInput!, $key: String!) { completeVehicleConnection(input: $input, idempotencyKey: $key) { outcome incompatible vehicles "
                    + VEHICLE + " } }";
    private static final String REFRESH =
            "mutation ($id: ID!, $key: String!) { refreshVehicle(vehicleId: $id, idempotencyKey: $key) { outcome retryAt vehicle "
                    + VEHICLE + " } }";

    private CarMaker() {}

    static JsonNode connect(Actor actor, String make, String email) {
        return complete(actor, consent(actor, make, email).allow());
    }

    static ConsentPages consent(Actor actor, String make, String email) {
        return ConsentPages.signIn(begin(actor, Map.of("make", make)), make, email);
    }

    static String begin(Actor actor, Map<String, Object> input) {
        return run(actor, BEGIN, Map.of("input", input))
                .at("/beginVehicleConnection/authorizeUrl")
                .asText();
    }

    static JsonNode complete(Actor actor, Map<String, String> answer) {
        Map<String, Object> input = new HashMap<>();
        List.of("state", "code", "error", "make", "model").forEach(name -> {
            if (answer.containsKey(name)) {
                input.put(name, answer.get(name));
            }
        });
        return run(actor, COMPLETE, Map.of("input", input)).path("completeVehicleConnection");
    }

    static JsonNode refresh(Actor actor, String id) {
        return run(actor, REFRESH, Map.of("id", id)).path("refreshVehicle");
    }

    static JsonNode run(Actor actor, String document, Map<String, Object> variables) {
        Map<String, Object> keyed = new HashMap<>(variables);
        keyed.put("key", TestDriver.key());
        return actor.api().run(document, keyed);
    }

    /** Takes hold of a made-up car or account. */
    static void control(String method, String path) {
        control(method, path, "");
    }

    static void control(String method, String path, String body) {
        Actor.WEB.send(HttpRequest.newBuilder(OverTheWire.access().smartcarUrl().resolve("/simulator/" + path))
                .method(method, BodyPublishers.ofString(body)));
    }
}
