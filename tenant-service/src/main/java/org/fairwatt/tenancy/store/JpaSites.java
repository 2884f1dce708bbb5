package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fairwatt.site.Site;
import org.fairwatt.site.SiteId;
import org.fairwatt.site.Sites;

/** The bound tenant's sites in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JpaSites implements Sites {

    @PersistenceContext(unitName = "fairwatt")
    EntityManager em;

    @Override
    public void add(Site site) {
        em.persist(site);
    }

    @Override
    public Optional<Site> find(SiteId id) {
        return Optional.ofNullable(em.find(Site.class, id.value()));
    }

    @Override
    public Optional<Site> byCode(String code) {
        return em.createQuery("select s from Site s where s.code = :code", Site.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Site> all(Collection<SiteId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        // with their prices in the same query: every decision reads them
        return em.createQuery(
                        "select s from Site s left join fetch s.tariff.periods where s.id in :ids order by s.code",
                        Site.class)
                .setParameter("ids", ids.stream().map(SiteId::value).toList())
                .getResultList();
    }
}
