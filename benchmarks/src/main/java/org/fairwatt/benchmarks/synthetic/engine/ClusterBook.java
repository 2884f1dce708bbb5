package org.fairwatt.benchmarks.synthetic.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayNode;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.site.EvseId;

/** Who has what under one transformer, now and later that day. */
final class ClusterBook {

    private static final int PERCENT = 100;

    private final DayCluster cluster;
    private final int firstPlug;
    private final List<GridNode> nodes;
    private final List<EvsePlace> places;
    private final Map<EvseId, Integer> plugs = new HashMap<>();
    private final List<Booking> bookings = new ArrayList<>();

    /**
     * @param firstPlug index of its first EVSE in the forest
     * @param marginPercent what planning leaves free where cars load the phases unequally
     */
    ClusterBook(DayCluster cluster, int firstPlug, int marginPercent) {
        this.cluster = cluster;
        this.firstPlug = firstPlug;
        this.nodes = cluster.nodes().stream()
                .map(node -> gridNode(node, marginPercent))
                .toList();
        this.places = cluster.plugs().stream().map(DayPlug::place).toList();
        for (int plug = 0; plug < places.size(); plug++) {
            plugs.put(places.get(plug).id(), plug);
        }
    }

    /** What a contract caps is a sum of its phases; what a breaker guards is each of them, so that a margin is kept there. */
    private static GridNode gridNode(DayNode node, int marginPercent) {
        boolean isTransformer = node.parent() < 0;
        int margin = node.feedsFewPhases() && !isTransformer ? marginPercent : 0;
        return new GridNode(
                node.name(),
                node.parent(),
                isTransformer ? NodeKind.TRANSFORMER : NodeKind.CIRCUIT,
                IntStream.range(0, DayTime.BUCKETS)
                        .mapToObj(bucket -> new Power(node.capW(bucket)).share(PERCENT - margin, PERCENT))
                        .toList());
    }

    /** The cluster as the engine sees it. */
    ClusterState state(Rations rations, Predicate<Booking> frozen) {
        return new ClusterState(
                DayTime.GRID,
                nodes,
                places,
                bookings.stream()
                        .map(booking -> booking.commitment(frozen.test(booking)))
                        .toList(),
                rations);
    }

    void add(Booking booking) {
        bookings.add(booking);
    }

    void remove(Booking booking) {
        bookings.remove(booking);
    }

    List<Booking> bookings() {
        return bookings;
    }

    /** When the next one plugs in at {@code plug} after {@code now}; the end of the day if nobody does. */
    int nextAt(int plug, int now, Optional<Booking> but) {
        int next = DayTime.END_S;
        for (Booking booking : bookings) {
            if (but.filter(booking::equals).isEmpty() && booking.plug() == plug && booking.pluggedUntil() > now) {
                next = Math.min(next, Math.max(now, booking.pluggedFrom()));
            }
        }
        return next;
    }

    /** True when nobody stands at {@code plug}. */
    boolean isVacant(int plug) {
        return bookings.stream()
                .noneMatch(booking -> booking.plug() == plug && booking.car().isPresent());
    }

    /** Those but {@code own} who reserved {@code plug} for some time before {@code until}, and are not there yet. */
    List<Booking> reserved(int plug, int until, Optional<Booking> own) {
        return bookings.stream()
                .filter(booking -> own.filter(booking::equals).isEmpty())
                .filter(booking -> booking.plug() == plug && booking.car().isEmpty())
                .filter(booking -> booking.pluggedFrom() < until)
                .toList();
    }

    /** True when nobody but {@code own} has {@code plug} between {@code from} and {@code until}. */
    boolean isFree(int plug, int from, int until, Booking own) {
        return bookings.stream()
                .filter(booking -> booking.plug() == plug && !booking.equals(own))
                .noneMatch(booking -> booking.pluggedFrom() < until && booking.pluggedUntil() > from);
    }

    EvsePlace placeOf(int plug) {
        return places.get(plug);
    }

    int plugOf(EvseId evse) {
        return plugs.getOrDefault(evse, -1);
    }

    int forestPlug(int plug) {
        return firstPlug + plug;
    }

    DayCluster cluster() {
        return cluster;
    }
}
