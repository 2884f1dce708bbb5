package org.fairwatt.benchmarks.synthetic.hot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairwatt.benchmarks.synthetic.day.DayCluster;
import org.fairwatt.benchmarks.synthetic.day.DayMaker;
import org.fairwatt.benchmarks.synthetic.day.DayPlug;
import org.fairwatt.benchmarks.synthetic.day.DayRequest;
import org.fairwatt.benchmarks.synthetic.day.DaySize;
import org.fairwatt.benchmarks.synthetic.day.DayTime;
import org.fairwatt.benchmarks.synthetic.day.District;
import org.fairwatt.benchmarks.synthetic.engine.EngineView;
import org.fairwatt.energy.Current;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.dispatch.Due;
import org.fairwatt.engine.dispatch.Feedback;
import org.fairwatt.engine.dispatch.Feeder;
import org.fairwatt.engine.dispatch.Outlook;
import org.fairwatt.engine.dispatch.PluggedVehicle;
import org.fairwatt.engine.dispatch.Switching;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The evening's worst moment at size L: a car at each of 2,000 plugs, half of them with a promise. */
@State(Scope.Benchmark)
public class HotPlugs {
    private static final int LOAD_PERCENT = 100;
    private static final int EVENING_S = 18 * DayTime.HOUR_S;
    private static final int PHASE_VOLTS = 230;
    private static final Current LEAST = Current.ofAmperes(6);
    private static final Duration ON_FOR = Duration.ofMinutes(20);

    final List<Street> streets = new ArrayList<>();

    /** One cluster at that moment. */
    record Street(Feeder feeder, List<PluggedVehicle> vehicles) {}

    /** Plugs a car in everywhere. */
    @Setup(Level.Trial)
    public void plugIn() {
        for (District district : DayMaker.make(DaySize.L, LOAD_PERCENT, 1).districts()) {
            for (DayCluster cluster : district.clusters()) {
                streets.add(new Street(
                        EngineView.feeder(cluster, DayTime.bucketOf(EVENING_S)),
                        vehicles(cluster, district.requests())));
            }
        }
    }

    private static List<PluggedVehicle> vehicles(DayCluster cluster, List<DayRequest> requests) {
        List<PluggedVehicle> vehicles = new ArrayList<>();
        List<DayRequest> left = new ArrayList<>(requests);
        for (DayPlug plug : cluster.plugs()) {
            Optional<DayRequest> fitting =
                    left.stream().filter(request -> request.mostW(plug) > 0).findFirst();
            fitting.ifPresent(request -> {
                left.remove(request);
                vehicles.add(vehicle(plug, request, vehicles.size()));
            });
        }
        return vehicles;
    }

    private static PluggedVehicle vehicle(DayPlug plug, DayRequest request, int index) {
        int phases = plug.phases(request.vehicle()).count();
        Current most = Current.ofMilliamperes(request.mostW(plug) * 1_000 / PHASE_VOLTS / phases);
        Duration left = Duration.ofSeconds(request.untilS() - request.fromS());
        boolean promised = index % 2 == 0;
        return new PluggedVehicle(
                plug.place().id(),
                plug.place().node(),
                plug.phases(request.vehicle()),
                LEAST.min(most),
                most,
                request.category(),
                new Feedback(LEAST.min(most), Optional.of(LEAST.min(most)), true),
                new Switching(ON_FOR, 0),
                promised ? new Due(request.energy(), new Power(request.mostW(plug) / 2), left) : Due.NOTHING,
                new Outlook(DayTime.at(request.fromS()), Energy.ZERO, request.energy(), left, 0));
    }
}
