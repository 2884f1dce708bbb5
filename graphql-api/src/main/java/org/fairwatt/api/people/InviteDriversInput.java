package org.fairwatt.api.people;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("InviteDriversInput")
@Description("Whom to invite.")
public record InviteDriversInput(
        @NonNull @Description("Their e-mail addresses, 1 to 100.")
        List<@NonNull String> emails) {}
