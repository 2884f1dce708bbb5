package org.fairwatt.energy.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Breaks: every entity names its tenant. */
@Entity
public class EntityOfNobody {

    @Id
    private UUID id = new UUID(0, 0);

    public UUID id() {
        return id;
    }
}
