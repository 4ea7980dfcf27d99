package io.kewei.platform.masking;

import io.kewei.platform.scope.Scoped;

/**
 * One sensitive value of one record, on its way to somebody who asked for it.
 *
 * @param owner    the record that it belongs to
 * @param record   the record's number and name, as people call it
 * @param fieldKey key of the field's label
 * @param value    as screens show it; empty where there is none
 */
public record Secret(Scoped owner, String record, SecretKind kind, String fieldKey, String value) {

    /** Never prints the value. */
    @Override
    public String toString() {
        return record + " " + fieldKey;
    }
}
