package io.kewei.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What clerks and technicians write down, by occasion. */
final class Phrases {

    private final Map<String, List<String>> byUse = Words.table("phrases").stream()
            .collect(Collectors.groupingBy(line -> line.get(0), Collectors.mapping(line -> line.get(1), Collectors.toList())));

    String pick(String use, Chance chance) {
        return chance.of(byUse.getOrDefault(use, List.of("")));
    }
}
