package org.fairwatt.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.fairwatt.energy.Energy;
import org.junit.jupiter.api.Test;

class TariffTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void thePriceIsEnergyTimesMultiplierPlusTheFeeRoundedOnce() {
        Tariff tariff = new Tariff(EUR, new BigDecimal("0.395"), new BigDecimal("0.50"));

        Money price = tariff.priceOf(new Energy(7_333), new PriceMultiplier(new BigDecimal("1.2")));

        // 7.333 kWh × 0.395 × 1.2 + 0.50 = 3.975842
        assertThat(price).isEqualTo(new Money(new BigDecimal("3.98"), EUR));
    }

    @Test
    void aCurrencyWithoutCentsHasNone() {
        Tariff tariff = new Tariff(Currency.getInstance("JPY"), new BigDecimal("31"), BigDecimal.ZERO);

        assertThat(tariff.priceOf(new Energy(1_500), PriceMultiplier.NONE).amount())
                .isEqualByComparingTo("47");
    }

    @Test
    void nobodyIsPaidForChargingByATypo() {
        assertThatThrownBy(() -> new Tariff(EUR, new BigDecimal("-0.1"), BigDecimal.ZERO))
                .hasMessageContaining("price per kWh (-0.1)");
        assertThatThrownBy(() -> new PriceMultiplier(new BigDecimal("5.01"))).hasMessageContaining("5.01");
    }
}
