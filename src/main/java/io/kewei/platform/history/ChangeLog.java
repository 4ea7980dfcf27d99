package io.kewei.platform.history;

import io.kewei.platform.scope.BranchId;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.PortalUser;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of changes, field by field. Written in the transaction that makes the change, so that neither can be there
 * without the other.
 */
@Component
public class ChangeLog {

    /** How many lines a history shows. */
    private static final Limit SHOWN = Limit.of(500);

    private final ChangeEntryRepository entries;
    private final CurrentUser user;
    private final Clock clock;

    ChangeLog(ChangeEntryRepository entries, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Notes which fields differ between two states of a record's details.
     *
     * @param subject kind of the record, a module's word such as {@code customer}
     * @param before  the details before; null when the record is new, which notes nothing but that it was registered
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <D extends Record> void note(String subject, UUID id, BranchId branch, @Nullable D before, D after) {
        var at = clock.instant();
        var by = user.find().map(PortalUser::name).orElse("");
        var changes = new ArrayList<Change>();
        if (before == null) {
            changes.add(new Change(at, by, "registered", "", ""));
        } else {
            for (var component : after.getClass().getRecordComponents()) {
                var old = text(component, before);
                var now = text(component, after);
                if (!Objects.equals(old, now)) {
                    changes.add(new Change(at, by, component.getName(), old, now));
                }
            }
        }
        entries.saveAll(changes.stream().map(change -> new ChangeEntry(subject, id, branch, change)).toList());
    }

    /** What happened to a record, newest first; at most 500 lines. */
    @Transactional(readOnly = true)
    public List<Change> of(String subject, UUID id) {
        return entries.of(subject, id, SHOWN);
    }

    private static String text(RecordComponent component, Record details) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(details);
            return value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(details.getClass() + "." + component.getName(), impossible);
        }
    }
}
