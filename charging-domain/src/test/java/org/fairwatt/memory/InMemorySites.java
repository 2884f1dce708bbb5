package org.fairwatt.memory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.Sites;

/** Sites in memory. */
public final class InMemorySites implements Sites {
    private final Map<SiteId, Site> sites = new LinkedHashMap<>();

    public List<Site> all() {
        return List.copyOf(sites.values());
    }

    @Override
    public void add(Site site) {
        sites.put(site.id(), site);
    }

    @Override
    public Optional<Site> find(SiteId id) {
        return Optional.ofNullable(sites.get(id));
    }

    @Override
    public Optional<Site> byCode(String code) {
        return all().stream().filter(site -> site.code().equals(code)).findFirst();
    }

    @Override
    public List<Site> all(Collection<SiteId> ids) {
        return all().stream().filter(site -> ids.contains(site.id())).toList();
    }
}
