package io.kewei.platform.exporting;

import io.kewei.platform.audit.AuditKind;
import io.kewei.platform.audit.AuditLog;
import io.kewei.platform.audit.AuditNote;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.text.ModuleTexts;
import io.kewei.platform.text.Moments;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The one way by which data leaves the portal as a file: under a watermark, and not before the audit trail says who
 * took what, and how much. The file is therefore complete on the disk before its first byte goes out.
 */
@Component
public class Outgoing {

    private final AuditLog audit;
    private final CurrentUser user;
    private final ModuleTexts texts;
    private final Moments moments;

    Outgoing(AuditLog audit, CurrentUser user, ModuleTexts texts, Moments moments) {
        this.audit = audit;
        this.user = user;
        this.texts = texts;
        this.moments = moments;
    }

    /**
     * Hands out a workbook.
     *
     * @param title  what the file is called, in the user's words
     * @param chosen which part of it: the address of the list with its filter, or a report's options
     * @return how many rows there are
     */
    public long send(OutputStream out, String title, String chosen, Locale language, Sheets sheets) throws IOException {
        var file = Files.createTempFile("kewei-", ".xlsx");
        try {
            long rows;
            try (var stream = Files.newOutputStream(file);
                    var writer = new SheetWriter(stream, moments.zone(), watermark(language))) {
                rows = sheets.write(writer);
            }
            note(title, chosen, rows);
            Files.copy(file, out);
            return rows;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Notes what leaves by a way of its own, before it does. */
    public void note(String title, String chosen, long rows) {
        audit.noteNow(AuditNote.of(AuditKind.EXPORTED, "exported").on("export", null, title)
                .in(user.get().branch()).values(chosen, Long.toString(rows)));
    }

    Watermark watermark(Locale language) {
        var who = user.get();
        return new Watermark(Watermark.SIGN + texts.getTranslation("exporting.watermark", language, who.name(),
                who.login(), who.branchName(), moments.moment(moments.now())));
    }
}
