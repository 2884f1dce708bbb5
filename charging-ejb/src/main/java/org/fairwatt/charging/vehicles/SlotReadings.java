package org.fairwatt.charging.vehicles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.fairwatt.charging.vehicles.SlotReadingDesk.DueReading;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.tenant.TenantScope;
import org.fairwatt.tenant.Tenants;

/** Goes through all tenants and asks the cars whose slot is on whether they came, and whether they left. */
@ApplicationScoped
public class SlotReadings {
    private static final Logger LOG = System.getLogger(SlotReadings.class.getName());

    private Tenants tenants;
    private TenantScope scope;
    private SlotReadingDesk desk;
    private VehicleReadings readings;

    protected SlotReadings() {}

    @Inject
    SlotReadings(Tenants tenants, TenantScope scope, SlotReadingDesk desk, VehicleReadings readings) {
        this.tenants = tenants;
        this.scope = scope;
        this.desk = desk;
        this.readings = readings;
    }

    void round() {
        tenants.all().forEach(tenant -> attempt(tenant.id()));
    }

    private void attempt(TenantId tenant) {
        try {
            scope.run(tenant, () -> desk.due().forEach(this::read));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Not every car of tenant (" + tenant + ") whose slot is on could be asked; it is tried again.",
                    e);
        }
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
