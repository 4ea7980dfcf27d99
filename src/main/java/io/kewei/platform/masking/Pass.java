package io.kewei.platform.masking;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done with each sensitive value of a record. A module says once which of its fields are sensitive,
 * by sending them through a pass; what to do with them is not its business.
 */
public interface Pass {

    /**
     * A text.
     *
     * @param field  where it stands in the record, as {@link SecretSource#find} finds it
     * @param mine   as a form brought it back, or as it is stored
     * @param stored as it is stored
     */
    String text(SecretKind kind, String field, String mine, String stored);

    /** A value that is no text. */
    <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored);

    /** Reads each value as text and changes nothing. */
    static Pass reading(Reader reader) {
        return new Pass() {

            @Override
            public String text(SecretKind kind, String field, String mine, String stored) {
                reader.read(kind, field, mine);
                return mine;
            }

            @Override
            public <V> @Nullable V value(SecretKind kind, String field, @Nullable V mine, @Nullable V stored) {
                reader.read(kind, field, mine == null ? "" : mine.toString());
                return mine;
            }
        };
    }

    /** Looks at one value. */
    @FunctionalInterface
    interface Reader {

        void read(SecretKind kind, String field, String value);
    }
}
