package io.kewei.platform.importing;

import java.util.Arrays;
import java.util.List;

/** What becomes of a record: stored as new, changed, left as it was, or turned away for a reason (a text key). */
public record ImportOutcome(Mark mark, String reason, List<String> args) {

    /** The four answers. */
    public enum Mark { CREATED, UPDATED, UNCHANGED, REJECTED }

    public static final ImportOutcome CREATED = new ImportOutcome(Mark.CREATED, "", List.of());
    public static final ImportOutcome UPDATED = new ImportOutcome(Mark.UPDATED, "", List.of());
    public static final ImportOutcome UNCHANGED = new ImportOutcome(Mark.UNCHANGED, "", List.of());

    public static ImportOutcome rejected(String reason, Object... args) {
        return new ImportOutcome(Mark.REJECTED, reason, Arrays.stream(args).map(String::valueOf).toList());
    }
}
