package org.fairwatt.engine.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fairwatt.energy.ApparentPower;
import org.fairwatt.energy.Current;

/** A feeder of 230 V in words. */
final class FeederBuilder {

    static final String TRANSFORMER = "Mill Lane";

    private static final int PHASE_VOLTS = 230;

    private final List<FeederNode> nodes = new ArrayList<>();

    private FeederBuilder() {}

    /** A transformer that carries so much on each phase. */
    static FeederBuilder aFeeder(double amperes) {
        return new FeederBuilder()
                .node(TRANSFORMER, -1, Optional.of(PlugBuilder.amperes(amperes)), Optional.empty(), 0, 0, 0);
    }

    /** A transformer that is limited by what heats it. */
    static FeederBuilder aTransformer(long voltAmperes) {
        return new FeederBuilder()
                .node(TRANSFORMER, -1, Optional.empty(), Optional.of(new ApparentPower(voltAmperes)), 0, 0, 0);
    }

    /** A transformer that carries so much on each phase, and something else already. */
    static FeederBuilder aFeeder(double amperes, double l1, double l2, double l3) {
        return new FeederBuilder()
                .node(TRANSFORMER, -1, Optional.of(PlugBuilder.amperes(amperes)), Optional.empty(), l1, l2, l3);
    }

    /** A circuit; the first one has index 1. */
    FeederBuilder circuit(String name, int parent, double amperes) {
        return node(name, parent, Optional.of(PlugBuilder.amperes(amperes)), Optional.empty(), 0, 0, 0);
    }

    Feeder build() {
        return new Feeder(PHASE_VOLTS, nodes);
    }

    private FeederBuilder node(
            String name,
            int parent,
            Optional<Current> perPhase,
            Optional<ApparentPower> apparent,
            double l1,
            double l2,
            double l3) {
        List<Current> base = new ArrayList<>(Collections.nCopies(Phases.COUNT, Current.ZERO));
        base.set(0, PlugBuilder.amperes(l1));
        base.set(1, PlugBuilder.amperes(l2));
        base.set(2, PlugBuilder.amperes(l3));
        nodes.add(new FeederNode(name, parent, perPhase, apparent, base));
        return this;
    }
}
