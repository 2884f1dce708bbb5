package org.fairwatt.benchmarks.synthetic.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.run.Car;
import org.fairwatt.benchmarks.synthetic.run.Forest;
import org.fairwatt.benchmarks.synthetic.run.Outcome;
import org.fairwatt.benchmarks.synthetic.run.Played;
import org.fairwatt.benchmarks.synthetic.run.RuleWatch;
import org.fairwatt.policy.QuotaPolicy;

/**
 * Plays a district's day under a plain policy. Nobody is promised anything: who is there and finds no free EVSE queues by
 * the policy's order, and power is shared anew whenever something changes.
 */
public final class PlainRun {

    private final PlainPolicy policy;
    private final District district;
    private final Forest forest;
    private final Giving giving;
    private final RuleWatch watch;
    private final List<DayRequest> coming;
    private final List<DayRequest> queue = new ArrayList<>();
    private final TreeMap<Integer, Car> plugged = new TreeMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private PlainRun(District district, PlainPolicy policy, QuotaPolicy quotas) {
        this.policy = policy;
        this.district = district;
        this.forest = new Forest(district);
        this.giving = new Giving(forest, policy, quotas);
        this.watch = new RuleWatch(forest);
        this.coming = new ArrayList<>(district.requests());
        coming.sort(Comparator.comparingInt(DayRequest::fromS));
    }

    public static Played play(District district, PlainPolicy policy, QuotaPolicy quotas) {
        return new PlainRun(district, policy, quotas).play();
    }

    private Played play() {
        int arrived = 0;
        for (int second = 0; second < DayTime.END_S; second = pass(second)) {
            leave(second);
            while (arrived < coming.size() && coming.get(arrived).fromS() <= second) {
                queue.add(coming.get(arrived++));
            }
            plugIn(second);
            int bucket = DayTime.bucketOf(second);
            giving.give(second, bucket, List.copyOf(plugged.values()));
            watch.look(second, bucket, plugged.values());
        }
        leave(DayTime.END_S);
        queue.forEach(request -> outcomes.add(Outcome.nothing(request)));
        if (outcomes.size() != district.requests().size()) {
            throw new IllegalStateException("%d requests became %d outcomes."
                    .formatted(district.requests().size(), outcomes.size()));
        }
        return Played.plain(outcomes, watch.broken());
    }

    /** Lets time pass until somebody is full, at the latest until the next bucket. */
    private int pass(int second) {
        int next = (DayTime.bucketOf(second) + 1) * DayTime.BUCKET_S;
        for (Car car : plugged.values()) {
            next = car.isFull() ? next : car.fullAt(second, next);
        }
        for (Car car : plugged.values()) {
            car.charge(next - second);
        }
        return next;
    }

    private void leave(int second) {
        plugged.values().removeIf(car -> {
            if (car.leaves(second)) {
                outcomes.add(car.outcome());
            }
            return car.leaves(second);
        });
        queue.removeIf(request -> {
            if (request.untilS() <= second) {
                outcomes.add(Outcome.nothing(request));
            }
            return request.untilS() <= second;
        });
    }

    private void plugIn(int second) {
        queue.sort(
                Comparator.comparingLong(request -> policy.rank(second, request, request.demandWs(), mostW(request))));
        queue.removeIf(request -> {
            int plug = bestFree(request);
            if (plug >= 0) {
                plugged.put(plug, new Car(request, plug, forest.plugs().get(plug)));
            }
            return plug >= 0;
        });
    }

    private long mostW(DayRequest request) {
        return Math.max(
                1, forest.plugs().stream().mapToLong(request::mostW).max().orElse(1));
    }

    /** Where it can draw most, of equals at the station liked most; -1 when all that fit are taken. */
    private int bestFree(DayRequest request) {
        int best = -1;
        for (int plug = 0; plug < forest.plugs().size(); plug++) {
            boolean fits =
                    !plugged.containsKey(plug) && request.mostW(forest.plugs().get(plug)) > 0;
            best = fits && (best < 0 || isBetter(request, plug, best)) ? plug : best;
        }
        return best;
    }

    private boolean isBetter(DayRequest request, int plug, int than) {
        long mine = request.mostW(forest.plugs().get(plug));
        long other = request.mostW(forest.plugs().get(than));
        return mine != other ? mine > other : rank(request, plug) < rank(request, than);
    }

    private int rank(DayRequest request, int plug) {
        return request.stations().indexOf(forest.plugs().get(plug).place().station());
    }
}
