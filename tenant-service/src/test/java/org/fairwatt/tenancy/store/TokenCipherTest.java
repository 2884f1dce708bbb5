package org.fairwatt.tenancy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairwatt.tenancy.store.TokenCipher.Place;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCipherTest {
    private static final String OLD = "k1:" + base64("the first key of thirty-two byte");
    private static final String NEW = "k2:" + base64("another key of thirty-two bytes!");
    private static final String TOKEN = "0bd6e3a1-a token with ünïcödé";

    private final Place place = new Place(TenantId.random(), UUID.randomUUID(), "access_token");
    private final TokenCipher cipher = cipher(OLD);

    @Test
    void whatIsClosedOpensAtItsPlace() {
        Sealed closed = cipher.seal(TOKEN, place);

        assertThat(closed.text()).startsWith("1.k1.").doesNotContain(TOKEN);
        assertThat(cipher.open(closed, place)).hasValue(TOKEN);
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        assertThat(cipher.seal(TOKEN, place)).isNotEqualTo(cipher.seal(TOKEN, place));
    }

    @Test
    void movedToAnotherTenantRowOrColumnItDoesNotOpen() {
        Sealed closed = cipher.seal(TOKEN, place);

        assertThat(Stream.of(
                        new Place(TenantId.random(), place.row(), place.column()),
                        new Place(place.tenant(), UUID.randomUUID(), place.column()),
                        new Place(place.tenant(), place.row(), "refresh_token")))
                .allSatisfy(other -> assertThat(cipher.open(closed, other)).isEmpty());
    }

    @Test
    void anotherKeyOfTheSameNameDoesNotOpenIt() {
        Sealed closed = cipher.seal(TOKEN, place);

        assertThat(cipher("k1:" + base64("another key of thirty-two bytes!")).open(closed, place))
                .isEmpty();
    }

    @Test
    void afterARotationTheNewKeyClosesAndTheOldOneStillOpens() {
        Sealed before = cipher.seal(TOKEN, place);
        TokenCipher rotated = cipher(NEW + "," + OLD);

        assertThat(rotated.open(before, place)).hasValue(TOKEN);
        assertThat(rotated.seal(TOKEN, place).text()).startsWith("1.k2.");
        assertThat(cipher(NEW).open(before, place)).isEmpty();
    }

    @Test
    void theNameOfTheKeyIsPartOfWhatIsAuthenticated() {
        Sealed closed = cipher.seal(TOKEN, place);
        TokenCipher bothNames = cipher(OLD + "," + OLD.replace("k1:", "k9:"));

        assertThat(bothNames.open(new Sealed(closed.text().replace("1.k1.", "1.k9.")), place))
                .isEmpty();
    }

    static Stream<Integer> lengths() {
        return Stream.of(0, 1, 4, 5, 6, 12, 21, 30, 40);
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void cutShortItDoesNotOpen(int length) {
        String text = cipher.seal(TOKEN, place).text();

        assertThat(cipher.open(new Sealed(text.substring(0, length)), place)).isEmpty();
        assertThat(cipher.open(new Sealed(text.substring(0, text.length() - 4)), place))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "k1",
                "k1:",
                ":AAAA",
                "k1:AAAA",
                "k1:not base64",
                "k 1:dGhlIGZpcnN0IGtleSBvZiB0aGlydHktdHdvIGJ5dGU=",
                "k1:dGhlIGZpcnN0IGtleSBvZiB0aGlydHktdHdvIGJ5dGU=,",
                "k1:dGhlIGZpcnN0IGtleSBvZiB0aGlydHktdHdvIGJ5dGU=,k1:dGhlIGZpcnN0IGtleSBvZiB0aGlydHktdHdvIGJ5dGU="
            })
    void aRingThatIsMalformedHasNoKey(String setting) {
        assertThat(new TokenKeyRing(Optional.of(setting)).keys()).isEmpty();
    }

    @Test
    void aKeyNeverTellsItself() {
        assertThat(new TokenKeyRing(Optional.of(OLD)).keys().toString()).isEqualTo("[Key[k1]]");
    }

    private static TokenCipher cipher(String ring) {
        return new TokenCipher(new TokenKeyRing(Optional.of(ring)));
    }

    private static String base64(String key) {
        return Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }
}
