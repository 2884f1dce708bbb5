package org.fairwatt.charging.vehicles;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.fairwatt.time.OneAtATime;

/** Lets every node look for consents that were left open; each is let go by the one that comes first. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftOpenClock {

    @Inject
    private LeftOpenRounds rounds;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false, info = "consents left open")
    void tick() {
        oneAtATime.run(rounds::round);
    }
}
