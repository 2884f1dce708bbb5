package org.fairwatt.launcher.client;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.fairwatt.launcher.client.GraphQlSocket.Closed;
import org.jspecify.annotations.Nullable;

/** Puts the parts of each message together. */
final class SocketListener implements WebSocket.Listener {
    private static final int BROKEN = 1006; // RFC 6455, section 7.4.1

    private final Consumer<String> messages;
    private final Consumer<Closed> end;
    private final StringBuilder begun = new StringBuilder();

    SocketListener(Consumer<String> messages, Consumer<Closed> end) {
        this.messages = messages;
        this.end = end;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        begun.append(part);
        if (last) {
            String message = begun.toString();
            begun.setLength(0);
            messages.accept(message);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end.accept(new Closed(code, reason));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable problem) {
        end.accept(new Closed(BROKEN, String.valueOf(problem.getMessage())));
    }
}
