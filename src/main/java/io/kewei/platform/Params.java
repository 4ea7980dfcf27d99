package io.kewei.platform;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query part of a page's address, as filters write and read it. Immutable. Values that make no sense (an unknown
 * enum name, a wrong date) are passed over: a link that somebody mangled still opens the page.
 */
public record Params(Map<String, List<String>> values) {

    public static final Params NONE = new Params(Map.of());

    public Params {
        values = Map.copyOf(values);
    }

    /** First value of a parameter, trimmed; empty text where it is absent. */
    public String text(String name) {
        return all(name).stream().findFirst().map(String::strip).orElse("");
    }

    /** All values of a parameter, blank ones left out. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    /** The values of a parameter that name a constant of the type. */
    public <E extends Enum<E>> Set<E> enums(String name, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (var constant : type.getEnumConstants()) {
            if (all(name).contains(constant.name())) {
                found.add(constant);
            }
        }
        return Set.copyOf(found);
    }

    /** The values of a parameter that are identifiers. */
    public Set<UUID> ids(String name) {
        return all(name).stream().flatMap(value -> uuid(value).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A date like {@code 2026-03-05}. */
    public Optional<LocalDate> date(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** These parameters with one set to the values; no value removes it. Enums are written by name. */
    public Params with(String name, Collection<?> all) {
        var copy = new LinkedHashMap<>(values);
        var texts = all.stream().map(Params::write).filter(text -> !text.isBlank()).sorted().toList();
        if (texts.isEmpty()) {
            copy.remove(name);
        } else {
            copy.put(name, texts);
        }
        return new Params(copy);
    }

    /** These parameters with one set to a value; null or blank removes it. */
    public Params with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : Arrays.asList(value));
    }

    private static String write(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return Optional.of(UUID.fromString(value));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
