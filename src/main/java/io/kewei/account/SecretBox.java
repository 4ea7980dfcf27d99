package io.kewei.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Locks secrets away that have to be read again (AES-256-GCM), with a key that lies in a file outside the database: who only
 * has the database has no second factor. The file is made at first need, readable by its owner only.
 */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String FORM = "v1:";

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private volatile byte @Nullable [] key;

    SecretBox(LoginSettings settings) {
        this.file = settings.keyFile();
    }

    /** Locks a secret so that it opens for this owner only. */
    String lock(byte[] secret, UUID owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner, secret);
        var all = Arrays.copyOf(nonce, NONCE_BYTES + locked.length);
        System.arraycopy(locked, 0, all, NONCE_BYTES, locked.length);
        return FORM + Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException if the key file is another one than that which it was locked with */
    byte[] open(String locked, UUID owner) {
        var all = Base64.getDecoder().decode(locked.substring(FORM.length()));
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), owner,
                Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    /** A mark by which something is known again and that tells nothing without the key (HMAC-SHA-256). */
    String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, UUID owner, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(file + " does not open what is in the database", wrong);
        }
    }

    private synchronized byte[] key() {
        var known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private byte[] read() {
        try {
            if (Files.notExists(file)) {
                make();
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void make() throws IOException {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owners = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                owners)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
        } catch (FileAlreadyExistsException made) {
            // by another process at the same moment
        }
    }
}
