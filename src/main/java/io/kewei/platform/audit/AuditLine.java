package io.kewei.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as it stands in the database, whoever may have put it there.
 *
 * @param kind a text: what the database holds need not make sense
 */
record AuditLine(UUID id, Instant at, String kind, String action, @Nullable UUID actor, String login, String name,
                 @Nullable UUID actorBranch, String address, String subject, @Nullable UUID subjectId, String label,
                 @Nullable UUID branch, String oldValue, String newValue) {

    private static final String FORM = "kewei-audit-1";
    private static final int MICRO = 1_000;

    /**
     * All of it in one sequence of bytes that no other line has: each text with its length before it, and whether there
     * is an id before the id. docs/decisions says it field by field, so that others can compute it as well.
     */
    byte[] form(AuditHead previous, String sealedWith) {
        var bytes = new ByteArrayOutputStream(512);
        try (var out = new DataOutputStream(bytes)) {
            text(out, FORM);
            out.writeLong(previous.number() + 1);
            out.write(HexFormat.of().parseHex(previous.hash()));
            text(out, sealedWith);
            id(out, id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano() / MICRO);
            text(out, kind);
            text(out, action);
            id(out, actor);
            text(out, login);
            text(out, name);
            id(out, actorBranch);
            text(out, address);
            text(out, subject);
            id(out, subjectId);
            text(out, label);
            id(out, branch);
            text(out, oldValue);
            text(out, newValue);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }
}
