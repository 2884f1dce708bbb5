package org.fairwatt.benchmarks.picture;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairwatt.benchmarks.picture.Panel.Point;
import org.fairwatt.benchmarks.replay.LoadCurve;
import org.fairwatt.benchmarks.replay.ReplayFigures;
import org.fairwatt.benchmarks.replay.ReplayResult;

/**
 * Two diagrams of the same runs: the load against the cap over the hours of the day, on average over the days on which any energy
 * flowed; and how many drivers had power how soon after plugging in.
 */
public final class ReplayPicture {
    private static final int WIDTH = 1120;
    private static final int HEIGHT = 560;
    private static final long DAY_S = 86_400;
    private static final double W_PER_KW = 1000;
    private static final double S_PER_H = 3600;
    private static final int LEGEND_ENTRY = 130;
    private static final String CAP_LINE =
            "fill=\"none\" stroke=\"#222222\" stroke-width=\"1.5\" stroke-dasharray=\"1 3\"";

    private final String title;
    private final double capKw;
    private final ZoneOffset offset;
    private final List<Curve> curves = new ArrayList<>();

    private record Curve(String name, List<Point> load, List<Point> served, int days) {}

    /** @param offset of the clocks at the site */
    public ReplayPicture(String title, long capW, ZoneOffset offset) {
        this.title = title;
        this.capKw = capW / W_PER_KW;
        this.offset = offset;
    }

    /** Draws another run; the line of its waits is left out where nobody knows when power flowed first. */
    public void add(String name, ReplayResult result) {
        Set<Long> days = new HashSet<>();
        List<Point> load = load(result.load(), days);
        curves.add(new Curve(name, load, served(result), days.size()));
    }

    public String svg() {
        double mostLoad = curves.stream()
                .flatMap(curve -> curve.load.stream())
                .mapToDouble(Point::y)
                .reduce(capKw, Math::max);
        double mostWait = curves.stream()
                .flatMap(curve -> curve.served.stream())
                .mapToDouble(Point::x)
                .reduce(1, Math::max);
        Panel load = new Panel(70, 130, 440, 340, 24, mostLoad * 1.08);
        Panel waits = new Panel(630, 130, 440, 340, Math.ceil(mostWait), 100);
        int days = curves.stream().mapToInt(Curve::days).max().orElse(0);
        StringBuilder svg = new StringBuilder();
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" \
                font-family="sans-serif" font-size="13" fill="#222222">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#FFFFFF"/>
                """.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, Panel.escaped(title)));
        svg.append(Panel.text(70, 34, "start", "700", title)).append(legend());
        svg.append(load.frame(
                days > 1 ? "Load, mean of %d days".formatted(days) : "Load",
                "time of day, h",
                "load, kW",
                4,
                Panel.step(load.mostY())));
        svg.append(waits.frame(
                "Waits",
                "wait from plugging in to the first power, h",
                "drivers with power, %",
                Panel.step(waits.mostX()),
                20));
        svg.append(load.line(List.of(new Point(0, capKw), new Point(24, capKw)), CAP_LINE));
        for (int number = 0; number < curves.size(); number++) {
            String style = LineStyle.ofNumber(number).attributes();
            svg.append(load.line(curves.get(number).load, style));
            List<Point> served = new ArrayList<>(curves.get(number).served);
            if (!served.isEmpty()) { // who isn't among them by then never will be
                served.add(
                        new Point(waits.mostX(), served.get(served.size() - 1).y()));
                svg.append(waits.line(served, style));
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private String legend() {
        StringBuilder svg = new StringBuilder();
        for (int number = 0; number <= curves.size(); number++) {
            boolean isCap = number == curves.size();
            double x = 70 + number * (double) LEGEND_ENTRY;
            Panel swatch = new Panel(x, 60, 34, 1, 1, 1);
            svg.append(swatch.line(
                    List.of(new Point(0, 0), new Point(1, 0)),
                    isCap ? CAP_LINE : LineStyle.ofNumber(number).attributes()));
            svg.append(Panel.text(x + 42, 65, "start", "400", isCap ? "cap" : curves.get(number).name));
        }
        return svg.toString();
    }

    /** kW by the hour of the day. */
    private List<Point> load(LoadCurve curve, Set<Long> days) {
        int buckets = (int) (DAY_S / curve.bucketS());
        double[] sums = new double[buckets];
        for (Map.Entry<Long, Long> bucket : curve.energyWs().entrySet()) {
            long local = bucket.getKey() + offset.getTotalSeconds();
            sums[(int) (Math.floorMod(local, DAY_S) / curve.bucketS())] += bucket.getValue();
            if (bucket.getValue() > 0) {
                days.add(Math.floorDiv(local, DAY_S));
            }
        }
        List<Point> points = new ArrayList<>();
        for (int bucket = 0; bucket < buckets; bucket++) {
            double kilowatts = sums[bucket] / curve.bucketS() / W_PER_KW / Math.max(1, days.size());
            points.add(new Point(bucket * curve.bucketS() / S_PER_H, kilowatts));
            points.add(new Point((bucket + 1) * curve.bucketS() / S_PER_H, kilowatts));
        }
        return points;
    }

    /** Percent of all drivers by the hours until they had power. */
    private static List<Point> served(ReplayResult result) {
        List<Long> waits = ReplayFigures.waits(result.outcomes());
        List<Point> points = new ArrayList<>();
        double all = result.outcomes().size();
        for (int rank = 0; rank < waits.size(); rank++) {
            double hours = waits.get(rank) / S_PER_H;
            points.add(new Point(hours, 100 * rank / all));
            points.add(new Point(hours, 100 * (rank + 1) / all));
        }
        return points;
    }
}
