package org.fairwatt.charging.stations;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.fairwatt.time.OneAtATime;

/** Lets every node notice that stations became free or taken by the mere passing of time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AvailabilityClock {

    @Inject
    private AvailabilityTurns turns;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false, info = "availability")
    void tick() {
        oneAtATime.run(turns::announce);
    }
}
