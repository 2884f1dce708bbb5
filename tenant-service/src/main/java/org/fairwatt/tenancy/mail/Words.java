package org.fairwatt.tenancy.mail;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.fairwatt.energy.Power;
import org.fairwatt.notification.SlotTimes;
import org.fairwatt.reservation.ReasonCode;
import org.fairwatt.tenant.Tenant;

/** The words of mail about one station in one language, with its times in the station's zone and written as one does there. */
final class Words {

    static final String BUNDLE = "org.fairwatt.tenancy.mail.letters";

    private static final double WATTS_PER_KILOWATT = 1_000;

    private final ResourceBundle texts;
    private final Locale locale;
    private final ZoneId zone;
    private final String station;
    private final String community;

    Words(Optional<Locale> language, News news) {
        this.locale = withRegion(language.orElse(Locale.ENGLISH), news.tenant());
        this.texts = bundle(locale);
        this.zone = news.zone();
        this.station = Letter.oneLine(news.station());
        this.community = Letter.oneLine(news.tenant().name());
    }

    /** In English when there is no translation; never in whatever language the server's machine speaks. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String language() {
        return texts.getLocale().equals(Locale.ROOT)
                ? Locale.ENGLISH.getLanguage()
                : texts.getLocale().getLanguage();
    }

    String station() {
        return station;
    }

    String community() {
        return community;
    }

    String say(String key) {
        return format(key, station, "", "", "", "", community, "");
    }

    /** With the slot's times in it. */
    String say(String key, SlotTimes times) {
        ZonedDateTime from = times.charging().start().atZone(zone);
        Instant end = times.charging().end();
        return format(
                key,
                station,
                day(from.toLocalDate()),
                clock(from.toInstant()),
                until(from.toLocalDate(), end),
                power(times.limit()),
                community,
                DateTimeFormatter.ofPattern("z", locale).format(from));
    }

    /** Why, in words; empty when there is nothing to say about it. */
    Optional<String> why(ReasonCode code) {
        String key = "reason." + code;
        return texts.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    private String format(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    private String until(LocalDate firstDay, Instant end) {
        LocalDate lastDay = end.atZone(zone).toLocalDate();
        return lastDay.equals(firstDay) ? clock(end) : "%s, %s".formatted(day(lastDay), clock(end));
    }

    private String day(LocalDate day) {
        return "%s, %s"
                .formatted(
                        DateTimeFormatter.ofPattern("EEE", locale).format(day),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(locale)
                                .format(day));
    }

    private String clock(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    private String power(Power power) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        return format("power", number.format(power.watts() / WATTS_PER_KILOWATT));
    }

    /** A bare "en" is written as where the tenant pays in dollars, or else as in Europe. */
    private static Locale withRegion(Locale language, Tenant tenant) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (!english || !language.getCountry().isEmpty()) {
            return language;
        }
        return tenant.currency().equals(Currency.getInstance(Locale.US)) ? Locale.US : Locale.UK;
    }
}
