package org.fairwatt.simulator.smartcar.connect;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseCars;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseMake;
import org.fairwatt.simulator.smartcar.connect.Step.Consent;
import org.fairwatt.simulator.smartcar.connect.Step.SignIn;
import org.fairwatt.simulator.smartcar.connect.Step.Told;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Fault;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.token.Application;
import org.fairwatt.simulator.smartcar.token.Grant;
import org.fairwatt.simulator.smartcar.token.Grants;
import org.fairwatt.simulator.smartcar.web.Fields;
import org.fairwatt.simulator.smartcar.web.Request;
import org.fairwatt.simulator.smartcar.web.Response;
import org.fairwatt.simulator.smartcar.web.Routes;

/**
 * {@code GET /oauth/authorize} begins a visit at {@code /connect/{visit}}; each form posted there moves it on a step, and
 * the last one brings the owner back to the application.
 */
public final class Connect {
    private static final int BAD_REQUEST = 400;
    private static final int GONE = 410;

    private final Application application;
    private final Garage garage;
    private final Grants grants;
    private final Visits visits;
    private final Pages pages;

    public Connect(Application application, Garage garage, Grants grants, Clock clock) {
        this.application = application;
        this.garage = garage;
        this.grants = grants;
        this.visits = new Visits(clock);
        this.pages = new Pages(application, garage);
    }

    public Routes routes() {
        return new Routes()
                .on("GET", "/oauth/authorize", this::authorize)
                .on("GET", "/connect/look.css", request -> Response.css(Layout.sheet()))
                .on("GET", "/connect/{visit}", this::page)
                .on("POST", "/connect/{visit}", this::post);
    }

    private Response authorize(Request request) {
        try {
            AuthorizeRequest asked = AuthorizeRequest.of(request.query(), application);
            return Response.seeOther("/connect/" + visits.begin(Visit.begin(asked, garage)));
        } catch (NotAuthorizable e) {
            return secured(Response.html(BAD_REQUEST, pages.refused(e.reason())), "'none'");
        }
    }

    private Response page(Request request) {
        return visits.find(request.variable("visit"))
                .map(visit -> secured(
                        Response.html(200, pages.of(visit)),
                        "'self' " + visit.request().redirectOrigin()))
                .orElseGet(this::gone);
    }

    private Response post(Request request) {
        return visits.find(request.variable("visit"))
                .map(visit -> post(request.variable("visit"), visit, request.form()))
                .orElseGet(this::gone);
    }

    private Response post(String id, Visit visit, Fields form) {
        return switch (form.text("action")) {
            case "deny" -> end(id, visit, Setback.denied().parameters());
            case "brands" -> goOn(id, visit.atMake("", garage));
            default -> goOn(id, visit, form);
        };
    }

    private Response goOn(String id, Visit visit, Fields form) {
        Step step = visit.step();
        if (step instanceof ChooseMake) {
            return goOn(id, visit.atMake(form.text("make"), garage));
        }
        if (step instanceof SignIn signIn) {
            return goOn(id, visit.signedIn(signIn.make(), form.text("email").strip(), form.text("password"), garage));
        }
        if (step instanceof ChooseCars choice) {
            return goOn(id, visit.choosing(choice, form.all("car")));
        }
        if (step instanceof Consent consent) {
            return end(id, visit, Map.of("code", allowed(visit.request(), consent, form.all("permission"))));
        }
        return end(id, visit, ((Told) step).setback().parameters());
    }

    /** The code for what the owner allows: all that is required, and of the rest what is still ticked. */
    private String allowed(AuthorizeRequest request, Consent consent, List<String> ticked) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(request.required());
        request.optional().stream()
                .filter(permission -> ticked.contains(permission.key()))
                .forEach(permissions::add);
        Account account = consent.account();
        account.switchOff(Fault.REVOKED);
        account.switchOff(Fault.PASSWORD_CHANGED);
        List<String> cars = consent.cars().stream().map(car -> car.facts().id()).toList();
        return grants.issueCode(Grant.of(account.email(), permissions, cars), request.redirectUri());
    }

    private Response goOn(String id, Visit visit) {
        visits.goOn(id, visit);
        return Response.seeOther("/connect/" + id);
    }

    private Response end(String id, Visit visit, Map<String, String> answer) {
        visits.end(id);
        return Response.seeOther(visit.request().backWith(answer));
    }

    private Response gone() {
        return secured(
                Response.html(GONE, pages.refused("This page has ended. Start again from the application.")), "'none'");
    }

    /** Nothing but our own style sheet; forms only lead where they should. */
    private static Response secured(Response page, String formsLeadTo) {
        return page.with(Map.of(
                "content-security-policy",
                "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action "
                        + formsLeadTo,
                "cache-control",
                "no-store",
                "referrer-policy",
                "no-referrer",
                "x-content-type-options",
                "nosniff"));
    }
}
