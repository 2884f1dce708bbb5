package org.fairwatt.reservation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.fairwatt.energy.Energy;
import org.fairwatt.energy.Power;
import org.fairwatt.grid.ClusterId;
import org.fairwatt.site.EvseId;
import org.fairwatt.site.StationId;
import org.fairwatt.tariff.Money;
import org.fairwatt.tariff.PriceEstimate;
import org.fairwatt.tariff.PriceMultiplier;
import org.fairwatt.time.TimeWindow;

/** A {@link Promise} as columns of its reservation. */
@Embeddable
class PromiseColumns {

    @Column(name = "cluster_id")
    private UUID clusterId;

    @Column(name = "station_id")
    private UUID stationId;

    @Column(name = "evse_id")
    private UUID evseId;

    @Column(name = "plugged_from")
    private Instant pluggedFrom;

    @Column(name = "plugged_until")
    private Instant pluggedUntil;

    @Column(name = "kept_until")
    private Instant keptUntil;

    @Column(name = "likely_wh")
    private Long likelyWh;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "limit_w")
    private Long limitW;

    @Column(name = "promised_wh")
    private Long promisedWh;

    @Column(name = "price_expected")
    private BigDecimal priceExpected;

    @Column(name = "price_ceiling")
    private BigDecimal priceCeiling;

    @Column(name = "price_multiplier")
    private BigDecimal priceMultiplier;

    private String currency;

    @Embedded
    private TermsColumns terms;

    protected PromiseColumns() {}

    PromiseColumns(Promise promise) {
        this.clusterId = promise.cluster().value();
        this.stationId = promise.station().value();
        this.evseId = promise.evse().value();
        this.pluggedFrom = promise.plugged().start();
        this.pluggedUntil = promise.plugged().end();
        this.keptUntil = promise.likely().gone();
        this.likelyWh = promise.likely().takes().wattHours();
        this.startsAt = promise.charging().start();
        this.endsAt = promise.charging().end();
        this.limitW = promise.limit().watts();
        this.promisedWh = promise.energy().wattHours();
        this.priceExpected = promise.price().expected().amount();
        this.priceCeiling = promise.price().ceiling().amount();
        this.priceMultiplier = promise.price().multiplier().factor();
        this.currency = promise.price().expected().currency().getCurrencyCode();
        this.terms = new TermsColumns(promise.price().terms());
    }

    Promise toPromise() {
        Currency unit = Currency.getInstance(currency);
        return new Promise(
                new ClusterId(clusterId),
                new StationId(stationId),
                new EvseId(evseId),
                new TimeWindow(pluggedFrom, pluggedUntil),
                new TimeWindow(startsAt, endsAt),
                new Power(limitW),
                new Energy(promisedWh),
                new PriceEstimate(
                        Money.of(priceExpected, unit),
                        Money.of(priceCeiling, unit),
                        new PriceMultiplier(priceMultiplier),
                        terms.toTerms(unit)),
                new Likely(keptUntil, new Energy(likelyWh)));
    }
}
