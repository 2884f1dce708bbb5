package org.fairwatt.simulator.smartcar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/** Serves one handler on 127.0.0.1. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = System.getLogger(WebServer.class.getName());
    private static final int LARGEST_BODY = 64 * 1024; // a batch of every signal is far below
    private static final int SERVER_ERROR = 500;

    private final Handler handler;
    private final HttpServer server;

    public WebServer(int port, Handler handler) {
        this.handler = handler;
        HttpRequestHandler all = (request, response, context) -> serve(request, response);
        this.server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setListenerPort(port)
                .setSocketConfig(SocketConfig.custom()
                        .setSoTimeout(60, TimeUnit.SECONDS)
                        .setSoReuseAddress(true) // or a start right after an end finds its port taken
                        .setTcpNoDelay(true)
                        .build())
                .setRequestRouter((request, context) -> all)
                .create();
    }

    /** Listens from now on. */
    public WebServer start() {
        try {
            server.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the server was closed. */
    public void awaitEnd() throws InterruptedException {
        server.awaitTermination(TimeValue.MAX_VALUE);
    }

    /** The port it listens on. */
    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    private void serve(ClassicHttpRequest asked, ClassicHttpResponse answered) throws HttpException, IOException {
        Request request = read(asked);
        Response response;
        try {
            response = handler.answer(request);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "%s %s failed.".formatted(request.method(), request.path()), e);
            response = Response.text(SERVER_ERROR, "The simulator failed; its log says why.");
        }
        LOG.log(Level.INFO, "{0} {1}: {2}", request.method(), request.path(), Integer.toString(response.status()));
        answered.setCode(response.status());
        response.headers().forEach(answered::setHeader);
        answered.setEntity(new StringEntity(response.body(), ContentType.parse(response.contentType())));
    }

    private static Request read(ClassicHttpRequest asked) throws HttpException, IOException {
        String target = asked.getPath();
        int question = target.indexOf('?');
        Map<String, String> headers = new HashMap<>();
        asked.headerIterator()
                .forEachRemaining(
                        header -> headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue()));
        HttpEntity entity = asked.getEntity();
        String body = entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8, LARGEST_BODY);
        return new Request(
                asked.getMethod(),
                question < 0 ? target : target.substring(0, question),
                Fields.parse(question < 0 ? "" : target.substring(question + 1)),
                headers,
                body == null ? "" : body,
                Map.of());
    }
}
