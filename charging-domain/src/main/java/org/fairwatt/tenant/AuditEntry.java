package org.fairwatt.tenant;

import java.util.UUID;

/**
 * One act.
 *
 * @param action what was done, past tense: {@code LoadLimitSet}
 * @param subject what it was done to
 * @param detail values that matter, in plain words; never a secret
 */
public record AuditEntry(PersonId person, String action, UUID subject, String detail) {}
