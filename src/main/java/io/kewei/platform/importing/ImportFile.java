package io.kewei.platform.importing;

import io.kewei.platform.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants to import. What it is, is told from its content and not from its name: text separated by
 * commas, the same packed with gzip, or an Excel workbook. Text may be UTF-8, UTF-16 with its mark, or GB18030.
 */
final class ImportFile {

    private enum Type { TEXT, GZIP, XLSX }

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MAX_ENTRIES = 2_000;
    /** Sheets are read row by row; what else is in a workbook, its texts above all, has to fit into memory. */
    private static final long MAX_IN_MEMORY = 128L << 20;

    private final Path path;
    private final ImportSettings settings;
    private final Type type;
    private final @Nullable Charset charset;

    /**
     * @throws Refusal {@code importing.refusal.…} when the file is empty, too large, damaged or of another kind
     */
    ImportFile(Path path, ImportSettings settings) {
        this.path = path;
        this.settings = settings;
        try {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new Refusal("importing.refusal.noFile", path);
            }
            if (Files.size(path) == 0) {
                throw new Refusal("importing.refusal.empty");
            }
            if (Files.size(path) > settings.maxFile().toBytes()) {
                throw new Refusal("importing.refusal.large", settings.maxFile().toMegabytes());
            }
            type = type();
            if (type == Type.XLSX) {
                guardWorkbook();
                charset = null;
            } else {
                charset = charset();
            }
        } catch (IOException damaged) {
            throw damaged(damaged);
        }
    }

    /** Opens the file at its first row. */
    RowSource rows() throws IOException {
        if (charset == null) {
            try {
                return new XlsxRows(path);
            } catch (ExcelReaderException | ZipException damaged) {
                throw damaged(damaged);
            }
        }
        var in = open();
        var marks = in instanceof BufferedInputStream buffered ? buffered : new BufferedInputStream(in);
        skipMark(marks);
        return new CsvRows(new InputStreamReader(marks, charset));
    }

    static Refusal damaged(Exception cause) {
        var refusal = new Refusal("importing.refusal.damaged");
        refusal.initCause(cause);
        return refusal;
    }

    private Type type() throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(8);
        }
        if (starts(start, 0x1f, 0x8b)) {
            return Type.GZIP;
        }
        if (starts(start, 'P', 'K')) {
            try (var zip = new ZipFile(path.toFile())) {
                if (zip.getEntry("xl/workbook.xml") != null) {
                    return Type.XLSX;
                }
            }
            throw new Refusal("importing.refusal.type");
        }
        if (starts(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Refusal("importing.refusal.xls");
        }
        return Type.TEXT;
    }

    /** A workbook is a zip; a small one may unfold to fill the disk. Unpacks it once, counting, before it is trusted. */
    private void guardWorkbook() throws IOException {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MAX_ENTRIES) {
                throw new Refusal("importing.refusal.bomb");
            }
            var left = settings.maxUnpacked().toBytes();
            var inMemory = Math.min(left, MAX_IN_MEMORY);
            for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                var isSheet = entry.getName().startsWith("xl/worksheets/");
                try (var in = new Limited(zip.getInputStream(entry), isSheet ? left : Math.min(left, inMemory))) {
                    var size = in.transferTo(OutputStream.nullOutputStream());
                    left -= size;
                    inMemory -= isSheet ? 0 : size;
                }
            }
        }
    }

    private InputStream open() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        return type == Type.GZIP
                ? new BufferedInputStream(new Limited(new GZIPInputStream(in, 1 << 16), settings.maxUnpacked().toBytes()), 1 << 16)
                : in;
    }

    private Charset charset() throws IOException {
        byte[] start;
        try (var in = open()) {
            start = in.readNBytes(8_192);
        }
        if (start.length == 0) {
            throw new Refusal("importing.refusal.empty");
        }
        if (starts(start, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(start, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        guardText(start);
        for (var candidate : List.of(StandardCharsets.UTF_8, GB18030)) {
            if (decodes(candidate)) {
                return candidate;
            }
        }
        throw new Refusal("importing.refusal.encoding");
    }

    private static void guardText(byte[] start) {
        var first = new String(start, StandardCharsets.ISO_8859_1).stripLeading();
        for (var each : start) {
            if (each >= 0 && each < 9) {
                throw new Refusal("importing.refusal.type");
            }
        }
        if (first.startsWith("<") || first.startsWith("%PDF") || first.startsWith("{") && first.contains("\":")) {
            throw new Refusal("importing.refusal.type");
        }
    }

    private boolean decodes(Charset candidate) throws IOException {
        var decoder = candidate.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var in = open()) {
            while (true) {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                if (read > 0) {
                    bytes.position(bytes.position() + read);
                }
                bytes.flip();
                var result = decoder.decode(bytes, chars.clear(), read < 0);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                if (read < 0 && result.isUnderflow()) {
                    return true;
                }
            }
        }
    }

    private void skipMark(BufferedInputStream in) throws IOException {
        in.mark(4);
        var start = in.readNBytes(3);
        in.reset();
        var length = starts(start, 0xef, 0xbb, 0xbf) ? 3
                : starts(start, 0xff, 0xfe) || starts(start, 0xfe, 0xff) ? 2 : 0;
        in.skipNBytes(length);
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (var i = 0; i < expected.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Refuses to unpack more than allowed. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            return take(super.read() , 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var read = super.read(bytes, offset, length);
            return take(read, read);
        }

        private int take(int result, int read) {
            if (result >= 0) {
                left -= read;
                if (left < 0) {
                    throw new Refusal("importing.refusal.bomb");
                }
            }
            return result;
        }
    }
}
