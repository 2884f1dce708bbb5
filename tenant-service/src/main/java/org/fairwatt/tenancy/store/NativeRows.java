package org.fairwatt.tenancy.store;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.query.NativeQuery;

/** Statements on tables that no entity is mapped to, within the transaction and the tenant of the entity manager. */
final class NativeRows {

    private static final String UNMAPPED = "unmapped";

    private NativeRows() {}

    /** The rows of a query with at least two columns. */
    static List<Object[]> of(EntityManager em, String sql, Object... values) {
        NativeQuery<Object[]> query = em.createNativeQuery(sql, Object[].class).unwrap(NativeQuery.class);
        return bind(query, values).getResultList();
    }

    /** @return how many rows were written */
    static int insert(EntityManager em, String sql, Object... values) {
        return update(em, sql, values);
    }

    /** @return how many rows were changed */
    static int update(EntityManager em, String sql, Object... values) {
        return bind(em.createNativeQuery(sql).unwrap(NativeQuery.class), values).executeUpdate();
    }

    private static <T> NativeQuery<T> bind(NativeQuery<T> query, Object... values) {
        query.addSynchronizedQuerySpace(UNMAPPED); // or Hibernate would flush every entity first
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
