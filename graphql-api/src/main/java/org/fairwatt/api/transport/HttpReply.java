package org.fairwatt.api.transport;

import java.util.List;
import java.util.Map;

/** What goes back by HTTP. */
record HttpReply(int status, ReplyType type, Map<String, String> headers, String body) {

    static HttpReply of(int status, ReplyType type, ApiError error) {
        return of(status, type, Map.of(), error);
    }

    static HttpReply of(int status, ReplyType type, Map<String, String> headers, ApiError error) {
        return new HttpReply(status, type, headers, Json.write(Outcome.reply(List.of(error))));
    }
}
