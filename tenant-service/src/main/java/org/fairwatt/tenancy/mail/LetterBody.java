package org.fairwatt.tenancy.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a letter, twice: as plain text and as simple HTML. */
record LetterBody(
        String language,
        String title,
        String lead,
        List<Fact> facts,
        Optional<String> why,
        Link look,
        String footer,
        Link turnOff) {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1a1a1a; max-width: 36em">
            <p>%s</p>
            <table role="presentation" style="border-spacing: 0">%s</table>
            %s<p><a href="%s" style="color: #0b5cad; font-weight: bold">%s</a></p>
            <p style="font-size: 14px; color: #555">%s <a href="%s" style="color: #555">%s</a></p>
            </body></html>
            """;
    private static final String ROW =
            "<tr><th scope=\"row\" style=\"text-align: left; padding-right: 1em\">%s</th><td>%s</td></tr>";

    record Fact(String label, String value) {}

    record Link(String words, String address) {}

    String asText() {
        String table =
                facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
        return "%s\n\n%s\n\n%s%s: %s\n\n-- \n%s\n%s: %s\n"
                .formatted(
                        lead,
                        table,
                        why.map(reason -> reason + "\n\n").orElse(""),
                        look.words(),
                        look.address(),
                        footer,
                        turnOff.words(),
                        turnOff.address());
    }

    String asHtml() {
        String table = facts.stream()
                .map(fact -> ROW.formatted(escaped(fact.label()), escaped(fact.value())))
                .collect(Collectors.joining());
        return PAGE.formatted(
                escaped(language),
                escaped(title),
                escaped(lead),
                table,
                why.map(reason -> "<p>%s</p>\n".formatted(escaped(reason))).orElse(""),
                escaped(look.address()),
                escaped(look.words()),
                escaped(footer),
                escaped(turnOff.address()),
                escaped(turnOff.words()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
