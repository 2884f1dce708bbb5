package org.fairwatt.charging.vehicles;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.fairwatt.time.OneAtATime;

/** Lets every node ask the cars whose slot is on, once a minute; each car is asked by the node that comes first. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SlotReadingClock {

    @Inject
    private SlotReadings readings;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false, info = "cars whose slot is on")
    void tick() {
        oneAtATime.run(readings::round);
    }
}
