package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;
import static org.fairwatt.allocation.town.Town.between;

import java.util.stream.Stream;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.engine.decision.DecisionRecord;
import org.fairwatt.engine.decision.DecisionRecord.Ruling;
import org.fairwatt.engine.decision.DecisionText;
import org.fairwatt.grid.Cluster;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.Reason;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

/** What is kept of a decision is enough for the engine to come to the same again. */
class DecisionRecordsTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));

    @Test
    void aPromiseThatStartsLaterIsDecidedAgainFromItsRecord() {
        ChargingStation station = town.aStation(oak, 1);
        town.aReservation(station, 0, between(12, 14));

        assertIsDecidedAgain(request(11_000, 12, 16, station), ReasonCode.LATER_CHARGERS_TAKEN);
    }

    @Test
    void aRefusalIsDecidedAgainFromTheRecordOfAllClustersThatWereSearched() {
        ChargingStation full = town.aStation(oak, 1);
        ChargingStation weak = town.aStation(town.aTransformer("ELM", Power.ofKilowatts(1)), 1);
        town.aReservation(full, 0, between(12, 16));

        Decision refused = request(11_000, 12, 16, full, weak);

        assertThat(recordOf(refused).clusters()).hasSize(2);
        assertIsDecidedAgain(refused, refused.reason().code());
    }

    @Test
    void whatTheVehiclesOtherReservationsDidIsInTheRecord() {
        ChargingStation station = town.aStation(oak, 2);
        request(11_000, 12, 13, station);

        assertIsDecidedAgain(request(11_000, 12, 15, station), ReasonCode.VEHICLE_ALREADY_RESERVED);
        assertIsDecidedAgain(request(11_000, 12, 13, station), ReasonCode.TOO_MANY_OPEN_RESERVATIONS);
    }

    @Test
    void aChangedReservationHasTheRecordOfItsChange() {
        ChargingStation station = town.aStation(oak, 1);
        Decision first = request(11_000, 12, 16, station);
        SlotWish other = wish(22_000, 13, 17, station);

        Decision changed = booking.change(dana, first.reservation().id(), other, "change-01");

        assertThat(recordOf(changed).need().window()).isEqualTo(between(13, 17));
        assertIsDecidedAgain(changed, ReasonCode.AS_REQUESTED);
    }

    @Test
    void theRecordNamesThePolicyAndTheMoment() {
        Decision decision = request(11_000, 12, 16, town.aStation(oak, 1));

        DecisionRecord record = recordOf(decision);
        assertThat(record.policyVersion()).isEqualTo(decision.reservation().policyVersion());
        assertThat(record.at()).isEqualTo(at(10));
    }

    private void assertIsDecidedAgain(Decision decision, ReasonCode expected) {
        DecisionRecord record = recordOf(decision);
        Ruling again = record.decideAgain().orElseThrow();
        Reason told = decision.reason();
        assertThat(told.code()).isEqualTo(expected);
        assertThat(again.reason()).isEqualTo(new Reason(told.code(), told.boundBy(), told.firstPossible()));
        assertThat(record.isSameAs(again)).isTrue();
    }

    private DecisionRecord recordOf(Decision decision) {
        return DecisionText.read(town.records.of(decision.reservation().id()).orElseThrow());
    }

    private Decision request(long energyWh, int from, int until, ChargingStation... stations) {
        return booking.request(
                dana,
                wish(energyWh, from, until, stations),
                "key-" + town.reservations.all().size() + "-of-a-request");
    }

    private SlotWish wish(long energyWh, int from, int until, ChargingStation... stations) {
        return new SlotWish(
                car.id(),
                Stream.of(stations).map(ChargingStation::id).toList(),
                new EnergyWish.Amount(energyWh),
                at(from),
                at(until));
    }
}
