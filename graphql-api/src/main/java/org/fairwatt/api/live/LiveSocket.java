package org.fairwatt.api.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** The WebSocket at {@code /graphql}; the container makes one of these for each connection. */
@Dependent // or Liberty would not take it for a bean, and inject nothing
@ServerEndpoint(value = "/graphql", subprotocols = LiveSocket.PROTOCOL, configurator = OwnPagesOnly.class)
public class LiveSocket {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final Logger LOG = System.getLogger(LiveSocket.class.getName());
    private static final int MOST_BYTES = 128 * 1024;
    private static final long IDLE_MILLIS = 90_000; // three pings without an answer

    @Inject
    LiveSockets sockets;

    private @Nullable LiveConnection connection;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(MOST_BYTES);
        session.setMaxIdleTimeout(IDLE_MILLIS);
        LiveConnection opened = sockets.connect(session);
        connection = opened;
        if (PROTOCOL.equals(session.getNegotiatedSubprotocol())) {
            opened.opened();
        } else {
            opened.end(CloseReason.WRONG_SUBPROTOCOL);
        }
    }

    @OnMessage(maxMessageSize = MOST_BYTES)
    public void message(String text) {
        LiveConnection open = connection;
        if (open != null) {
            open.received(text);
        }
    }

    @OnClose
    public void close() {
        LiveConnection open = connection;
        if (open != null) {
            open.closed();
        }
    }

    /** The message is not logged: it may quote what the client sent, a token for one. */
    @OnError
    public void error(Throwable failure) {
        LOG.log(Level.DEBUG, "A WebSocket failed: {0}", failure.getClass().getName());
        LiveConnection open = connection;
        if (open != null) {
            open.end(CloseReason.INTERNAL);
        }
    }
}
