package org.fairwatt.presence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fairwatt.fairness.Visitor;
import org.fairwatt.site.SiteId;

/** How long the bound tenant's drivers stayed, and how much they took. Nobody is shown any of it. */
public interface PastStays {

    void add(PastStay stay);

    /**
     * The last ones at each of {@code sites}, newest first; a site without one is left out.
     *
     * @param most how many of each at most
     */
    Map<SiteId, List<PastStay>> at(Collection<SiteId> sites, int most);

    /** The last ones of {@code visitor}, wherever, newest first; {@code most} at most. */
    List<PastStay> of(Visitor visitor, int most);
}
