package org.fairwatt.engine.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.Placement;
import org.fairwatt.engine.profile.Excerpt;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.site.EvseId;
import org.fairwatt.time.TimeWindow;

/** A {@link DecisionRecord} as JSON. */
public final class DecisionText {

    /** No record has more letters. */
    public static final int MOST_LETTERS = 65_536;

    private static final long FORMAT = 1;

    private DecisionText() {}

    /** At most {@link #MOST_LETTERS} of it: the clusters that came last are left out where it would be more. */
    public static String write(DecisionRecord record) {
        DecisionRecord fitting = record;
        String text = Json.write(tree(fitting));
        while (text.length() > MOST_LETTERS && !fitting.clusters().isEmpty()) {
            fitting = fitting.shorter();
            text = Json.write(tree(fitting));
        }
        return text;
    }

    /** @throws IllegalArgumentException if that is none, or of a format or with a reason that is not known yet */
    public static DecisionRecord read(String text) {
        Tree tree = Tree.of(JsonReader.read(text));
        if (tree.number("format") != FORMAT) {
            throw new IllegalArgumentException(
                    "The record has format %d; this version reads format %d.".formatted(tree.number("format"), FORMAT));
        }
        Need need = NeedText.read(tree.tree("need"));
        List<Excerpt> clusters = tree.trees("clusters", cluster -> ExcerptText.read(cluster, need.stations()));
        return new DecisionRecord(
                tree.small("policy"),
                tree.text("at", Instant::parse),
                need,
                tree.texts("free").stream().map(DecisionText::window).toList(),
                tree.small("open"),
                tree.small("mostOpen"),
                clusters,
                tree.small("leftOut"),
                reason(tree.tree("reason")),
                tree.maybeTree("found").map(found -> found(found, need)));
    }

    static String window(TimeWindow window) {
        return window.start() + "/" + window.end(); // ISO 8601
    }

    static TimeWindow window(String text) {
        int middle = text.indexOf('/');
        if (middle < 0) {
            throw new IllegalArgumentException("The time (%s) has no end.".formatted(text));
        }
        return new TimeWindow(Instant.parse(text.substring(0, middle)), Instant.parse(text.substring(middle + 1)));
    }

    private static Map<String, Object> tree(DecisionRecord record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("policy", record.policyVersion());
        tree.put("at", record.at());
        tree.put("need", NeedText.tree(record.need()));
        tree.put("free", record.free().stream().map(DecisionText::window).toList());
        tree.put("open", record.open());
        tree.put("mostOpen", record.mostOpen());
        tree.put("reason", tree(record.reason()));
        record.found().ifPresent(found -> tree.put("found", tree(found, record.need())));
        tree.put("leftOut", record.leftOut());
        tree.put(
                "clusters",
                record.clusters().stream()
                        .map(cluster -> ExcerptText.tree(cluster, record.need().stations()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> tree(Reason reason) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", reason.code());
        reason.boundBy().ifPresent(name -> tree.put("boundBy", name));
        reason.firstPossible().ifPresent(instant -> tree.put("firstPossible", instant));
        return tree;
    }

    private static Reason reason(Tree tree) {
        return new Reason(
                tree.text("code", name -> Tree.known(ReasonCode.class, "reason", name)),
                tree.maybe("boundBy", String::valueOf),
                tree.maybe("firstPossible", String::valueOf).map(Instant::parse));
    }

    private static Map<String, Object> tree(Found found, Need need) {
        Placement placement = found.placement();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("within", window(found.need().window()));
        tree.put("station", need.stations().indexOf(placement.station()));
        tree.put("evse", placement.evse());
        tree.put("plugged", window(placement.plugged()));
        tree.put("charging", window(placement.charging()));
        tree.put("limitW", placement.limit().watts());
        tree.put("energyWh", placement.energy().wattHours());
        return tree;
    }

    private static Found found(Tree tree, Need need) {
        return new Found(
                need.within(tree.text("within", DecisionText::window)),
                new Placement(
                        tree.text("evse", text -> new EvseId(UUID.fromString(text))),
                        need.stations().get(tree.small("station")),
                        tree.text("plugged", DecisionText::window),
                        tree.text("charging", DecisionText::window),
                        new Power(tree.number("limitW")),
                        new Energy(tree.number("energyWh"))));
    }
}
