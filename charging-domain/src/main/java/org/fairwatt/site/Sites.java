package org.fairwatt.site;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The bound tenant's sites. */
public interface Sites {

    void add(Site site);

    Optional<Site> find(SiteId id);

    Optional<Site> byCode(String code);

    List<Site> all(Collection<SiteId> ids);
}
