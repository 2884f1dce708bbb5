package org.fairwatt.allocation.visits;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.fairwatt.time.OneAtATime;

/** Lets every node look at what cars told, three times a minute: who waits for a plug waits for this. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitClock {

    @Inject
    private VisitRounds rounds;

    private final OneAtATime oneAtATime = new OneAtATime();

    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false, info = "visits")
    void tick() {
        oneAtATime.run(rounds::round);
    }
}
