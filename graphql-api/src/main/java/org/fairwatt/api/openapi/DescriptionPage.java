package org.fairwatt.api.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fairwatt.api.transport.Json;

/** The OpenAPI document as a page: no script, so that it works anywhere and needs nobody's trust. */
final class DescriptionPage {

    private final Map<?, ?> document;
    private final String publicUrl;
    private final StringBuilder html = new StringBuilder();

    private DescriptionPage(Map<?, ?> document, String publicUrl) {
        this.document = document;
        this.publicUrl = publicUrl;
    }

    /** @param address with which those of the calls begin */
    static String of(Map<String, Object> document, String address) {
        return new DescriptionPage(document, address).write();
    }

    private String write() {
        html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .append("<meta name=\"color-scheme\" content=\"light dark\">")
                .append("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">")
                .append("<link rel=\"stylesheet\" href=\"/openapi.css\"><title>Fairwatt by REST</title></head><body>")
                .append("<header><h1>Fairwatt by REST</h1>");
        prose(text(map(document, "info"), "description"));
        html.append("<p>For programs: <a href=\"/openapi\">the OpenAPI 3.1 document</a>. Addresses begin with <code>")
                .append(escaped(publicUrl))
                .append("</code>.</p></header>");
        contents();
        html.append("<main>");
        calls((path, method, call) -> section(path, method, call));
        html.append("<h2 id=\"types\">Types</h2>");
        map(document, "components", "schemas").forEach((name, schema) -> type(name.toString(), (Map<?, ?>) schema));
        return html.append("</main></body></html>").toString();
    }

    private interface Visitor {
        void call(String path, String method, Map<?, ?> call);
    }

    private void calls(Visitor visitor) {
        map(document, "paths")
                .forEach((path, methods) -> ((Map<?, ?>) methods)
                        .forEach((method, call) -> visitor.call(
                                path.toString(), method.toString().toUpperCase(Locale.ROOT), (Map<?, ?>) call)));
    }

    private void contents() {
        html.append("<nav aria-label=\"Calls\"><ul>");
        calls((path, method, call) -> html.append("<li><a href=\"#%s\"><code>%s %s</code></a> %s</li>"
                .formatted(call.get("operationId"), method, escaped(path), escaped(text(call, "summary")))));
        html.append("</ul></nav>");
    }

    private void section(String path, String method, Map<?, ?> call) {
        html.append("<section><h2 id=\"%s\"><code>%s %s</code></h2>"
                .formatted(call.get("operationId"), method, escaped(path)));
        prose(text(call, "description"));
        if (call.get("parameters") instanceof List<?> parameters) {
            html.append("<table><caption>Parameters</caption>").append("<tr><th>name<th>in<th>type<th>what it is</tr>");
            parameters.forEach(each -> parameter((Map<?, ?>) each));
            html.append("</table>");
        }
        if (call.get("requestBody") instanceof Map<?, ?> body) {
            Map<?, ?> json = map(body, "content", "application/json");
            html.append("<h3>Body</h3><p>")
                    .append(typeOf(map(json, "schema")))
                    .append("</p><pre>")
                    .append(escaped(Json.write(json.get("example"))))
                    .append("</pre>");
        }
        html.append("<table><caption>Answers</caption><tr><th>status<th>what it means<th>body</tr>");
        map(call, "responses").forEach((status, answer) -> answer(status.toString(), (Map<?, ?>) answer));
        html.append("</table></section>");
    }

    private void parameter(Map<?, ?> parameter) {
        html.append("<tr><td><code>%s</code>%s<td>%s<td>%s<td>%s</tr>"
                .formatted(
                        escaped(text(parameter, "name")),
                        Boolean.TRUE.equals(parameter.get("required")) ? " (needed)" : "",
                        text(parameter, "in"),
                        typeOf(map(parameter, "schema")),
                        escaped(Objects.toString(parameter.get("description"), ""))));
    }

    private void answer(String status, Map<?, ?> given) {
        Map<?, ?> answer = given.get("$ref") instanceof String reference
                ? map(document, "components", "responses", lastPart(reference))
                : given;
        String type = map(answer, "content").values().stream()
                .map(content -> typeOf(map((Map<?, ?>) content, "schema")))
                .collect(Collectors.joining(", "));
        html.append("<tr><td>%s<td>%s<td>%s</tr>".formatted(status, escaped(text(answer, "description")), type));
    }

    private void type(String name, Map<?, ?> schema) {
        html.append("<section><h3 id=\"type-%1$s\"><code>%1$s</code></h3>".formatted(name));
        prose(Objects.toString(schema.get("description"), ""));
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            html.append("<table><tr><th>field<th>type<th>what it is</tr>");
            properties.forEach((field, each) -> html.append("<tr><td><code>%s</code><td>%s<td>%s</tr>"
                    .formatted(
                            field,
                            typeOf((Map<?, ?>) each),
                            escaped(Objects.toString(((Map<?, ?>) each).get("description"), "")))));
            html.append("</table>");
        }
        html.append("</section>");
    }

    private static String typeOf(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return "<a href=\"#type-%1$s\">%1$s</a>".formatted(lastPart(reference));
        }
        if (schema.get("anyOf") instanceof List<?> either) {
            return either.stream().map(each -> typeOf((Map<?, ?>) each)).collect(Collectors.joining(" or "));
        }
        if (schema.get("type") instanceof List<?> either) {
            return either.stream().map(Object::toString).collect(Collectors.joining(" or "));
        }
        String type = Objects.toString(schema.get("format"), Objects.toString(schema.get("type"), "object"));
        return schema.get("items") instanceof Map<?, ?> items ? "list of " + typeOf(items) : type;
    }

    /** Paragraphs, lists and code of the little Markdown that descriptions are written in. */
    private void prose(String text) {
        boolean list = false;
        for (String line : text.split("\n")) {
            boolean item = line.startsWith("- ");
            if (item != list) {
                html.append(item ? "<ul>" : "</ul>");
                list = item;
            }
            String words = escaped(item ? line.substring(2) : line).replaceAll("`([^`]*)`", "<code>$1</code>");
            if (!words.isBlank()) {
                html.append(item ? "<li>" : "<p>").append(words).append(item ? "</li>" : "</p>");
            }
        }
        html.append(list ? "</ul>" : "");
    }

    private static Map<?, ?> map(Map<?, ?> from, String... path) {
        Map<?, ?> here = from;
        for (String name : path) {
            here = here.get(name) instanceof Map<?, ?> below ? below : Map.of();
        }
        return here;
    }

    private static String text(Map<?, ?> from, String name) {
        return Objects.toString(from.get(name), "");
    }

    private static String lastPart(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
