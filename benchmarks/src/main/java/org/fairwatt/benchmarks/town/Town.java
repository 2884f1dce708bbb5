package org.fairwatt.benchmarks.town;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairwatt.launcher.client.SideBySide;

/**
 * A town that is ready to be measured.
 *
 * @param stations the ids of its stations, neighbours beside each other
 * @param askers who request
 * @param visitors who look at their home screen
 * @param everyone all drivers
 * @param slots how many are in the books
 */
public record Town(
        Size size,
        List<String> stations,
        List<Townsperson> askers,
        List<Townsperson> visitors,
        List<Townsperson> everyone,
        Bell bell,
        Wishes wishes,
        int slots) {
    private static final int RENEWED_AT_ONCE = 4;

    public Town {
        stations = List.copyOf(stations);
        askers = List.copyOf(askers);
        visitors = List.copyOf(visitors);
        everyone = List.copyOf(everyone);
    }

    /** Where its map opens. */
    public static Map<String, Double> center() {
        return Map.of("latitude", TownSite.LATITUDE, "longitude", TownSite.LONGITUDE);
    }

    /** The tokens of {@code people}, in their order, each of which holds for {@code lasting}. */
    public static List<String> tokens(List<Townsperson> people, Duration lasting) {
        return SideBySide.at(RENEWED_AT_ONCE).map(people, person -> person.token(lasting));
    }

    /** Everyone's vehicles, one of each person after the other: who asks twice in a row is never the same. */
    public static List<Owned> vehiclesInTurn(List<Townsperson> people) {
        List<Owned> vehicles = new ArrayList<>();
        int most =
                people.stream().mapToInt(each -> each.vehicles().size()).max().orElse(0);
        for (int number = 0; number < most; number++) {
            for (int owner = 0; owner < people.size(); owner++) {
                if (number < people.get(owner).vehicles().size()) {
                    vehicles.add(new Owned(owner, people.get(owner).vehicles().get(number)));
                }
            }
        }
        return vehicles;
    }

    /** @param owner the person's place in the list */
    public record Owned(int owner, String vehicle) {}
}
