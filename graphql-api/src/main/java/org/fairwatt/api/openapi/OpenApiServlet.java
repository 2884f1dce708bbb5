package org.fairwatt.api.openapi;

import graphql.schema.GraphQLSchema;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairwatt.api.rest.RestApplication;
import org.fairwatt.api.transport.HangUp;
import org.fairwatt.api.transport.Json;

/** The description, for programs at {@code /openapi} and for people at {@code /openapi/ui}; it holds nothing secret. */
@WebServlet(urlPatterns = {"/openapi", "/openapi/*"})
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> METHODS = List.of("GET", "HEAD");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    @Inject
    transient GraphQLSchema schema;

    @Inject
    @ConfigProperty(name = "FAIRWATT_PUBLIC_URL", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "FAIRWATT_OIDC_ISSUER", defaultValue = "http://localhost:9180/realms/fairwatt")
    String issuer;

    private String document = "";
    private String page = "";

    /** The schema does not change while the server runs. */
    @Override
    public void init() {
        Map<String, Object> description = ApiDescription.of(schema, publicUrl, issuer);
        document = Json.write(description);
        page = DescriptionPage.of(description, publicUrl + RestApplication.PATH);
    }

    /** A method that HTTP does not know would be answered as a failure of this side (501). */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String below = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (below) {
            case "" -> write(response, "application/json", document);
            case "/ui" -> {
                response.setHeader("Content-Security-Policy", POLICY);
                write(response, "text/html", page);
            }
            default -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(HttpServletResponse response, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(type + "; charset=utf-8");
        response.setContentLength(bytes.length);
        HangUp.isNoError(() -> response.getOutputStream().write(bytes));
    }
}
