package org.fairwatt.benchmarks.synthetic.limit;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.run.Forest;

/** The linear program of one district. In kWh per bucket, so that its numbers are of a good size. */
final class DistrictProgram {

    private static final double WS_PER_KWH = 3_600_000;

    private final Forest forest;
    private final List<DayRequest> requests;
    private final List<Station> stations;
    private final MPSolver solver;
    private final MPObjective sum;
    private final Map<Long, MPConstraint> nodeRows = new HashMap<>();
    private final Map<Long, MPConstraint> stationRows = new HashMap<>();

    DistrictProgram(Forest forest, List<DayRequest> requests, MPSolver solver) {
        this.forest = forest;
        this.requests = requests;
        this.stations = Station.of(forest);
        this.solver = solver;
        this.sum = solver.objective();
        sum.setMaximization();
    }

    /** The most energy that can flow, W·s. */
    double solve() {
        requests.forEach(this::add);
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException(
                    "The bound of %d requests wasn't found: %s.".formatted(requests.size(), status));
        }
        return sum.value() * WS_PER_KWH;
    }

    private void add(DayRequest request) {
        MPConstraint energy = solver.makeConstraint(0, request.demandWs() / WS_PER_KWH);
        int first = DayTime.bucketOf(request.fromS());
        int last = DayTime.bucketOf(request.untilS() - 1);
        List<MPConstraint> presence = new ArrayList<>();
        for (int bucket = first; bucket <= last; bucket++) {
            presence.add(solver.makeConstraint(-MPSolver.infinity(), 1));
        }
        for (Station station : stations) {
            long mostW = request.mostW(station.like());
            if (mostW > 0) {
                addStay(station, mostW * DayTime.BUCKET_S / WS_PER_KWH, first, energy, presence);
            }
        }
    }

    /** At one station. Half of what it can draw takes half of it, and half of an EVSE. */
    private void addStay(Station station, double mostKwh, int first, MPConstraint energy, List<MPConstraint> presence) {
        for (int index = 0; index < presence.size(); index++) {
            MPVariable kwh = solver.makeNumVar(0, mostKwh, "");
            sum.setCoefficient(kwh, 1);
            energy.setCoefficient(kwh, 1);
            loadNodes(station, first + index, kwh);
            presence.get(index).setCoefficient(kwh, 1 / mostKwh);
            stationRow(station, first + index).setCoefficient(kwh, 1 / mostKwh);
        }
    }

    private void loadNodes(Station station, int bucket, MPVariable kwh) {
        for (int node = station.node(); node >= 0; node = forest.parent(node)) {
            double most = (double) forest.nodes().get(node).capW(bucket) * DayTime.BUCKET_S / WS_PER_KWH;
            nodeRows.computeIfAbsent(
                            (long) node * DayTime.BUCKETS + bucket,
                            key -> solver.makeConstraint(-MPSolver.infinity(), most))
                    .setCoefficient(kwh, 1);
        }
    }

    private MPConstraint stationRow(Station station, int bucket) {
        return stationRows.computeIfAbsent(
                (long) station.first() * DayTime.BUCKETS + bucket,
                key -> solver.makeConstraint(-MPSolver.infinity(), station.evses()));
    }
}
