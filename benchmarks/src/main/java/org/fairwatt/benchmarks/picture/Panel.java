package org.fairwatt.benchmarks.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A diagram of its own inside a picture: from 0 to {@code mostX} to the right, from 0 to {@code mostY} upwards.
 *
 * @param left x of its origin in the picture, px
 * @param top y of its upper edge in the picture, px
 */
record Panel(double left, double top, double width, double height, double mostX, double mostY) {

    /** A point in the diagram's own measures. */
    record Point(double x, double y) {}

    /** Frame, grid, numbers and names. */
    String frame(String title, String nameX, String nameY, double stepX, double stepY) {
        StringBuilder svg = new StringBuilder();
        svg.append(text(left, top - 14, "start", "600", title));
        for (double x = 0; x <= mostX + 1e-9; x += stepX) {
            svg.append(gridLine(px(x), top, px(x), top + height));
            svg.append(text(px(x), top + height + 18, "middle", "400", number(x)));
        }
        for (double y = 0; y <= mostY + 1e-9; y += stepY) {
            svg.append(gridLine(left, py(y), left + width, py(y)));
            svg.append(text(left - 8, py(y) + 4, "end", "400", number(y)));
        }
        svg.append(text(left + width / 2, top + height + 40, "middle", "400", nameX));
        double middle = top + height / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" transform=\"rotate(-90 %.1f %.1f)\">%s</text>%n",
                left - 46,
                middle,
                left - 46,
                middle,
                escaped(nameY)));
        return svg.toString();
    }

    /** A line through {@code points}; what lies beyond the frame is drawn at its edge. */
    String line(List<Point> points, String attributes) {
        return "<polyline points=\"%s\" %s/>%n"
                .formatted(
                        points.stream()
                                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", px(point.x), py(point.y)))
                                .collect(Collectors.joining(" ")),
                        attributes);
    }

    static String text(double x, double y, String anchor, String weight, String words) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                weight,
                escaped(words));
    }

    /** Words as XML has them; what XML has no place for is left out. */
    static String escaped(String words) {
        return words.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A round distance between grid lines, so that there are at most ten. */
    static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 1e-3) / 10)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (most / (factor * power) <= 10) {
                return factor * power;
            }
        }
        return 20 * power;
    }

    double px(double x) {
        return left + Math.min(x, mostX) / mostX * width;
    }

    double py(double y) {
        return top + height - Math.min(y, mostY) / mostY * height;
    }

    private static String gridLine(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#DDDDDD\"/>%n",
                x1,
                y1,
                x2,
                y2);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("0+$", "");
    }
}
