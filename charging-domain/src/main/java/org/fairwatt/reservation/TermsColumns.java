package org.fairwatt.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.fairwatt.tariff.ExactAmount;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.IdleFeeColumns;
import org.fairwatt.tariff.PriceTerms;
import org.jspecify.annotations.Nullable;

/** {@link PriceTerms} as columns of the reservation that they were promised with. */
@Embeddable
class TermsColumns {

    @Column(name = "price_per_kwh")
    private BigDecimal pricePerKwh;

    @Column(name = "price_per_kwh_over")
    private Long pricePerKwhOver;

    @Column(name = "session_fee")
    private BigDecimal sessionFee;

    @Column(name = "tax_percent")
    private @Nullable BigDecimal taxPercent;

    @Embedded
    private @Nullable IdleFeeColumns idleFee;

    protected TermsColumns() {}

    TermsColumns(PriceTerms terms) {
        this.pricePerKwh = terms.pricePerKilowattHour().numerator();
        this.pricePerKwhOver = terms.pricePerKilowattHour().denominator();
        this.sessionFee = terms.sessionFee();
        this.taxPercent = terms.taxPercent().orElse(null);
        this.idleFee = new IdleFeeColumns(terms.idleFee());
    }

    PriceTerms toTerms(Currency currency) {
        return new PriceTerms(
                currency,
                new ExactAmount(pricePerKwh, pricePerKwhOver),
                sessionFee,
                idleFee == null ? IdleFee.NONE : idleFee.toIdleFee(),
                Optional.ofNullable(taxPercent));
    }
}
