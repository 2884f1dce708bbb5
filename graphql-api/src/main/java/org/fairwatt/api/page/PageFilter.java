package org.fairwatt.api.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.fairwatt.api.transport.HangUp;

/**
 * Serves the web client: every address of a page gives the same document, with a nonce of its own for its styles;
 * GraphiQL has one of its own. The API's addresses are left alone but for the headers that guard every answer.
 */
@WebFilter("/*")
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> API = Set.of("graphql", "api", "health", "ocpp", "metrics", "openapi");

    @Inject
    transient Page page;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        page.guard(response);
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (API.contains(firstPart(path)) && !path.startsWith("/graphql/")) {
            chain.doFilter(request, response);
        } else if (path.equals("/config.json")) {
            write(request, response, "application/json", "no-store", page.config());
        } else if (!path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            showPage(request, response, path);
        } else if (path.endsWith("/index.html")) { // only with a nonce in it
            response.sendRedirect(path.startsWith("/graphiql/") ? "/graphiql" : "/");
        } else if (isInside(path) || getServletContext().getResource(path) == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // the server's own words name Java classes
        } else {
            if (path.endsWith(".js")) {
                response.setHeader("Content-Security-Policy", page.workerPolicy());
            }
            response.setHeader("Cache-Control", path.contains("/assets/") ? Page.FOREVER : "no-cache");
            chain.doFilter(request, response);
        }
    }

    private void showPage(HttpServletRequest request, HttpServletResponse response, String path) {
        Page.Document document = page.document(path);
        response.setHeader("Content-Security-Policy", document.policy());
        write(request, response, "text/html", "no-cache", document.html());
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String type, String caching, String text) {
        if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", caching);
        response.setContentType(type + "; charset=utf-8");
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            HangUp.isNoError(() -> response.getOutputStream().write(bytes));
        }
    }

    /** Folders of the application's own, which the server refuses in words of its own. */
    private static boolean isInside(String path) {
        String folder = firstPart(path).toUpperCase(Locale.ROOT);
        return folder.equals("WEB-INF") || folder.equals("META-INF");
    }

    private static String firstPart(String path) {
        int end = path.indexOf('/', 1);
        return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    }
}
