package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import io.kewei.platform.security.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The kinds of files that the modules can import. */
@Component
class ImportTargets {

    private final Map<String, ImportTarget<?>> byKind = new TreeMap<>();
    private final CurrentUser user;

    ImportTargets(List<ImportTarget<?>> targets, CurrentUser user) {
        this.user = user;
        for (var target : targets) {
            if (byKind.put(target.kind(), target) != null) {
                throw new IllegalStateException("Two targets for imports of kind '" + target.kind() + "'");
            }
        }
    }

    /** Those that the user may import. */
    List<ImportTarget<?>> ofUser() {
        return byKind.values().stream().<ImportTarget<?>>filter(target -> user.may(target.right())).toList();
    }

    /** Key of what a kind is called, whoever asks; empty for one that is no longer there. */
    Optional<String> titleKey(String kind) {
        return Optional.ofNullable(byKind.get(kind)).map(ImportTarget::titleKey);
    }

    /**
     * The target for a kind.
     *
     * @throws Refusal {@code importing.refusal.kind} if there is none, or none for this user
     */
    ImportTarget<?> get(String kind) {
        var target = byKind.get(kind);
        if (target == null || !user.may(target.right())) {
            throw new Refusal("importing.refusal.kind", kind,
                    String.join("、", ofUser().stream().map(ImportTarget::kind).toList()));
        }
        return target;
    }
}
