package org.fairwatt.e2e.wire;

import java.util.function.IntSupplier;

/**
 * One thing that nobody should send.
 *
 * @param strike sends it and waits until the server has dealt with it; gives the status of HTTP, or the code with which a
 *     WebSocket was closed, or 0 when it was left open
 */
record Attack(String family, String name, IntSupplier strike) {

    static Attack http(String family, String name, RawHttp request) {
        return new Attack(family, name, () -> request.send().status());
    }

    /** As a person who is signed in. */
    static Attack document(String family, String name, String document) {
        return body(family, name, Call.text(java.util.Map.of("query", document)));
    }

    static Attack body(String family, String name, String body) {
        return new Attack(
                family,
                name,
                () -> RawHttp.post("/graphql", body).as(Actor.NILS).send().status());
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}
