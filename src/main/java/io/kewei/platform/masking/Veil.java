package io.kewei.platform.masking;

import io.kewei.platform.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What lies over one record's sensitive values for one user: how much shows of each class, which may be looked behind,
 * and what a form may bring back. Everything that leaves the server has passed it.
 */
public final class Veil {

    private final Map<Sensitive, Sight> sights;

    private Veil(Function<Sensitive, Sight> sight) {
        sights = Arrays.stream(Sensitive.values()).collect(Collectors.toUnmodifiableMap(one -> one, sight));
    }

    /** Over records of the own scope. */
    static Veil own(Predicate<String> rights) {
        return new Veil(one -> one.sight(rights));
    }

    /** Over records that another branch has shared. */
    static Veil shared(Predicate<String> rights) {
        return new Veil(one -> one.shared(rights));
    }

    public Sight sight(Sensitive one) {
        return sights.getOrDefault(one, Sight.HIDDEN);
    }

    public Sight sight(SecretKind kind) {
        return sight(kind.sensitive());
    }

    /** Whether all of it shows. */
    public boolean isOpen(Sensitive one) {
        return sight(one) == Sight.OPEN;
    }

    /** Whether there is a mask that may be looked behind, or another value put in its place. */
    public boolean mayReveal(SecretKind kind) {
        return sight(kind) == Sight.MASKED;
    }

    /** The text as the user sees it: itself, its mask, or nothing. */
    public String show(SecretKind kind, String value) {
        return switch (sight(kind)) {
            case OPEN -> value;
            case MASKED -> kind.mask(value);
            case HIDDEN -> kind == SecretKind.WORDS ? kind.mask(value) : "";
        };
    }

    /** A value that is no text, such as a date: itself, or nothing where only a mask would show. */
    private <V> @Nullable V shown(SecretKind kind, @Nullable V value) {
        return sight(kind) == Sight.OPEN ? value : null;
    }

    /** Shows each value of a record as far as the user sees it. */
    public Pass showing() {
        return new Pass() {

            @Override
            public String text(SecretKind kind, String field, String mine, String stored) {
                return show(kind, mine);
            }

            @Override
            public <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored) {
                return shown(kind, mine);
            }
        };
    }

    /**
     * What to store for what a form brought back: a mask that was left alone means the value behind it, and so does
     * emptiness where nothing showed.
     *
     * <p>Each value may throw a {@link Refusal}: {@code masking.refusal.mask} for a mask that stands for no such value,
     * {@code masking.refusal.edit} for a new value of a class that this user may not change.
     */
    public Pass restoring() {
        return restoring(Set.of());
    }

    /**
     * As {@link #restoring()}, but some values that are no text are to be gone.
     *
     * @param emptied fields in which nothing showed and which the user emptied all the same
     */
    public Pass restoring(Set<String> emptied) {
        return new Pass() {

            @Override
            public String text(SecretKind kind, String field, String mine, String stored) {
                return restore(kind, mine, stored);
            }

            @Override
            public <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored) {
                if (sight(kind) != Sight.OPEN && mine == null && !emptied.contains(field)) {
                    return stored;
                }
                requireEdit(kind, mine == null ? "" : mine.toString());
                return mine;
            }
        };
    }

    /**
     * What to store for what a file says of a record; a file repeats what is stored, and never a mask.
     *
     * <p>Each value may throw a {@link Refusal}, as {@link #restoring()} does.
     */
    public Pass replacing() {
        return new Pass() {

            @Override
            public String text(SecretKind kind, String field, String mine, String stored) {
                if (!mine.equals(stored)) {
                    require(kind, mine);
                }
                return mine;
            }

            @Override
            public <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored) {
                if (mine != null && !mine.equals(stored)) {
                    requireEdit(kind, mine.toString());
                }
                return mine;
            }
        };
    }

    /** Leaves out the masks that a form brought back: rules are for what was typed, and name it. */
    public Pass typed() {
        return new Pass() {

            @Override
            public String text(SecretKind kind, String field, String mine, String stored) {
                return sight(kind) != Sight.OPEN && Masks.isMask(mine) ? "" : mine;
            }

            @Override
            public <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored) {
                return mine;
            }
        };
    }

    private String restore(SecretKind kind, String typed, String stored) {
        if (sight(kind) == Sight.OPEN) {
            return typed;
        }
        if (typed.equals(show(kind, stored))) {
            return stored;
        }
        require(kind, typed);
        return typed;
    }

    private void require(SecretKind kind, String typed) {
        if (sight(kind) != Sight.OPEN && Masks.isMask(typed)) {
            throw new Refusal("masking.refusal.mask", typed);
        }
        requireEdit(kind, typed);
    }

    private void requireEdit(SecretKind kind, String typed) {
        // Words are everybody's; only what is sensitive in them is not.
        var harmless = kind == SecretKind.WORDS && kind.mask(typed).equals(typed.strip());
        if (!harmless && sight(kind) != Sight.OPEN && !mayReveal(kind)) {
            throw new Refusal("masking.refusal.edit", kind.sensitive());
        }
    }
}
