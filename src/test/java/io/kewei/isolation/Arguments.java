package io.kewei.isolation;

import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.security.StaffId;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Makes arguments for methods by their types: ids of own records wherever an id is wanted, but for one place, which gets
 * the id that is tried. A type that it does not know fails, until somebody says here what to make of it.
 */
class Arguments {

    private static final LocalDateTime DAY = LocalDateTime.of(2031, 3, 4, 9, 0);
    /** Words that mean something to whoever gets them, by the names of their parameters. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("subject", "customer"),
            Map.entry("kind", "customers"), Map.entry("phone", ""), Map.entry("taxNumber", ""), Map.entry("email", ""),
            Map.entry("region", ""), Map.entry("code", "Z9"), Map.entry("login", "z9"), Map.entry("mobile", ""),
            Map.entry("registeredPhone", ""), Map.entry("website", ""), Map.entry("bankAccount", ""));

    /** Now, as the office writes it. */
    private static final LocalDateTime TODAY = LocalDateTime.ofInstant(Clock.systemUTC().instant(),
            ZoneId.of("Asia/Shanghai"));
    /** What a filter leaves open. */
    private static final Set<Class<?>> OPTIONAL = Set.of(LocalDate.class, Boolean.class, Instant.class, Integer.class);

    /** Ids of own records by the simple names of their types, like {@code CustomerId}. */
    private final Map<String, UUID> own;
    private final Map<String, String> words;
    private final Path file;
    private int places;
    private int days;
    private boolean inDetails;
    private int tried;
    private String triedType = "";
    private Function<String, UUID> trials = type -> new UUID(0, 0);

    /** An own record, as services hand it to each other. */
    private record Thing(UUID key, BranchId branch) implements Scoped {

        @Override
        public Area area() {
            return Area.CUSTOMER;
        }

        @Override
        public StaffId responsible() {
            return null;
        }
    }

    Arguments(Map<String, UUID> own, Map<String, String> words, Path file) {
        this.own = own;
        this.words = words;
        this.file = file;
    }

    /** How many places for ids the types have. */
    int places(Parameter[] parameters) {
        if (Arrays.stream(parameters).map(Parameter::getParameterizedType).noneMatch(Arguments::holdsIds)) {
            return 0;
        }
        of(parameters, -1, type -> new UUID(0, 0));
        return places;
    }

    private static boolean holdsIds(Type type) {
        return switch (type) {
            case ParameterizedType generic -> Arrays.stream(generic.getActualTypeArguments()).anyMatch(Arguments::holdsIds);
            case Class<?> plain -> plain == UUID.class || plain.isRecord() && Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType).anyMatch(Arguments::holdsIds);
            default -> false;
        };
    }

    /** Arguments with a trial id in one of the places, counted from 0; with own ones everywhere for -1. */
    Object[] of(Parameter[] parameters, int place, Function<String, UUID> foreign) {
        places = 0;
        days = 0;
        inDetails = false;
        tried = place;
        triedType = "";
        trials = foreign;
        return Arrays.stream(parameters).map(one -> make(one.getParameterizedType(), one.getName())).toArray();
    }

    /** Of which type the id was that was tried last. */
    String triedType() {
        return triedType;
    }

    private UUID id(String type) {
        if (places++ == tried) {
            triedType = type;
            return trials.apply(type);
        }
        var id = own.get(type);
        if (id == null) {
            throw new IllegalStateException("No own record is known for the id " + type);
        }
        return id;
    }

    private Object make(Type type, String name) {
        if (type instanceof WildcardType any) {
            return make(any.getUpperBounds()[0], name);
        }
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return one((Class<?>) type, name);
    }

    private Object many(Class<?> type, Type[] of) {
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        if (Set.class.isAssignableFrom(type)) {
            return isEnum(of[0]) ? Set.of() : Set.of(make(of[0], ""));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return isEnum(of[0]) ? List.of() : List.of(make(of[0], ""));
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) ignored -> { };
        }
        if (type == Function.class) {
            return (Function<Object, Object>) asked -> List.of();
        }
        if (type == Predicate.class) {
            return (Predicate<Object>) asked -> true;
        }
        throw new IllegalStateException("What to make of " + type + "? Say so here");
    }

    private static boolean isEnum(Type type) {
        return type instanceof Class<?> plain && (plain.isEnum() || plain == String.class);
    }

    private Object one(Class<?> type, String name) {
        if (type == UUID.class) {
            return id("UUID");
        }
        if (type == Scoped.class) {
            return new Thing(own.get("CustomerId"), new BranchId(own.get("BranchId")));
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return EnumSet.allOf(type.asSubclass(Enum.class)).iterator().next();
        }
        return plain(type, name);
    }

    private Object plain(Class<?> type, String name) {
        return switch (type.getSimpleName()) {
            case "String", "CharSequence" -> words.getOrDefault(name, WORDS.getOrDefault(name, "1"));
            case "int", "Integer" -> 1;
            case "long", "Long" -> Long.valueOf(name.equals("seen") ? words.getOrDefault(name, "0") : "0");
            case "boolean", "Boolean" -> false;
            case "double", "Double" -> 1.0;
            case "BigDecimal" -> BigDecimal.ONE;
            case "Instant" -> Clock.systemUTC().instant();
            case "LocalDate" -> day(name, type).toLocalDate();
            case "LocalDateTime" -> day(name, type);
            case "LocalTime" -> LocalTime.NOON;
            case "Pageable" -> PageRequest.of(0, 20);
            case "Sort" -> Sort.unsorted();
            case "Path" -> file;
            case "DoubleConsumer" -> (DoubleConsumer) ignored -> { };
            case "OutputStream" -> OutputStream.nullOutputStream();
            default -> throw new IllegalStateException("What to make of " + type + "? Say so here");
        };
    }

    private LocalDateTime day(String name, Class<?> type) {
        return switch (inDetails ? "" : name) {
            case "from" -> TODAY.minusYears(1);
            case "to" -> TODAY.plusYears(1);
            case "day" -> TODAY;
            default -> type == LocalDate.class ? DAY.plusDays(days++) : DAY.plusMinutes(30L * days++);
        };
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length == 1 && components[0].getType() == UUID.class) {
            return made(type, components, id(type.getSimpleName()));
        }
        var isFilter = type.getSimpleName().endsWith("Filter");
        inDetails = type.getSimpleName().endsWith("Details");
        return made(type, components, Arrays.stream(components)
                .map(one -> isFilter && one.getType() == String.class ? ""
                        : isFilter && OPTIONAL.contains(one.getType()) ? null
                        : make(one.getGenericType(), one.getName())).toArray());
    }

    private static Object made(Class<?> type, RecordComponent[] components, Object... values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), broken);
        }
    }
}
