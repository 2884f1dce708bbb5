package org.fairwatt.tenancy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fairwatt.tenancy.store.TokenKeyRing.Key;
import org.fairwatt.tenant.TenantId;
import org.fairwatt.vehicle.ProviderVehicle;
import org.fairwatt.vehicle.VinMark;
import org.fairwatt.vehicle.VinMarks;

/**
 * Marks as keyed hashes (HMAC-SHA-256). Without the key nobody finds the car by trying VINs, of which a model and year has
 * a few hundred thousand; with the tenant in it nobody sees that two tenants know the same car.
 */
@ApplicationScoped
public class HmacVinMarks implements VinMarks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "fairwatt vin mark"; // the token's key itself only ever encrypts

    private TokenKeyRing ring;

    protected HmacVinMarks() {}

    @Inject
    HmacVinMarks(TokenKeyRing ring) {
        this.ring = ring;
    }

    @Override
    public List<VinMark> of(ProviderVehicle car) {
        String identity = car.identity().strip().toUpperCase(Locale.ROOT);
        TenantId tenant = BoundTenant.current();
        return ring.keys().stream()
                .map(key -> new VinMark(key.id() + ":" + HexFormat.of().formatHex(mark(key, tenant, identity))))
                .toList();
    }

    private static byte[] mark(Key key, TenantId tenant, String identity) {
        return hmac(hmac(key.bytes(), PURPOSE), tenant + "|" + identity);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256.", e);
        }
    }
}
