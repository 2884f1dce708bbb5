package org.fairwatt.allocation.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import org.fairwatt.tenant.*;

/** Options. */
@ApplicationScoped
public class SlotOptions {
    public List<SlotOption> of(Caller caller, SlotWish wish) {
        throw new UnsupportedOperationException();
    }
}
