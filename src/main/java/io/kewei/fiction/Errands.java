package io.kewei.fiction;

import io.kewei.visit.VisitKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Why somebody goes to see a firm, and what comes of it. */
public final class Errands {

    /**
     * One of them.
     *
     * @param nextStep empty if nothing follows
     */
    public record Errand(VisitKind kind, String purpose, String findings, String nextStep) {
    }

    private final Map<VisitKind, Urn<Errand>> byKind = new EnumMap<>(VisitKind.class);

    public Errands() {
        var lines = Words.table("visits");
        Arrays.stream(VisitKind.values()).forEach(kind -> byKind.put(kind, urn(lines.stream()
                .filter(line -> VisitKind.valueOf(line.getFirst()) == kind).toList())));
    }

    /** @param sells whether who goes looks after the firm's account; others go to its machines */
    public Errand errand(boolean sells, Chance chance) {
        var dice = chance.share();
        var kind = sells ? dice < 0.68 ? VisitKind.VISIT : VisitKind.RETURN_VISIT
                : dice < 0.5 ? VisitKind.ON_SITE : VisitKind.INSPECTION;
        return byKind.getOrDefault(kind, urn(List.of())).draw(chance);
    }

    private static Urn<Errand> urn(List<List<String>> lines) {
        var weighted = new Urn<>(lines, line -> Double.parseDouble(line.getLast()));
        return weighted.map(line -> new Errand(VisitKind.valueOf(line.get(0)), line.get(1), line.get(2), line.get(3)));
    }
}
