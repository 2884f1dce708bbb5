package org.fairwatt.allocation.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.allocation.town.Town.at;

import java.util.List;
import java.util.Map;
import org.fairwatt.allocation.policy.AllocationRules;
import org.fairwatt.allocation.policy.PolicyUpdate;
import org.fairwatt.allocation.town.Town;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.Cluster;
import org.fairwatt.policy.PolicyChange;
import org.fairwatt.policy.PolicySetting;
import org.fairwatt.reservation.Decision;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.site.ChargingStation;
import org.fairwatt.tenant.Caller;
import org.fairwatt.tenant.Role;
import org.fairwatt.vehicle.Vehicle;
import org.junit.jupiter.api.Test;

/** A decision is made by one version of the policy, and keeps it. */
class PolicyOfADecisionTest {
    private final Town town = new Town();
    private final SlotBooking booking = Desks.booking(town);
    private final AllocationRules rules = town.rules();
    private final Caller olga = town.someone(Role.GRID_OPERATOR);
    private final Caller dana = town.aDriver();
    private final Vehicle car = town.aVehicleOf(dana);
    private final Cluster oak = town.aTransformer("OAK", Power.ofKilowatts(50));
    private final ChargingStation station = town.aStation(oak, 1);

    @Test
    void theNextDecisionIsMadeByTheNewVersion() {
        Decision first = request("request-0001", 12);
        allowOneReservation();
        Decision second = request("request-0002", 15);

        assertThat(first.reservation().policyVersion()).isEqualTo(1);
        assertThat(second).isInstanceOf(Decision.Refused.class);
        assertThat(second.reservation().policyVersion()).isEqualTo(2);
        assertThat(second.reservation().reason().code()).isEqualTo(ReasonCode.TOO_MANY_OPEN_RESERVATIONS);
    }

    @Test
    void whatWasLookedForByAnOlderVersionIsDecidedByTheNewOne() {
        request("request-0001", 12);
        town.clusters.beforeNextLock(this::allowOneReservation);

        Decision decision = request("request-0002", 15);

        assertThat(decision.reservation().reason().code()).isEqualTo(ReasonCode.TOO_MANY_OPEN_RESERVATIONS);
        assertThat(decision.reservation().policyVersion()).isEqualTo(2);
    }

    private void allowOneReservation() {
        rules.update(
                olga,
                new PolicyUpdate(new PolicyChange(Map.of(PolicySetting.OPEN_RESERVATIONS, 1L)), 1),
                "policy-0001");
    }

    private Decision request(String key, int hour) {
        return booking.request(
                dana,
                new SlotWish(car.id(), List.of(station.id()), new EnergyWish.Amount(8_000), at(hour), at(hour + 2)),
                key);
    }
}
