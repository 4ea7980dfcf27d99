package io.kewei.fiction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What clerks and technicians write down, by occasion. */
public final class Phrases {

    private final Map<String, List<String>> byUse = Words.table("phrases").stream()
            .collect(Collectors.groupingBy(line -> line.get(0), Collectors.mapping(line -> line.get(1), Collectors.toList())));

    public String pick(String use, Chance chance) {
        return chance.of(byUse.getOrDefault(use, List.of("")));
    }
}
