package org.fairwatt.benchmarks.synthetic.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;

/** Builds what hangs under one transformer: two panels, a circuit for each station, 50 EVSEs. */
final class ClusterMaker {

    static final int EVSES = 50;

    private static final int PHASES = 3;
    private static final long PHASE_VOLTS = 230; // IEC 60038
    private static final int EVENING_PERCENT = 70; // what the neighbourhood's evening leaves for charging
    private static final int LEAST_CAP_PERCENT = 50;
    private static final int MOST_CAP_PERCENT = 60;
    private static final int TRANSFORMER = 0;
    private static final int PANELS = 2;

    /** Not all charge at once: what circuits and panels are rated for, of all that hangs on them. */
    private static final int CIRCUIT_PERCENT = 90;

    private static final int PANEL_PERCENT = 75;

    /** Ratings that circuit breakers come in, A (IEC 60898-1 and 60947-2). */
    private static final long[] BREAKERS_A = {
        32, 40, 50, 63, 80, 100, 125, 160, 200, 250, 315, 400, 500, 630, 800, 1_000, 1_250, 1_600, 2_000
    };

    private final Random random;
    private final List<DayNode> nodes = new ArrayList<>();
    private final List<DayPlug> plugs = new ArrayList<>();

    ClusterMaker(Random random) {
        this.random = random;
    }

    DayCluster make(String name) {
        for (int panel = 0; panel <= PANELS; panel++) {
            nodes.add(new DayNode(name, panel - 1, 0, 0, 0, false)); // rated below, once it is known what hangs there
        }
        int turn = 0;
        for (StationKind kind : StationKind.values()) {
            for (int station = 0; station < kind.stations(); station++) {
                turn = addStation(kind, turn);
            }
        }
        return new DayCluster(rated(name), plugs);
    }

    private int addStation(StationKind kind, int turn) {
        int node = nodes.size();
        int panel = kind.site() == SiteKind.DWELL ? 1 : PANELS;
        nodes.add(new DayNode("", panel, 0, 0, 0, false));
        StationId station = new StationId(new UUID(random.nextLong(), random.nextLong()));
        int next = turn;
        for (int index = 0; index < kind.evses(); index++) {
            EvsePlace place = new EvsePlace(
                    new EvseId(new UUID(random.nextLong(), random.nextLong())),
                    station,
                    node,
                    kind.current(),
                    Power.ofWatts(kind.watts()),
                    kind.phases(),
                    kind.connectors(),
                    kind.site(),
                    false);
            plugs.add(new DayPlug(place, next++ % PHASES));
        }
        return next;
    }

    private List<DayNode> rated(String name) {
        long nameplateW = plugs.stream()
                .mapToLong(plug -> plug.place().maxPower().watts())
                .sum();
        int percent = LEAST_CAP_PERCENT + random.nextInt(MOST_CAP_PERCENT - LEAST_CAP_PERCENT + 1);
        long capW = nameplateW * percent / 100;
        List<DayNode> rated = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            int parent = node == TRANSFORMER
                    ? -1
                    : node <= PANELS ? TRANSFORMER : nodes.get(node).parent();
            int share = node == TRANSFORMER ? 100 : node <= PANELS ? PANEL_PERCENT : CIRCUIT_PERCENT;
            long phaseW = breakerA(installedA(node) * share / 100) * PHASE_VOLTS;
            long allW = node == TRANSFORMER ? capW : phaseW * PHASES;
            long eveningW = node == TRANSFORMER ? capW * EVENING_PERCENT / 100 : allW;
            rated.add(new DayNode(name + "-" + node, parent, allW, eveningW, phaseW, feedsFewPhases(node)));
        }
        return rated;
    }

    /** On the phase that most hangs on, A. */
    private long installedA(int node) {
        long most = 0;
        for (int phase = 0; phase < PHASES; phase++) {
            long sum = 0;
            for (DayPlug plug : plugs) {
                EvsePlace place = plug.place();
                boolean loads = (phase - plug.firstPhase() + PHASES) % PHASES < place.phases();
                sum += isBelow(place.node(), node) && loads
                        ? place.maxPower().watts() / place.phases() / PHASE_VOLTS
                        : 0;
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private boolean feedsFewPhases(int node) {
        return plugs.stream()
                .map(DayPlug::place)
                .anyMatch(place ->
                        isBelow(place.node(), node) && place.current() == CurrentType.AC && place.phases() < PHASES);
    }

    private boolean isBelow(int node, int above) {
        return node == above || above == TRANSFORMER || nodes.get(node).parent() == above;
    }

    private static long breakerA(long least) {
        for (long rating : BREAKERS_A) {
            if (rating >= least) {
                return rating;
            }
        }
        throw new IllegalArgumentException("No breaker carries %d A.".formatted(least));
    }
}
