package org.fairwatt.api.people;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.fairwatt.policy.AllocationPolicy;
import org.fairwatt.reservation.SlotRequest;

@Name("BookingPolicy")
@Description("The community's rules of booking.")
public record BookingPolicyView(
        @Description("How many reservations a vehicle may have at a time.")
        int maxOpenReservationsPerVehicle,

        @Description("So many minutes before its start a slot is not moved any more.")
        int freezeMinutes,

        @Description("How many hours ahead slots are given out.")
        int horizonHours) {

    static BookingPolicyView of(AllocationPolicy policy) {
        return new BookingPolicyView(
                policy.booking().maxOpenReservationsPerVehicle(),
                Math.toIntExact(policy.booking().freeze().toMinutes()),
                Math.toIntExact(SlotRequest.HORIZON.toHours()));
    }
}
