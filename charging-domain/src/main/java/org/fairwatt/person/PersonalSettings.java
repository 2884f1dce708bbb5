package org.fairwatt.person;

import org.fairwatt.tenant.PersonId;

/** Everybody's settings. They need no tenant to be bound: a person has the same in each. */
public interface PersonalSettings {

    /** The person's; the default when none were ever set. */
    Settings of(PersonId person);

    void replace(PersonId person, Settings settings);
}
