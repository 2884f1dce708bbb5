package org.fairwatt.api.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.fairwatt.energy.Energy;
import org.fairwatt.tariff.ExactAmount;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.tariff.PriceTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceEstimateViewTest {

    @Test
    void whatASlotCostsIsShownByItsParts() {
        PriceEstimateView view = shown("0.4", 1, "USD");

        assertThat(view.expected()).isEqualTo("4.50");
        assertThat(view.ceiling()).isEqualTo("8.50");
        assertThat(view.sessionFee()).isEqualTo("0.50");
        assertThat(view.idleFee()).isEmpty();
        assertThat(view.taxPercent()).contains("19");
    }

    @ParameterizedTest(name = "{0} / {1} {2} is shown as {3}")
    @CsvSource({
        "0.4, 1, USD, 0.40", // no less than the currency's digits
        "0.395, 1, USD, 0.395",
        "0.4, 3, USD, 0.1333", // an average that has no end
        "31, 1, JPY, 31",
        "0, 1, USD, 0.00"
    })
    void aPricePerKwhHasAsManyDigitsAsItNeeds(String amount, long parts, String currency, String shown) {
        assertThat(shown(amount, parts, currency).pricePerKwh()).isEqualTo(shown);
    }

    private static PriceEstimateView shown(String amount, long parts, String currency) {
        PriceTerms terms = new PriceTerms(
                Currency.getInstance(currency),
                new ExactAmount(new BigDecimal(amount), parts),
                new BigDecimal("0.50"),
                IdleFee.NONE,
                Optional.of(new BigDecimal("19")));
        return PriceEstimateView.of(
                PriceEstimate.of(terms, PriceMultiplier.NONE, Energy.ofKilowattHours(10), Energy.ofKilowattHours(20)));
    }
}
