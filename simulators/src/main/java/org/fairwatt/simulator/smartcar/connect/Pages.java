package org.fairwatt.simulator.smartcar.connect;

import java.util.List;
import java.util.stream.Collectors;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseCars;
import org.fairwatt.simulator.smartcar.connect.Step.ChooseMake;
import org.fairwatt.simulator.smartcar.connect.Step.Consent;
import org.fairwatt.simulator.smartcar.connect.Step.SignIn;
import org.fairwatt.simulator.smartcar.connect.Step.Told;
import org.fairwatt.simulator.smartcar.garage.Account;
import org.fairwatt.simulator.smartcar.garage.Garage;
import org.fairwatt.simulator.smartcar.garage.Make;
import org.fairwatt.simulator.smartcar.garage.Permission;
import org.fairwatt.simulator.smartcar.token.Application;

/** What an owner sees at each step. Every page works without scripts. */
final class Pages {
    private final Application application;
    private final Garage garage;

    Pages(Application application, Garage garage) {
        this.application = application;
        this.garage = garage;
    }

    /** The page of the step that {@code visit} has come to. */
    String of(Visit visit) {
        Step step = visit.step();
        if (step instanceof ChooseMake) {
            return makes();
        }
        if (step instanceof SignIn signIn) {
            return signIn(signIn);
        }
        if (step instanceof ChooseCars choice) {
            return cars(choice, visit.request().single());
        }
        if (step instanceof Consent consent) {
            return consent(consent, visit.request());
        }
        return told(((Told) step).setback());
    }

    /** For whoever can't be sent anywhere. */
    String refused(String reason) {
        return Layout.page(
                "Not possible", "This can't go on", "<p role=\"alert\">%s</p>".formatted(Html.escaped(reason)), "");
    }

    private String makes() {
        String choices = garage.makes().stream()
                .map(make -> "<li><button name=\"make\" value=\"%s\">%s</button></li>"
                        .formatted(Html.escaped(make.id()), Html.escaped(make.name())))
                .collect(Collectors.joining("\n"));
        String content = """
                <p>%s would like to connect to your car.</p>
                <form method="post">
                <ul class="choices">
                %s
                </ul>
                %s
                </form>
                """.formatted(name(), choices, deny("Cancel"));
        return Layout.page("Choose your brand", "Which brand is your car?", content, hint(garage.accounts()));
    }

    private String signIn(SignIn step) {
        Make make = step.make();
        String error = step.refused()
                ? "<p class=\"error\" role=\"alert\" id=\"wrong\">This email and password don't belong to a %s account.</p>"
                        .formatted(Html.escaped(make.name()))
                : "";
        String described = step.refused() ? " aria-invalid=\"true\" aria-describedby=\"wrong\"" : "";
        String content = """
                <p>Use the account that you have for your car's app. %s doesn't see your password.</p>
                %s
                <form method="post">
                <label for="email">Email</label>
                <input id="email" name="email" type="email" autocomplete="username" required value="%s"%s>
                <label for="password">Password</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required%s>
                <button class="go">Sign in</button>
                </form>
                <form method="post"><button class="quiet" name="action" value="brands">Another brand</button></form>
                <form method="post">%s</form>
                """.formatted(name(), error, Html.escaped(step.email()), described, described, deny("Cancel"));
        String title = (step.refused() ? "Error: " : "") + "Sign in to " + make.name();
        return Layout.page(title, "Sign in to " + make.name(), content, hint(garage.accountsAt(make)));
    }

    private String cars(ChooseCars step, boolean single) {
        String type = single ? "radio" : "checkbox";
        String choices = step.cars().stream()
                .map(car ->
                        "<li><label><input type=\"%s\" name=\"car\" value=\"%s\"%s> <span>%s<small>VIN %s</small></span></label></li>"
                                .formatted(
                                        type,
                                        Html.escaped(car.facts().id()),
                                        single ? "" : " checked",
                                        Html.escaped(car.facts().title()),
                                        Html.escaped(car.facts().vin())))
                .collect(Collectors.joining("\n"));
        String error = step.missed()
                ? "<p class=\"error\" role=\"alert\">Choose %s car.</p>".formatted(single ? "a" : "at least one")
                : "";
        String content = """
                %s
                <form method="post">
                <fieldset>
                <legend>%s</legend>
                <ul class="ticks">
                %s
                </ul>
                </fieldset>
                <button class="go">Continue</button>
                %s
                </form>
                """.formatted(
                error,
                single ? "The one that %s shall know".formatted(name()) : "Those that %s shall know".formatted(name()),
                choices,
                deny("Cancel"));
        return Layout.page("Choose your car", single ? "Which car?" : "Which cars?", content, "");
    }

    private String consent(Consent step, AuthorizeRequest request) {
        String required = request.required().stream()
                .sorted()
                .map(permission -> tick(permission, "checked disabled", "needed"))
                .collect(Collectors.joining("\n"));
        String optional = request.optional().stream()
                .sorted()
                .map(permission -> tick(permission, "checked", ""))
                .collect(Collectors.joining("\n"));
        String cars = step.cars().stream()
                .map(car -> Html.escaped(car.facts().title()))
                .collect(Collectors.joining(", "));
        String content = """
                <p>%1$s asks to use this of your <strong>%2$s</strong>:</p>
                <form method="post">
                <fieldset>
                <legend>What you allow</legend>
                <ul class="ticks">
                %3$s
                %4$s
                </ul>
                </fieldset>
                <p>You can take this back in %1$s at any time.</p>
                <button class="go">Allow</button>
                %5$s
                </form>
                """.formatted(name(), cars, required, optional, deny("Deny"));
        return Layout.page("Allow access", "Let %s use your car?".formatted(application.name()), content, "");
    }

    private String told(Setback setback) {
        String content = """
                <p role="alert">%s</p>
                <form method="post"><button class="go">Back to %s</button></form>
                """.formatted(Html.escaped(setback.text()), name());
        return Layout.page(setback.heading(), setback.heading(), content, "");
    }

    private static String tick(Permission permission, String state, String note) {
        return "<li><label><input type=\"checkbox\" name=\"permission\" value=\"%s\" %s> <span>%s%s</span></label></li>"
                .formatted(
                        permission.key(),
                        state,
                        Html.escaped(permission.inWords()),
                        note.isEmpty() ? "" : "<small>%s</small>".formatted(note));
    }

    /** The accounts that can be typed here; a real maker would of course not tell. */
    private static String hint(List<Account> accounts) {
        String rows = accounts.stream()
                .map(account -> "<dt><code>%s</code></dt><dd>password <code>%s</code> at %s: %s</dd>"
                        .formatted(
                                Html.escaped(account.email()),
                                Html.escaped(account.password()),
                                Html.escaped(account.make().name()),
                                Html.escaped(account.about())))
                .collect(Collectors.joining("\n"));
        return """
                <aside aria-labelledby="accounts">
                <h2 id="accounts">For the demo</h2>
                <p>These brands, cars and accounts are made up. You can sign in as:</p>
                <dl>
                %s
                </dl>
                </aside>
                """.formatted(rows);
    }

    private static String deny(String label) {
        return "<button class=\"quiet\" name=\"action\" value=\"deny\" formnovalidate>%s</button>".formatted(label);
    }

    private String name() {
        return Html.escaped(application.name());
    }
}
