package org.fairwatt.engine.insert;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Layout;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.site.StationId;

/** Places one need beside what is promised already. Keeps no state; any number of threads may use it. */
public final class Inserter {

    /** The best place for {@code need} in {@code state}; empty when less than its smallest promise is possible. */
    public Optional<Placement> best(ClusterState state, Need need) {
        return best(Profile.of(state), need);
    }

    /** The same beside what {@code profile} holds, which is left as it is. */
    public Optional<Placement> best(Profile profile, Need need) {
        Layout layout = profile.layout();
        return new SlotSearch(layout).best(profile, Wish.of(layout, need)).map(slot -> Placement.of(layout, slot));
    }

    /**
     * The first place at which a stay as long as {@code need}'s window, but later, gives all its energy; empty when none
     * that starts by {@code latestStart} does.
     */
    public Optional<Placement> firstStay(Profile profile, Need need, Instant latestStart) {
        Layout layout = profile.layout();
        Wish wish = Wish.of(layout, need);
        Wish later =
                wish.atAnyTime(layout, wish.wantedWh()).startingBy(layout.grid().secondsDown(latestStart));
        return new SlotSearch(layout).best(profile, later).map(slot -> Placement.of(layout, slot));
    }

    /** The best place at each of the need's stations, in the need's order; a station without one is left out. */
    public Map<StationId, Placement> bestPerStation(ClusterState state, Need need) {
        Layout layout = new Layout(state);
        Profile profile = Profile.of(layout, state);
        SlotSearch search = new SlotSearch(layout);
        Wish wish = Wish.of(layout, need);
        Map<StationId, Placement> places = new LinkedHashMap<>();
        List<StationId> stations = need.stations();
        for (int rank = 0; rank < stations.size(); rank++) {
            StationId station = stations.get(rank);
            search.best(profile, wish.atStation(rank))
                    .ifPresent(slot -> places.put(station, Placement.of(layout, slot)));
        }
        return places;
    }
}
