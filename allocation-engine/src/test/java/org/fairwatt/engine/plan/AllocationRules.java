package org.fairwatt.engine.plan;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.lessThan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.fixtures.Ledger;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.engine.profile.Slot;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.time.TimeWindow;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** The rules of a plan, each by its name, written for reading. {@link PlanScore} is held to them. */
public final class AllocationRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            transformerCapIsNeverExceeded(factory),
            circuitLimitIsNeverExceeded(factory),
            fleetShareIsNotExceeded(factory),
            emergencyReserveIsKept(factory),
            evseServesOneVehicleAtATime(factory),
            evseOfAFixedPromiseIsLeftAlone(factory),
            powerFlowsOnlyWhileTheVehicleIsThere(factory),
            nobodyIsWorseOffThanPromised(factory),
            energyIsPromised(factory),
            nobodyWaitsWithoutNeed(factory),
            promisesAreStable(factory),
            theTransformerIsLoadedEvenly(factory)
        };
    }

    Constraint transformerCapIsNeverExceeded(ConstraintFactory factory) {
        return limitIsNeverExceeded(factory, NodeKind.TRANSFORMER, "transformerCapIsNeverExceeded");
    }

    Constraint circuitLimitIsNeverExceeded(ConstraintFactory factory) {
        return limitIsNeverExceeded(factory, NodeKind.CIRCUIT, "circuitLimitIsNeverExceeded");
    }

    Constraint fleetShareIsNotExceeded(ConstraintFactory factory) {
        return rationIsKept(factory, Cell::fleetExcess, "fleetShareIsNotExceeded");
    }

    Constraint emergencyReserveIsKept(ConstraintFactory factory) {
        return rationIsKept(factory, Cell::reserveMissing, "emergencyReserveIsKept");
    }

    Constraint evseServesOneVehicleAtATime(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .join(
                        Charge.class,
                        equal(charge -> charge.slot().evse()),
                        lessThan(Charge::index),
                        org.optaplanner.core.api.score.stream.Joiners.filtering(
                                (first, second) -> secondsShared(first.slot(), second.slot()) > 0))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD, (first, second) -> secondsShared(first.slot(), second.slot()))
                .asConstraint("evseServesOneVehicleAtATime");
    }

    Constraint evseOfAFixedPromiseIsLeftAlone(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .join(Ground.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, AllocationRules::secondsOfFixedPromises)
                .asConstraint("evseOfAFixedPromiseIsLeftAlone");
    }

    Constraint powerFlowsOnlyWhileTheVehicleIsThere(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .filter(charge ->
                        charge.slot().chargeFrom() < charge.holding().wish().earliest()
                                || !charge.holding().wish().isWithinWindow(charge.slot()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, charge -> 1)
                .asConstraint("powerFlowsOnlyWhileTheVehicleIsThere");
    }

    Constraint nobodyIsWorseOffThanPromised(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .filter(AllocationRules::isWorseOff)
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, charge -> 1)
                .asConstraint("nobodyIsWorseOffThanPromised");
    }

    Constraint energyIsPromised(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .rewardLong(
                        HardMediumSoftLongScore.ONE_MEDIUM,
                        charge -> charge.slot().wattHours())
                .asConstraint("energyIsPromised");
    }

    Constraint nobodyWaitsWithoutNeed(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .join(Ground.class)
                .impactLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (charge, ground) -> -waitS(charge) * ground.waitWeight(charge.holding()))
                .asConstraint("nobodyWaitsWithoutNeed");
    }

    Constraint promisesAreStable(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .filter(charge -> !charge.slot().equals(charge.holding().slot()))
                .join(Ground.class)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (charge, ground) -> ground.weights().moveCost().toMillis())
                .asConstraint("promisesAreStable");
    }

    /** What charges add to the squares of the transformer's shares; what fixed promises alone take is nobody's fault here. */
    Constraint theTransformerIsLoadedEvenly(ConstraintFactory factory) {
        return factory.forEach(Charge.class)
                .join(Ground.class)
                .flattenLast(ground -> cells(ground, NodeKind.TRANSFORMER))
                .filter((charge, cell) -> cell.isLoadedBy(charge.slot()))
                .groupBy(
                        (charge, cell) -> cell,
                        sumLong((charge, cell) -> charge.slot().watts()))
                .groupBy(sumLong(Cell::fuller))
                .join(Ground.class)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (fuller, ground) -> fuller
                                * ground.bucketSeconds()
                                / 1_000
                                * ground.weights().peakPercent()
                                / 100)
                .asConstraint("theTransformerIsLoadedEvenly");
    }

    /** What charges put above a limit; what fixed promises alone put there is nobody's fault here. */
    private static Constraint limitIsNeverExceeded(ConstraintFactory factory, NodeKind kind, String name) {
        return factory.forEach(Charge.class)
                .join(Ground.class)
                .flattenLast(ground -> cells(ground, kind))
                .filter((charge, cell) -> cell.isLoadedBy(charge.slot()))
                .groupBy(
                        (charge, cell) -> cell,
                        sumLong((charge, cell) -> charge.slot().watts()))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, Cell::above)
                .asConstraint(name);
    }

    /** What charges change of what is missing in a bucket; an emergency that takes its reserve makes it less. */
    private static Constraint rationIsKept(
            ConstraintFactory factory, ToLongBiFunction<Cell, List<Slot>> missing, String name) {
        return factory.forEach(Charge.class)
                .join(Ground.class)
                .flattenLast(ground -> cells(ground, NodeKind.TRANSFORMER))
                .filter((charge, cell) -> cell.isLoadedBy(charge.slot()))
                .groupBy((charge, cell) -> cell, toList((charge, cell) -> charge.slot()))
                .impactLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        (cell, slots) -> missing.applyAsLong(cell, List.of()) - missing.applyAsLong(cell, slots))
                .asConstraint(name);
    }

    private static List<Cell> cells(Ground ground, NodeKind kind) {
        List<Cell> cells = new ArrayList<>();
        for (int node = 0; node < ground.layout().nodes().size(); node++) {
            for (int bucket = 0; bucket < ground.layout().grid().count(); bucket++) {
                if (ground.layout().nodes().get(node).kind() == kind) {
                    cells.add(new Cell(ground, node, bucket));
                }
            }
        }
        return cells;
    }

    private static boolean isWorseOff(Charge charge) {
        Slot now = charge.slot();
        Slot promised = charge.holding().slot();
        long byThen = now.watts() * (Math.min(now.chargeUntil(), promised.chargeUntil()) - now.chargeFrom()) / 3_600;
        return now.pluggedFrom() > promised.pluggedFrom()
                || now.chargeFrom() > promised.chargeFrom()
                || byThen < promised.wattHours()
                || !charge.holding().noWorse().fits(now);
    }

    private static long waitS(Charge charge) {
        return charge.slot().chargeFrom() - charge.holding().wish().earliest();
    }

    private static long secondsOfFixedPromises(Charge charge, Ground ground) {
        long seconds = 0;
        for (Commitment fixed : ground.fixed().commitments()) {
            Slot slot = ground.layout().slotOf(fixed);
            seconds += slot.evse() == charge.slot().evse() ? secondsShared(slot, charge.slot()) : 0;
        }
        return seconds;
    }

    private static long secondsShared(Slot first, Slot second) {
        return Math.max(
                0,
                Math.min(first.pluggedUntil(), second.pluggedUntil())
                        - Math.max(first.pluggedFrom(), second.pluggedFrom()));
    }

    /** One node in one bucket. */
    private record Cell(Ground ground, int node, int bucket) {

        boolean isLoadedBy(Slot slot) {
            int bucketS = ground.layout().grid().bucketSeconds();
            return slot.chargeFrom() < (bucket + 1) * bucketS
                    && slot.chargeUntil() > bucket * bucketS
                    && ground.layout().loads(ground.layout().evse(slot.evse()).node(), node);
        }

        long fleetExcess(List<Slot> slots) {
            return Ledger.fleetExcessW(with(slots), bucket);
        }

        long reserveMissing(List<Slot> slots) {
            return Ledger.reserveMissingW(with(slots), bucket);
        }

        private ClusterState with(List<Slot> slots) {
            List<Commitment> all = new ArrayList<>(ground.fixed().commitments());
            slots.forEach(slot -> all.add(commitment(slot)));
            return ground.fixed().holding(all);
        }

        private Commitment commitment(Slot slot) {
            BucketGrid grid = ground.layout().grid();
            TimeWindow charging = new TimeWindow(grid.at(slot.chargeFrom()), grid.at(slot.chargeUntil()));
            return new Commitment(
                    ReservationId.random(),
                    ground.layout().evse(slot.evse()).id(),
                    charging,
                    charging,
                    Power.ofWatts(slot.watts()),
                    slot.category(),
                    true);
        }

        long fuller(long watts) {
            long fixed =
                    ground.fixed().nodes().get(node).available().get(bucket).watts()
                            + Ledger.wattsAbove(ground.fixed(), node, bucket);
            return squaredShare(fixed + watts) - squaredShare(fixed);
        }

        private long squaredShare(long watts) {
            long available =
                    ground.fixed().nodes().get(node).available().get(bucket).watts();
            long share = available == 0 ? 0 : Math.min(1_000, watts * 1_000 / available);
            return share * share;
        }

        long above(long watts) {
            long fixed = Ledger.wattsAbove(ground.fixed(), node, bucket);
            return Math.max(0, fixed + watts) - Math.max(0, fixed);
        }
    }
}
