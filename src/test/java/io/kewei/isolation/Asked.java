package io.kewei.isolation;

import com.vaadin.flow.router.QueryParameters;
import io.kewei.platform.Params;
import java.util.AbstractList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query of an address that has something for every name, and remembers which of the names a screen looked for. One
 * where only a constant or a day can stand is passed over: nothing foreign makes sense there.
 */
class Asked extends QueryParameters {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Set<String> SENSELESS = Set.of("enums", "date");

    private final Set<String> names = new TreeSet<>();

    Asked(Collection<String> names, List<String> values) {
        super(names.stream().collect(Collectors.toMap(name -> name, name -> values)));
    }

    /** The names that were looked for. */
    Set<String> names() {
        return names;
    }

    private static boolean readsAnything() {
        return STACK.walk(frames -> frames.noneMatch(frame -> frame.getDeclaringClass() == Params.class
                && SENSELESS.contains(frame.getMethodName())));
    }

    @Override
    public Map<String, List<String>> getParameters() {
        var watched = new HashMap<String, List<String>>();
        super.getParameters().forEach((name, values) -> watched.put(name, new Watched(name, values)));
        return watched;
    }

    @Override
    public List<String> getParameters(String name) {
        names.add(name);
        return super.getParameters(name);
    }

    @Override
    public Optional<String> getSingleParameter(String name) {
        names.add(name);
        return super.getSingleParameter(name);
    }

    /** The values of one name; whoever goes through them has asked for the name. */
    private final class Watched extends AbstractList<String> {

        private final String name;
        private final List<String> values;

        Watched(String name, List<String> values) {
            this.name = name;
            this.values = values;
        }

        @Override
        public Stream<String> stream() {
            if (readsAnything()) {
                names.add(name);
            }
            return values.stream();
        }

        @Override
        public String get(int at) {
            return values.get(at);
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
