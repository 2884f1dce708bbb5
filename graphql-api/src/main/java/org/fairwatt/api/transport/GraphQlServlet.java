package org.fairwatt.api.transport;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Brings HTTP to {@link GraphQlHttp}. The WebSocket at the same address is upgraded before it gets here. */
@WebServlet(urlPatterns = "/graphql", loadOnStartup = 1)
public class GraphQlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient GraphQlHttp http;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) {
        HangUp.isNoError(() -> answer(request, response));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpReply reply = http.handle(new ServletCall(request));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(reply.type().header());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
