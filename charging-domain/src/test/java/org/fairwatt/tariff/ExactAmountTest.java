package org.fairwatt.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tariff.Prices.DOLLAR;
import static org.fairwatt.tariff.Prices.decimal;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExactAmountTest {

    @Test
    void threeThirdsAreAWhole() {
        ExactAmount third = ExactAmount.of(BigDecimal.ONE).dividedBy(3);

        assertThat(third.plus(third).plus(third)).isEqualTo(ExactAmount.of(BigDecimal.ONE));
        assertThat(third.decimal(4)).isEqualTo("0.3333");
    }

    @Test
    void itIsRoundedHalfUpToWhatTheCurrencyHas() {
        assertThat(ExactAmount.of(decimal("2.675")).rounded(DOLLAR).amount()).isEqualTo("2.68");
        assertThat(ExactAmount.of(decimal("46.5"))
                        .rounded(Currency.getInstance("JPY"))
                        .amount())
                .isEqualTo("47");
    }

    /** 0.005 in thirds: a decimal of a third, cut anywhere, would make it a cent less. */
    @Test
    void halfACentIsNotLostOnTheWay() {
        ExactAmount perHour = ExactAmount.of(decimal("0.005")).dividedBy(3);

        assertThat(perHour.times(decimal("3")).rounded(DOLLAR).amount()).isEqualTo("0.01");
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> new ExactAmount(BigDecimal.ONE, 0)).hasMessageContaining("(0)");
    }

    @Property
    void equalAmountsAreEqualObjects(
            @ForAll @IntRange(max = 100_000) int amount,
            @ForAll @IntRange(min = 1, max = 7_200) int parts,
            @ForAll @IntRange(min = 1, max = 500) int stretch) {
        ExactAmount plain = new ExactAmount(BigDecimal.valueOf(amount, 3), parts);
        ExactAmount stretched = new ExactAmount(BigDecimal.valueOf((long) amount * stretch, 3), (long) parts * stretch);

        assertThat(stretched).isEqualTo(plain).isEqualByComparingTo(plain);
        assertThat(plain.plus(ExactAmount.of(decimal("0.0001")))).isGreaterThan(plain);
        assertThat(plain.min(ExactAmount.ZERO)).isEqualTo(ExactAmount.ZERO);
    }
}
