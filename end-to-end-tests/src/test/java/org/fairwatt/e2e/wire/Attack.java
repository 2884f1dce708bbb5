package org.fairwatt.e2e.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

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

    /**
     * Something that is begun and never ended: the server rightly waits for the rest, as long as its own limits say. What it
     * must not do is to let others wait, so another person asks while it is held open.
     */
    static Attack unfinished(String family, String name, Supplier<? extends Closeable> begun) {
        return new Attack(family, name, () -> {
            try (Closeable held = begun.get()) {
                return RawHttp.post("/graphql", Call.text(java.util.Map.of("query", "{ me { id } }")))
                        .as(Actor.NORA)
                        .send()
                        .status();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A text as part of a name: what can be printed, and not too long. */
    static String brief(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() <= 40 ? plain : "%s… (%d)".formatted(plain.substring(0, 30), plain.length());
    }

    @Override
    public String toString() {
        return family + ": " + name;
    }
}
