package org.fairwatt.engine.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.fairwatt.energy.Power;
import org.fairwatt.reservation.Category;
import org.fairwatt.site.EvseId;

/**
 * What some EVSEs of a cluster can see of it: themselves, the nodes above them, and what is left of both. Who has the rest
 * is not told. A search among these EVSEs finds in the excerpt what it finds in the cluster.
 *
 * @param nodes the transformer first; parents before children
 * @param available per bucket, what the transformer carries for charging, W
 * @param fleets per bucket, what fleets have of it, W
 * @param emergencies per bucket, what emergencies have of it, W
 * @param pools in the cluster's order
 */
public record Excerpt(
        BucketGrid grid,
        Rations rations,
        List<Node> nodes,
        Runs available,
        Runs fleets,
        Runs emergencies,
        List<Pool> pools) {

    public Excerpt {
        nodes = List.copyOf(nodes);
        pools = List.copyOf(pools);
    }

    /**
     * A node of the tree.
     *
     * @param parent place of the node above in the list; -1 for the transformer
     * @param free per bucket, what is left, W; negative where it carries too much
     */
    public record Node(String name, int parent, Runs free) {}

    /**
     * EVSEs that are alike.
     *
     * @param like any one of them, its node being the place in the excerpt's list
     * @param taken for each of them, when it is taken
     */
    public record Pool(EvsePlace like, List<Spans> taken) {

        public Pool {
            taken = List.copyOf(taken);
        }
    }

    /** What of {@code profile} the EVSEs of these indices can see. */
    public static Excerpt of(Profile profile, Collection<Integer> evses) {
        Layout layout = profile.layout();
        List<Integer> kept = List.copyOf(nodesAbove(layout, evses));
        List<Node> nodes = kept.stream()
                .map(node -> new Node(
                        layout.nodes().get(node).name(),
                        kept.indexOf(layout.parent(node)),
                        Runs.of(perBucket(layout, bucket -> profile.freeW(node, bucket)))))
                .toList();
        List<Pool> pools = layout.pools().stream()
                .map(pool -> poolOf(profile, pool, evses, kept))
                .filter(pool -> !pool.taken().isEmpty())
                .toList();
        RootLoad load = profile.rootLoad();
        List<Power> available = layout.nodes().get(0).available();
        return new Excerpt(
                layout.grid(),
                layout.rations(),
                nodes,
                Runs.of(perBucket(layout, bucket -> Profile.bounded(available.get(bucket)))),
                Runs.of(perBucket(layout, bucket -> load.heldW(Category.FLEET, bucket))),
                Runs.of(perBucket(layout, bucket -> load.heldW(Category.EMERGENCY, bucket))),
                pools);
    }

    /** The cluster with nothing in it but this. Its EVSEs have ids of their own; stations and names are the same. */
    public Profile toProfile() {
        int buckets = grid.count();
        List<EvsePlace> places = new ArrayList<>();
        List<Occupancy> occupancies = new ArrayList<>();
        for (Pool pool : pools) {
            for (Spans taken : pool.taken()) {
                places.add(pool.like().as(new EvseId(new UUID(0, places.size() + 1L))));
                occupancies.add(taken.toOccupancy());
            }
        }
        long[] availableW = available.values(buckets);
        List<GridNode> tree = IntStream.range(0, nodes.size())
                .mapToObj(index -> gridNode(nodes.get(index), availableW))
                .toList();
        Layout layout = new Layout(new ClusterState(grid, tree, places, List.of(), rations));
        return new Profile(
                layout,
                nodes.stream().map(node -> node.free().values(buckets)).toArray(long[][]::new),
                new RootLoad(rations, availableW, fleets.values(buckets), emergencies.values(buckets)),
                occupancies.toArray(Occupancy[]::new));
    }

    /** What its nodes could carry if nobody charged is not needed of circuits, so each is given what the transformer has. */
    private static GridNode gridNode(Node node, long[] availableW) {
        NodeKind kind = node.parent() < 0 ? NodeKind.TRANSFORMER : NodeKind.CIRCUIT;
        return new GridNode(
                node.name(),
                node.parent(),
                kind,
                Arrays.stream(availableW).mapToObj(Power::new).toList());
    }

    private static Pool poolOf(Profile profile, EvsePool pool, Collection<Integer> evses, List<Integer> keptNodes) {
        return new Pool(
                pool.like().under(keptNodes.indexOf(pool.like().node())),
                pool.evses().stream()
                        .filter(evses::contains)
                        .map(evse -> Spans.of(profile.occupancy(evse)))
                        .toList());
    }

    /** The transformer is always among them. */
    private static TreeSet<Integer> nodesAbove(Layout layout, Collection<Integer> evses) {
        TreeSet<Integer> above = new TreeSet<>(List.of(0));
        for (int evse : evses) {
            for (int node = layout.evse(evse).node(); node >= 0; node = layout.parent(node)) {
                above.add(node);
            }
        }
        return above;
    }

    private static long[] perBucket(Layout layout, IntToLongFunction value) {
        return IntStream.range(0, layout.grid().count()).mapToLong(value).toArray();
    }
}
