package org.fairwatt.benchmarks.town;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairwatt.launcher.client.SideBySide;
import org.fairwatt.launcher.progress.ProgressBar;

/** The slots that are in the books before anything is measured. */
final class Books {
    private static final int AT_ONCE = 3;
    private static final int ATTEMPTS = 4;
    private static final String REQUEST = """
            mutation ($input: SlotRequestInput!, $key: String!) {
              requestSlot(input: $input, idempotencyKey: $key) { outcome }
            }""";

    private final List<String> stations;
    private final Clock clock;
    private final long seed;

    /** @param seed the same one fills the same books with the same wishes, in whatever order they are answered */
    Books(List<String> stations, Clock clock, long seed) {
        this.stations = List.copyOf(stations);
        this.clock = clock;
        this.seed = seed;
    }

    /** @param number of the slot among all of the books */
    private record Missing(Townsperson holder, String vehicle, int part, int number) {}

    /** Requests what is missing of {@code each} slots for every vehicle of {@code holders}; how many there are then. */
    int fill(List<Townsperson> holders, int each, ProgressBar bar) {
        bar.begin("Looking into the books", holders.size());
        List<Integer> places = IntStream.range(0, holders.size()).boxed().toList();
        List<List<Missing>> missing = SideBySide.at(AT_ONCE).map(places, place -> {
            Townsperson holder = holders.get(place);
            List<Missing> ofHolder =
                    missing(holder, each, place * holder.vehicles().size() * each);
            bar.step();
            return ofHolder;
        });
        List<Missing> all = missing.stream().flatMap(List::stream).toList();
        int wanted = holders.stream()
                .mapToInt(holder -> holder.vehicles().size() * each)
                .sum();
        if (all.isEmpty()) {
            return wanted;
        }
        bar.begin("Slots into the books", all.size());
        List<Boolean> made = SideBySide.at(AT_ONCE).map(all, one -> {
            boolean done = request(one, each);
            bar.step();
            return done;
        });
        return wanted - (int) made.stream().filter(done -> !done).count();
    }

    private List<Missing> missing(Townsperson holder, int each, int before) {
        Map<String, Integer> held = holder.heldByVehicle(clock.instant());
        List<Missing> missing = new ArrayList<>();
        for (int place = 0; place < holder.vehicles().size(); place++) {
            String vehicle = holder.vehicles().get(place);
            for (int part = held.getOrDefault(vehicle, 0); part < each; part++) {
                missing.add(new Missing(holder, vehicle, part, before + place * each + part));
            }
        }
        return missing;
    }

    /** A wish may be refused, where all is taken; another one is tried then, in the next part of the time. */
    private boolean request(Missing one, int parts) {
        Wishes wishes = new Wishes(stations, clock, seed + one.number());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, Object> wish = wishes.next(one.vehicle(), (one.part() + attempt) % parts, parts);
            JsonNode decision = one.holder()
                    .api()
                    .run(REQUEST, Map.of("input", wish, "key", "bench-" + UUID.randomUUID()))
                    .path("requestSlot");
            if (!"REFUSED".equals(decision.path("outcome").asText())) {
                return true;
            }
        }
        return false;
    }
}
