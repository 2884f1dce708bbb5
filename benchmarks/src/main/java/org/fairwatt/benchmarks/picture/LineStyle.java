package org.fairwatt.benchmarks.picture;

/**
 * How a line is told from the others: by hue, and by dashes for whom hues don't tell enough. The hues are those that M. Okabe and K.
 * Ito chose to stay apart for every kind of colour vision.
 */
record LineStyle(String colour, String dashes) {
    private static final LineStyle[] STYLES = {
        new LineStyle("#0072B2", ""),
        new LineStyle("#D55E00", "7 3"),
        new LineStyle("#009E73", "2 3"),
        new LineStyle("#CC79A7", "10 3 2 3"),
        new LineStyle("#E69F00", "4 2"),
        new LineStyle("#56B4E9", "12 4"),
    };

    static LineStyle ofNumber(int number) {
        return STYLES[number % STYLES.length];
    }

    String attributes() {
        return "fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s"
                .formatted(colour, dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }
}
