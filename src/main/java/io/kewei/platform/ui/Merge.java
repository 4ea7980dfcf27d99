package io.kewei.platform.ui;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people made of the same details: where only one of them changed a component it is taken,
 * where both did it is mine and counts as contested.
 *
 * @param merged    the result
 * @param theirs    names of the components that the other changed
 * @param contested names of the components that both changed, differently
 */
record Merge<D extends Record>(D merged, List<String> theirs, List<String> contested) {

    static <D extends Record> Merge<D> of(D original, D mine, D other) {
        var components = original.getClass().getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        var theirs = new ArrayList<String>();
        var contested = new ArrayList<String>();
        for (var i = 0; i < components.length; i++) {
            var before = value(components[i], original);
            var wanted = value(components[i], mine);
            var found = value(components[i], other);
            var touched = !Objects.equals(before, wanted);
            values[i] = touched ? wanted : found;
            types[i] = components[i].getType();
            if (!Objects.equals(before, found)) {
                theirs.add(components[i].getName());
                if (touched && !Objects.equals(wanted, found)) {
                    contested.add(components[i].getName());
                }
            }
        }
        return new Merge<>(build(original, types, values), theirs, contested);
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> D build(D example, Class<?>[] types, @Nullable Object[] values) {
        try {
            var constructor = example.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (D) constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot build " + example.getClass(), impossible);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record details) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(details);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(details.getClass() + "." + component.getName(), impossible);
        }
    }
}
