package io.kewei.platform.audit;

import java.util.ArrayList;
import java.util.List;

/** Lines about one record, as one act brings them: one for each field that has another value now. */
public final class AuditNotes {

    private final AuditNote about;
    private final List<AuditNote> lines = new ArrayList<>();

    private AuditNotes(AuditNote about) {
        this.about = about;
    }

    /** @param about kind, record and place of all lines; its action and values are not looked at */
    public static AuditNotes of(AuditNote about) {
        return new AuditNotes(about);
    }

    /** One line more, if the two differ; both as {@link AuditNote#values} wants them. */
    public AuditNotes field(String name, String before, String now) {
        if (!before.equals(now)) {
            lines.add(AuditNote.of(about.kind(), name).on(about.subject(), about.subjectId(), about.label())
                    .in(about.branch()).values(before, now));
        }
        return this;
    }

    public List<AuditNote> lines() {
        return List.copyOf(lines);
    }
}
