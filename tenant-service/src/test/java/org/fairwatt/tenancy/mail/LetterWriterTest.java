package org.fairwatt.tenancy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairwatt.tenancy.mail.Told.BEFORE;
import static org.fairwatt.tenancy.mail.Told.LATER;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairwatt.notification.Notification;
import org.fairwatt.notification.NotificationKind;
import org.fairwatt.person.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {

    private final LetterWriter writer = new LetterWriter("https://charge.example/");

    static Stream<Arguments> subjects() {
        Notification moved = Told.moved();
        Notification swapped = Told.of(NotificationKind.SLOT_MOVED, Optional.of(BEFORE), Optional.of(BEFORE));
        Notification reduced = Told.of(NotificationKind.SLOT_REDUCED, Optional.of(BEFORE), Optional.of(LATER));
        Notification lost = Told.of(NotificationKind.SLOT_TAKEN_BACK, Optional.of(BEFORE), Optional.empty());
        Notification soon = Told.of(NotificationKind.SLOT_SOON, Optional.empty(), Optional.of(BEFORE));
        Notification free = Told.of(NotificationKind.STATION_FREE, Optional.empty(), Optional.empty());
        return Stream.of(
                Arguments.of(moved, "en", "Your slot at Library moved: Wed, 25 Nov 2026, 15:30–17:30"),
                Arguments.of(moved, "en-US", "Your slot at Library moved: Wed, Nov 25, 2026, 3:30 PM–5:30 PM"),
                Arguments.of(moved, "de", "Dein Ladetermin bei Library wurde verschoben: Mi., 25.11.2026, 15:30–17:30"),
                Arguments.of(moved, "fr", "Your slot at Library moved: mer., 25 nov. 2026, 15:30–17:30"),
                Arguments.of(swapped, "en", "Your slot at Library has another charger: Wed, 25 Nov 2026, 14:30–16:00"),
                Arguments.of(reduced, "en", "Less for your slot at Library: Wed, 25 Nov 2026, 15:30–17:30, 7.4 kW"),
                Arguments.of(
                        reduced,
                        "de",
                        "Weniger für deinen Ladetermin bei Library: Mi., 25.11.2026, 15:30–17:30, 7,4 kW"),
                Arguments.of(lost, "en", "Your slot at Library could not be kept: Wed, 25 Nov 2026, 14:30–16:00"),
                Arguments.of(soon, "en", "Your slot at Library begins soon: Wed, 25 Nov 2026, 14:30–16:00"),
                Arguments.of(free, "en", "A charger is free at Library"),
                Arguments.of(free, "de", "Bei Library ist ein Ladepunkt frei"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("subjects")
    void theSubjectSaysAll(Notification told, String language, String subject) {
        assertThat(letter(Told.news(told), Told.in(language)).subject()).isEqualTo(subject);
    }

    @Test
    void whatMovedIsToldWithBeforeNowWhyAndTheWayToIt() {
        Notification moved = Told.moved();

        Letter letter = letter(Told.news(moved), Told.in("de"));

        assertThat(letter.text())
                .contains("Wo: Library")
                .contains("Vorher: Mi., 25.11.2026, 14:30–16:00 (MEZ), 22 kW")
                .contains("Jetzt: Mi., 25.11.2026, 15:30–17:30 (MEZ), 7,4 kW")
                .contains("Das Netz trägt dort weniger")
                .contains("https://charge.example/slots/" + moved.reservation().orElseThrow())
                .contains("Mails abstellen: https://charge.example/account");
        assertThat(letter.html())
                .contains("<html lang=\"de\">")
                .contains("7,4 kW")
                .contains("/account");
    }

    @Test
    void aSlotOverMidnightSaysBothDays() {
        Notification late =
                Told.of(NotificationKind.SLOT_SOON, Optional.empty(), Optional.of(Told.times(540, 660, 11_000)));

        assertThat(letter(Told.news(late), Told.in("en")).subject())
                .endsWith("Wed, 25 Nov 2026, 23:30–Thu, 26 Nov 2026, 01:30");
    }

    @Test
    void whoChoseNoLanguageReadsEnglish() {
        assertThat(letter(Told.news(Told.moved()), Settings.DEFAULT).subject()).startsWith("Your slot at Library");
    }

    @Test
    void aNameCanNeitherAddAHeaderNorMarkup() {
        String hostile = "Bay\r\nBcc: all@harbour.example\u2028<script>alert(1)</script>";
        Notification free = Told.of(NotificationKind.STATION_FREE, Optional.empty(), Optional.empty());

        Letter letter = letter(Told.news(free, hostile), Told.in("en"));

        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u2028").contains("Bay Bcc: all@harbour.example");
        assertThat(letter.html()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThatThrownBy(() -> new Letter("1", Told.ADA, "x\ny", "l", "s", "subject", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.bundle(Locale.GERMAN).getLocale()).isEqualTo(Locale.GERMAN);
        assertThat(own(Locale.GERMAN)).isEqualTo(own(Locale.ROOT));
    }

    private static java.util.Set<String> own(Locale locale) {
        java.util.Properties texts = new java.util.Properties();
        String file = "letters%s.properties".formatted(locale.equals(Locale.ROOT) ? "" : "_" + locale);
        try (java.io.InputStream in = LetterWriter.class.getResourceAsStream(file)) {
            texts.load(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts.stringPropertyNames();
    }

    private Letter letter(News news, Settings settings) {
        return writer.letter(news, settings, Told.ADA);
    }
}
