package io.kewei.visit;

import java.util.List;

/** Visits are new or different. Published in the transaction that changed them, so that figures never lag behind. */
public record VisitsChanged(List<VisitFacts> visits) {

    public VisitsChanged {
        visits = List.copyOf(visits);
    }
}
