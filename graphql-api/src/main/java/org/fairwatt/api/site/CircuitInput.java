package org.fairwatt.api.site;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.fairwatt.charging.stations.NewCircuit;

@Input("CircuitInput")
@Description("A panel or circuit between the transformer and the EVSEs.")
public record CircuitInput(
        @NonNull @Description("The operator's own short name, unique below the transformer.")
        String code,

        @Description("The circuit above; it hangs on the transformer itself, when not given.")
        Optional<String> parentCode,

        @Description("What it carries at most, in W.") int ratingW) {

    NewCircuit toCircuit() {
        return new NewCircuit(code, parentCode, ratingW);
    }
}
