package org.fairwatt.charging.stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.fairwatt.charging.input.Field;
import org.fairwatt.grid.Circuit;
import org.fairwatt.grid.Cluster;
import org.fairwatt.grid.Clusters;

/** Finds the transformer that a site hangs on, or makes it. */
@ApplicationScoped
class Feeders {
    private Clusters clusters;

    protected Feeders() {}

    @Inject
    Feeders(Clusters clusters) {
        this.clusters = clusters;
    }

    /** @param isNew whether it is not kept yet */
    record Feeder(Cluster cluster, List<Circuit> circuits, boolean isNew) {}

    /** The transformer of {@code tree}, locked, if there is one of that code; it must be the same in all that is given. */
    Feeder find(Tree tree, ZoneId zone) {
        return clusters.byCode(tree.code())
                .map(known -> existing(clusters.lock(known.id()), tree))
                .orElseGet(() -> {
                    Cluster cluster = tree.newCluster(zone);
                    return new Feeder(cluster, tree.newCircuits(cluster.id()), true);
                });
    }

    /** Keeps what is new, and counts a change of what is there. */
    void keep(Feeder feeder) {
        if (!feeder.isNew()) {
            feeder.cluster().changed();
            return;
        }
        clusters.add(feeder.cluster());
        for (Circuit circuit : feeder.circuits()) {
            clusters.add(circuit);
        }
    }

    private Feeder existing(Cluster cluster, Tree tree) {
        Field field = Field.INPUT.child("transformer");
        List<Circuit> circuits = clusters.circuitsOf(cluster.id());
        if (!cluster.rating().equals(tree.rating())) {
            throw field.child("ratingW")
                    .conflict("Transformer (%s) is there already, with a rating of %s instead of %s."
                            .formatted(cluster.code(), cluster.rating(), tree.rating()));
        }
        if (!tree.hasSameCircuitsAs(circuits)) {
            throw field.child("circuits")
                    .conflict("Transformer (%s) is there already, with other circuits.".formatted(cluster.code()));
        }
        if (tree.baseLoad().filter(given -> !given.equals(cluster.baseLoad())).isPresent()) {
            throw field.child("baseLoadW")
                    .conflict("Transformer (%s) is there already, with another base load.".formatted(cluster.code()));
        }
        return new Feeder(cluster, circuits, false);
    }
}
