package org.fairwatt.simulator.smartcar.connect;

/** Text within a page. */
final class Html {
    private Html() {}

    /** {@code text} so that it stands for itself, also between quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
