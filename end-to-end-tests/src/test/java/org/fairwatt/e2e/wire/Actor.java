package org.fairwatt.e2e.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairwatt.launcher.client.BrowserSignIn;
import org.fairwatt.launcher.client.GraphQlClient;
import org.fairwatt.launcher.client.SignedIn;
import org.fairwatt.launcher.client.Web;

/** Someone of the demo, signed in to one tenant. */
enum Actor {
    DANA("dana@riverbend.example", "riverbend"),
    DANA_IN_NORTHGRID("dana@riverbend.example", "northgrid"),
    EMIL("emil@riverbend.example", "riverbend"),
    OLGA_OPERATOR("olga@riverbend.example", "riverbend"),
    ADAM_ADMIN("adam@riverbend.example", "riverbend"),
    NORA("nora@northgrid.example", "northgrid"),
    NILS("nils@northgrid.example", "northgrid"),
    OTTO_OPERATOR("otto@northgrid.example", "northgrid"),
    ANNA_ADMIN("anna@northgrid.example", "northgrid");

    static final Web WEB = new Web();

    private static final Map<Actor, SignedIn> SIGNED_IN = new ConcurrentHashMap<>();

    private final String email;
    private final String tenant;

    Actor(String email, String tenant) {
        this.email = email;
        this.tenant = tenant;
    }

    String email() {
        return email;
    }

    String tenant() {
        return tenant;
    }

    /** A token that holds for half a minute at least. */
    String token() {
        return signedIn().token();
    }

    GraphQlClient api() {
        return GraphQlClient.to(OverTheWire.access(), WEB, signedIn());
    }

    SignedIn signedIn() {
        return SIGNED_IN.computeIfAbsent(
                this,
                actor -> signIn().toTenant(
                                actor.tenant, actor.email, OverTheWire.access().demoPassword()));
    }

    static BrowserSignIn signIn() {
        return BrowserSignIn.to(OverTheWire.access(), WEB);
    }
}
