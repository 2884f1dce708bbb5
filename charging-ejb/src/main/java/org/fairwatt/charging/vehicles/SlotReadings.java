package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.charging.vehicles.SlotReadingDesk.DueReading;
import org.fairwatt.tenant.EachTenant;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Goes through all tenants and asks the cars whose slot is on whether they came, and whether they left. */
@ApplicationScoped
public class SlotReadings {
    private static final Logger LOG = System.getLogger(SlotReadings.class.getName());

    private EachTenant each;
    private SlotReadingDesk desk;
    private VehicleReadings readings;

    protected SlotReadings() {}

    @Inject
    SlotReadings(Tenants tenants, TenantScope scope, SlotReadingDesk desk, VehicleReadings readings) {
        this.each = new EachTenant(tenants, scope);
        this.desk = desk;
        this.readings = readings;
    }

    void round() {
        each.attempt(
                "Not every car whose slot is on could be asked",
                tenant -> desk.due().forEach(this::read));
    }

    /** One that can't be asked keeps nobody else from it. */
    private void read(DueReading due) {
        try {
            readings.followSlot(due.owner(), due.vehicle());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Vehicle (" + due.vehicle() + "), whose slot is on, could not be asked.", e);
        }
    }
}
