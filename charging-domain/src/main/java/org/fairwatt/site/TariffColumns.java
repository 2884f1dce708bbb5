package org.fairwatt.site;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairwatt.tariff.EnergyPrices;
import org.fairwatt.tariff.IdleFee;
import org.fairwatt.tariff.IdleFeeColumns;
import org.fairwatt.tariff.PricePeriodColumns;
import org.fairwatt.tariff.Tariff;
import org.jspecify.annotations.Nullable;

/** A {@link Tariff} as columns of its site, with a row of their own for each period. */
@Embeddable
class TariffColumns {

    private String currency;

    @Column(name = "price_per_kwh")
    private BigDecimal pricePerKwh;

    // at once: a price is asked for when the transaction is over
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "price_period", joinColumns = @JoinColumn(name = "site_id"))
    @OrderColumn(name = "place")
    private List<PricePeriodColumns> periods;

    private LocalDate[] holidays;

    @Column(name = "session_fee")
    private BigDecimal sessionFee;

    @Column(name = "tax_percent")
    private @Nullable BigDecimal taxPercent;

    @Embedded
    private @Nullable IdleFeeColumns idleFee;

    protected TariffColumns() {}

    TariffColumns(Tariff tariff) {
        this.currency = tariff.currency().getCurrencyCode();
        this.pricePerKwh = tariff.energy().base();
        this.periods =
                tariff.energy().periods().stream().map(PricePeriodColumns::new).collect(Collectors.toList());
        this.holidays = tariff.energy().holidays().stream().sorted().toArray(LocalDate[]::new);
        this.sessionFee = tariff.sessionFee();
        this.taxPercent = tariff.taxPercent().orElse(null);
        this.idleFee = new IdleFeeColumns(tariff.idleFee());
    }

    Tariff toTariff() {
        return new Tariff(
                Currency.getInstance(currency),
                new EnergyPrices(
                        pricePerKwh,
                        periods.stream().map(PricePeriodColumns::toPeriod).toList(),
                        Set.of(holidays)),
                sessionFee,
                idleFee == null ? IdleFee.NONE : idleFee.toIdleFee(),
                Optional.ofNullable(taxPercent));
    }
}
