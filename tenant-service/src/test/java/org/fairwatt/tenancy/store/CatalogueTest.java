package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairwatt.tenancy.postgres.TestDatabase;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void up() {
        assertThat(TestDatabase.shared().aTenant()).isNotNull();
    }
}
