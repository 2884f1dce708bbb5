package org.fairwatt.engine.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairwatt.engine.fixtures.ClusterBuilder.aCluster;
import static org.fairwatt.engine.fixtures.NeedBuilder.aNeed;

import java.math.BigDecimal;
import java.util.Currency;
import org.fairwatt.engine.insert.Inserter;
import org.fairwatt.engine.insert.Need;
import org.fairwatt.engine.profile.ClusterState;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.Tariff;
import org.junit.jupiter.api.Test;

class PriceCalculatorTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void oneExpectsToPayForWhatIsPromisedAndNeverMoreThanForWhatWasWanted() {
        ClusterState cluster = aCluster(50).turnoverEvse("1", "A").build();
        Need need = aNeed().from("08:00", "08:30").wattHours(7_400).build();
        Tariff tariff = new Tariff(DOLLAR, new BigDecimal("0.40"), new BigDecimal("1.00"));

        PriceEstimate estimate = new PriceCalculator()
                .estimate(
                        tariff,
                        new PriceMultiplier(new BigDecimal("1.5")),
                        need,
                        new Inserter().best(cluster, need).orElseThrow());

        assertThat(estimate.expected().amount()).isEqualTo("3.22"); // 3.7 kWh × 0.40 × 1.5 + 1.00
        assertThat(estimate.ceiling().amount()).isEqualTo("5.44"); // 7.4 kWh × 0.40 × 1.5 + 1.00
    }
}
