package org.fairwatt.api.live;

/** Messages of a client that keeps to the protocol. */
final class ClientSays {
    static final String INIT = "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer good\"}}";

    private ClientSays() {}

    static String subscribe(String id, String query) {
        return "{\"type\":\"subscribe\",\"id\":\"%s\",\"payload\":{\"query\":\"%s\"}}".formatted(id, query);
    }
}
