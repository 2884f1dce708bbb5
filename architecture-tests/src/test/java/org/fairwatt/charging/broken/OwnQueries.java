package org.fairwatt.charging.broken;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Breaks a rule on purpose; see RulesBiteTest. */
public record OwnQueries(EntityManager entityManager, com.smartcar.sdk.Vehicle car) {

    public void print() {
        System.out.println(Instant.now());
    }
}
