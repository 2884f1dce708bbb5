package org.fairwatt.engine.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.Excerpt;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.engine.profile.Runs;
import org.fairwatt.engine.profile.Spans;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;

/** An {@link Excerpt} as a JSON object. Stations are named by their place in the request's list. */
final class ExcerptText {

    private static final EvseId ANY = new EvseId(new UUID(0, 0));

    private ExcerptText() {}

    static Map<String, Object> tree(Excerpt excerpt, List<StationId> stations) {
        BucketGrid grid = excerpt.grid();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("origin", grid.origin());
        tree.put("bucketMinutes", grid.bucket().toMinutes());
        tree.put("buckets", grid.count());
        Rations rations = excerpt.rations();
        tree.put("fleetPercent", rations.fleetPercent());
        tree.put("reservePercent", rations.reservePercent());
        tree.put("newcomersPercent", rations.newcomersPercent());
        tree.put("keptFrom", rations.keptFrom());
        tree.put("availableW", excerpt.available().text());
        tree.put("fleetsW", excerpt.fleets().text());
        tree.put("emergenciesW", excerpt.emergencies().text());
        tree.put("nodes", excerpt.nodes().stream().map(ExcerptText::tree).toList());
        tree.put(
                "pools",
                excerpt.pools().stream().map(pool -> tree(pool, stations)).toList());
        return tree;
    }

    static Excerpt read(Tree tree, List<StationId> stations) {
        return new Excerpt(
                new BucketGrid(
                        tree.text("origin", Instant::parse),
                        Duration.ofMinutes(tree.number("bucketMinutes")),
                        tree.small("buckets")),
                new Rations(
                        tree.small("fleetPercent"),
                        tree.small("reservePercent"),
                        tree.small("newcomersPercent"),
                        tree.small("keptFrom")),
                tree.trees("nodes", ExcerptText::node),
                tree.text("availableW", Runs::new),
                tree.text("fleetsW", Runs::new),
                tree.text("emergenciesW", Runs::new),
                tree.trees("pools", pool -> pool(pool, stations)));
    }

    private static Map<String, Object> tree(Excerpt.Node node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", node.name());
        tree.put("parent", node.parent());
        tree.put("freeW", node.free().text());
        return tree;
    }

    private static Excerpt.Node node(Tree tree) {
        return new Excerpt.Node(tree.text("name"), tree.small("parent"), tree.text("freeW", Runs::new));
    }

    private static Map<String, Object> tree(Excerpt.Pool pool, List<StationId> stations) {
        EvsePlace like = pool.like();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("station", stations.indexOf(like.station()));
        tree.put("node", like.node());
        tree.put("current", like.current());
        tree.put("maxW", like.maxPower().watts());
        tree.put("phases", like.phases());
        tree.put("connectors", NeedText.names(like.connectors()));
        tree.put("siteKind", like.siteKind());
        tree.put("accessible", like.accessible());
        tree.put("taken", pool.taken().stream().map(Spans::text).toList());
        return tree;
    }

    private static Excerpt.Pool pool(Tree tree, List<StationId> stations) {
        EvsePlace like = new EvsePlace(
                ANY,
                stations.get(tree.small("station")),
                tree.small("node"),
                tree.text("current", name -> Tree.known(CurrentType.class, "current", name)),
                new Power(tree.number("maxW")),
                tree.small("phases"),
                NeedText.connectors(tree.texts("connectors")),
                tree.text("siteKind", name -> Tree.known(SiteKind.class, "kind of site", name)),
                tree.is("accessible"));
        return new Excerpt.Pool(
                like, tree.texts("taken").stream().map(Spans::new).toList());
    }
}
