package io.kewei.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the index on this disk has come in the feed of changes, in a file beside it. */
final class IndexPlace {

    private static final Logger LOG = LoggerFactory.getLogger(IndexPlace.class);

    private final @Nullable Path file;

    IndexPlace(@Nullable Path file) {
        this.file = file == null || file.toString().isEmpty() ? null : file;
    }

    OptionalLong read() {
        try {
            return file == null || Files.notExists(file) ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException damaged) {
            LOG.warn("{} cannot be read", file, damaged);
            return OptionalLong.empty();
        }
    }

    /** Call it once everything up to the number is on the disk. */
    void write(long number) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, Long.toString(number));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }

    /** Nothing is known of the index until it has been built anew. */
    void forget() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stuck) {
                throw new UncheckedIOException(stuck);
            }
        }
    }
}
