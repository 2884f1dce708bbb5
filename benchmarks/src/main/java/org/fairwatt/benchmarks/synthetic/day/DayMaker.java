package org.fairwatt.benchmarks.synthetic.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.fairwatt.reservation.Category;

/** Makes a day: the same for the same size, load and seed. */
public final class DayMaker {

    private static final int FLEET_PERCENT = 30;
    private static final int EMERGENCY_PERCENT = 4;
    private static final int PAIR =
            2; // neighbours that share some requests; what isn't in the pair has nothing to do with it
    private static final int HUNDRED = 100;

    private final DaySize size;
    private final Random random;

    private DayMaker(DaySize size, long seed) {
        this.size = size;
        this.random = new Random(seed * DaySize.values().length + size.ordinal());
    }

    /** @param loadPercent how many requests there are, 100 as many as the size has */
    public static SyntheticDay make(DaySize size, int loadPercent, long seed) {
        return new DayMaker(size, seed).make(size.requests() * loadPercent / HUNDRED);
    }

    private SyntheticDay make(int requests) {
        List<DayCluster> clusters = new ArrayList<>();
        for (int index = 1; index <= size.transformers(); index++) {
            clusters.add(new ClusterMaker(random).make("T" + index));
        }
        List<District> districts = new ArrayList<>();
        int made = 0;
        List<Category> categories = categories(requests);
        for (int first = 0; first < clusters.size(); first += PAIR) {
            List<DayCluster> pair = clusters.subList(first, Math.min(first + PAIR, clusters.size()));
            int until = (int) ((long) requests * (first + pair.size()) / clusters.size());
            districts.add(new District(pair, requests(pair, categories.subList(made, until))));
            made = until;
        }
        return new SyntheticDay(districts);
    }

    private List<DayRequest> requests(List<DayCluster> pair, List<Category> categories) {
        RequestMaker maker = new RequestMaker(random, size.eveningPercent());
        List<DayRequest> requests = new ArrayList<>();
        for (int index = 0; index < categories.size(); index++) {
            DayCluster home = pair.get(index % pair.size());
            DayCluster neighbour = pair.get((index + 1) % pair.size());
            requests.add(maker.make(home, neighbour, categories.get(index)));
        }
        requests.sort(Comparator.comparingInt(DayRequest::askedS));
        return requests;
    }

    /** Their shares hold exactly; who is what is drawn by lot. */
    private List<Category> categories(int requests) {
        List<Category> categories = new ArrayList<>();
        for (int index = 0; index < requests; index++) {
            int percent = (int) ((long) index * HUNDRED / requests);
            categories.add(
                    percent < FLEET_PERCENT
                            ? Category.FLEET
                            : percent < FLEET_PERCENT + EMERGENCY_PERCENT ? Category.EMERGENCY : Category.PUBLIC);
        }
        Collections.shuffle(categories, random);
        return categories;
    }
}
