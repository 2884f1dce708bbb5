package org.fairwatt.simulator.smartcar.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What all pages have in common. */
final class Layout {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%1$s – Smartcar simulator</title>
              <link rel="stylesheet" href="/connect/look.css">
              <link rel="icon" href="data:,">
            </head>
            <body>
              <header><p>Smartcar <strong>simulator</strong></p></header>
              <main>
                <h1>%2$s</h1>
            %3$s
              </main>
            %4$s
            </body>
            </html>
            """;

    private Layout() {}

    /** A page; {@code title} and {@code heading} are plain text, {@code content} and {@code hint} are HTML. */
    static String page(String title, String heading, String content, String hint) {
        return PAGE.formatted(Html.escaped(title), Html.escaped(heading), content.indent(4), hint.indent(2));
    }

    /** The style sheet. */
    static String sheet() {
        try (InputStream sheet = Layout.class.getResourceAsStream("look.css")) {
            if (sheet == null) {
                throw new IllegalStateException("There is no look.css beside %s.".formatted(Layout.class));
            }
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
