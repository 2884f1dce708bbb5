package org.fairwatt.launcher.decisions;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.DecisionText;
import org.fairwatt.engine.decision.Found;
import org.fairwatt.engine.decision.Hearing;
import org.fairwatt.engine.insert.Expectation;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.insert.VehicleLimits;
import org.fairwatt.engine.profile.BucketGrid;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.engine.profile.Commitment;
import org.fairwatt.engine.profile.EvsePlace;
import org.fairwatt.engine.profile.GridNode;
import org.fairwatt.engine.profile.NodeKind;
import org.fairwatt.engine.profile.Profile;
import org.fairwatt.engine.profile.Rations;
import org.fairwatt.reservation.Category;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.reservation.ReservationId;
import org.fairwatt.site.ConnectorType;
import org.fairwatt.site.CurrentType;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.SiteKind;
import org.fairwatt.site.StationId;
import org.fairwatt.time.TimeWindow;

/** Decisions on 11 kWh from noon to four at the Library, whose transformer carries 20 kW. */
final class Decisions {
    static final UUID RESERVATION = named("reservation");
    static final UUID LIBRARY = named("library");
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Power ELEVEN_KW = Power.ofKilowatts(11);
    private static final int BUCKETS = 96;

    private Decisions() {}

    /** Someone else has 19 kW until one: it starts then. */
    static DecisionRecord later() {
        Profile cluster = cluster(Rations.NONE);
        return granted(cluster);
    }

    /** The same by a fleet that may have nothing. */
    static DecisionRecord refused() {
        Profile cluster = cluster(new Rations(0, 0, 0, 0));
        Hearing hearing = hearing(cluster, Category.FLEET);
        return DecisionRecord.refused(
                3, NOON.minusSeconds(7_200), hearing, hearing.whyNowhere().reason());
    }

    /** Of a vehicle that usually stays an hour longer, and takes 8 kWh. */
    static DecisionRecord ofHabit() {
        Profile cluster = cluster(new Rations(100, 0, 0, 0));
        Hearing said = hearing(cluster, Category.PUBLIC);
        Expectation habit =
                new Expectation(Map.of(new StationId(LIBRARY), Duration.ofHours(1)), Energy.ofKilowattHours(8));
        Hearing hearing =
                new Hearing(said.need().expecting(habit), said.free(), said.open(), said.mostOpen(), said.clusters());
        Found found = hearing.bestIn(cluster).orElseThrow();
        return DecisionRecord.granted(
                3, NOON.minusSeconds(7_200), hearing, cluster, found, hearing.why(cluster, found));
    }

    /** As if another reason had been told. */
    static DecisionRecord toldOtherwise() {
        DecisionRecord later = later();
        return new DecisionRecord(
                later.policyVersion(),
                later.at(),
                later.need(),
                later.free(),
                later.open(),
                later.mostOpen(),
                later.clusters(),
                later.leftOut(),
                Reason.of(ReasonCode.LATER_CHARGERS_TAKEN),
                later.found());
    }

    static StoredDecision stored(DecisionRecord record) {
        return stored(Optional.of(DecisionText.write(record)), record.reason(), 0);
    }

    static StoredDecision stored(Optional<String> record, Reason now, int moves) {
        return stored("RESERVED", record, now.code().name(), now.boundBy(), moves);
    }

    static StoredDecision stored(Optional<String> record, String reasonNow, Optional<String> boundByNow, int moves) {
        return stored("RESERVED", record, reasonNow, boundByNow, moves);
    }

    static StoredDecision stored(String status, Optional<String> record, Reason now, int moves) {
        return stored(status, record, now.code().name(), now.boundBy(), moves);
    }

    /** As it is now: from two to three. */
    private static StoredDecision stored(
            String status, Optional<String> record, String reasonNow, Optional<String> boundByNow, int moves) {
        TimeWindow charging = TimeWindow.of(NOON.plusSeconds(7_200), Duration.ofHours(1));
        return new StoredDecision(
                RESERVATION,
                "riverbend",
                status,
                reasonNow,
                boundByNow,
                3,
                moves,
                Optional.of(new StoredDecision.Promised(LIBRARY, charging, ELEVEN_KW, Energy.ofKilowattHours(11))),
                record,
                Map.of(3, new StoredDecision.PolicySet(NOON.minusSeconds(86_400), Optional.of("Olga"))),
                Map.of(LIBRARY, "Library"),
                ZoneId.of("America/New_York"));
    }

    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static DecisionRecord granted(Profile cluster) {
        Hearing hearing = hearing(cluster, Category.PUBLIC);
        Found found = hearing.bestIn(cluster).orElseThrow();
        return DecisionRecord.granted(
                3, NOON.minusSeconds(7_200), hearing, cluster, found, hearing.why(cluster, found));
    }

    private static Hearing hearing(Profile cluster, Category category) {
        TimeWindow window = TimeWindow.of(NOON, Duration.ofHours(4));
        Need need = new Need(
                new ReservationId(RESERVATION),
                new VehicleLimits(ELEVEN_KW, Power.ZERO, 3, Set.of(ConnectorType.IEC_62196_T2)),
                List.of(new StationId(LIBRARY)),
                Energy.ofKilowattHours(11),
                window,
                category,
                Duration.ofMinutes(5),
                Energy.ofKilowattHours(3),
                10,
                Expectation.AS_SAID);
        return new Hearing(need, List.of(window), 0, 2, List.of(cluster));
    }

    private static Profile cluster(Rations rations) {
        BucketGrid grid = new BucketGrid(Instant.parse("2026-03-02T10:00:00Z"), Duration.ofMinutes(15), BUCKETS);
        TimeWindow taken = TimeWindow.of(NOON.minusSeconds(3_600), Duration.ofHours(2));
        EvsePlace other = evse("other");
        Commitment commitment = new Commitment(
                ReservationId.random(), other.id(), taken, taken, Power.ofKilowatts(19), Category.PUBLIC, true);
        return Profile.of(new ClusterState(
                grid,
                List.of(new GridNode(
                        "Mill Lane", -1, NodeKind.TRANSFORMER, Collections.nCopies(BUCKETS, Power.ofKilowatts(20)))),
                List.of(evse("first"), other),
                List.of(commitment),
                rations));
    }

    private static EvsePlace evse(String name) {
        return new EvsePlace(
                new EvseId(named(name)),
                new StationId(LIBRARY),
                0,
                CurrentType.AC,
                ELEVEN_KW,
                3,
                Set.of(ConnectorType.IEC_62196_T2),
                SiteKind.TURNOVER,
                false);
    }
}
