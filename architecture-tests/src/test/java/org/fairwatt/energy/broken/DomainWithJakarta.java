package org.fairwatt.energy.broken;

/** Breaks a rule on purpose; see RulesBiteTest. */
public class DomainWithJakarta {
    public jakarta.ejb.@org.jspecify.annotations.Nullable TimerService timers;
}
