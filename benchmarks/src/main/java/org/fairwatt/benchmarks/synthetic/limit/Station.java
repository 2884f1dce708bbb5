package org.fairwatt.benchmarks.synthetic.limit;

import java.util.ArrayList;
import java.util.List;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.run.Forest;

/**
 * A station, whose EVSEs are alike.
 *
 * @param first index of its first EVSE
 * @param like that one
 * @param node what feeds it
 * @param evses how many it has
 */
record Station(int first, DayPlug like, int node, int evses) {

    static List<Station> of(Forest forest) {
        List<Station> stations = new ArrayList<>();
        for (int plug = 0; plug < forest.plugs().size(); plug++) {
            DayPlug like = forest.plugs().get(plug);
            Station last = stations.isEmpty() ? null : stations.get(stations.size() - 1);
            if (last != null
                    && last.like().place().station().equals(like.place().station())) {
                stations.set(
                        stations.size() - 1, new Station(last.first(), last.like(), last.node(), last.evses() + 1));
            } else {
                stations.add(new Station(plug, like, forest.nodeOf(plug), 1));
            }
        }
        return stations;
    }
}
