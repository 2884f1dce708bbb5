package org.fairwatt.grid;

import java.util.Comparator;
import java.util.List;

/**
 * Who or what says that a node must not carry more.
 *
 * <p>Of the {@linkplain LimitKind#OPERATIONAL operational} limits that hold at a time, the one of the source with the
 * highest precedence counts, and it covers the others, be they lower or higher.
 */
public enum LimitSource {
    /** The rating itself. It always holds and is never set. */
    NAMEPLATE,
    /** Counted from the ambient temperature. */
    THERMAL,
    /** What the connection agreement allows. */
    CONTRACT,
    /** A call of the grid's operator or an aggregator, for a time. */
    DEMAND_RESPONSE,
    /** The people who answer for the node. */
    OPERATOR;

    /**
     * The one place where precedence stands, the highest first. A person who answers for the node knows what no program
     * does, and what that person caps must stay capped; a call for some hours is made in the knowledge of the standing
     * contract; a contract is binding where a computed value is an estimate. This is how OCPP 2.0.1 (part 2, K, stacking
     * of charging profiles) treats stack levels: the highest that has something to say for that time leads.
     */
    private static final List<LimitSource> BY_PRECEDENCE =
            List.of(OPERATOR, DEMAND_RESPONSE, CONTRACT, THERMAL, NAMEPLATE);

    /** The source that covers the others first. */
    public static final Comparator<LimitSource> HIGHEST_PRECEDENCE_FIRST = Comparator.comparing(BY_PRECEDENCE::indexOf);

    /** What its limits are when nothing else is said: what heat does to a transformer is no matter of precedence. */
    public LimitKind usualKind() {
        return switch (this) {
            case NAMEPLATE, THERMAL -> LimitKind.PROTECTION;
            case CONTRACT, DEMAND_RESPONSE, OPERATOR -> LimitKind.OPERATIONAL;
        };
    }
}
