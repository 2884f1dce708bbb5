package org.fairwatt.tenancy.delivery;

/** An event was written to the outbox; once its transaction commits there is something to deliver. */
public record OutboxFilled() {}
