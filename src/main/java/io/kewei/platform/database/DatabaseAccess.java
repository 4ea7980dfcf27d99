package io.kewei.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** How to reach a running embedded server; written beside the data so that a second process can use the same one. */
record DatabaseAccess(int port, String password) {

    static final String USER = "kewei";
    static final String SCHEMA = "kewei";

    /** A password that nobody chose, valid until the server stops. */
    static DatabaseAccess onPort(int port) {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new DatabaseAccess(port, HexFormat.of().formatHex(secret));
    }

    static DatabaseAccess read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new DatabaseAccess(Integer.parseInt(properties.getProperty("port")), properties.getProperty("password"));
    }

    void write(Path file) throws IOException {
        writePrivately(file, """
                # Written by the portal at each start: the embedded database, on this machine only.
                host=127.0.0.1
                port=%d
                schema=%s
                user=%s
                password=%s
                """.formatted(port, SCHEMA, USER, password));
    }

    /** Writes a file that only its owner may read. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    String url() {
        return "jdbc:mysql://127.0.0.1:%d/%s?sslMode=DISABLED&allowPublicKeyRetrieval=true".formatted(port, SCHEMA)
                + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true";
    }
}
