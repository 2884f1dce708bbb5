package org.fairwatt.tenancy.people;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.fairwatt.time.OneAtATime;

/** Has those who left forgotten each night. Every node does it: what is forgotten once can be forgotten twice. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DepartureClock {

    @Inject
    private Departures departures;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "3", minute = "10", persistent = false, info = "people who left")
    void tick() {
        oneAtATime.run(departures::round);
    }
}
