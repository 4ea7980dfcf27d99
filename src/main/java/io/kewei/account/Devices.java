package io.kewei.account;

import io.kewei.platform.security.StaffId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows the browsers from which people log in by a random token that each keeps. */
@Component
@Transactional
public class Devices {

    /** As many as anybody looks through. */
    private static final Limit SHOWN = Limit.of(50);

    private final DeviceRepository devices;
    private final Clock clock;

    Devices(DeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Somebody has logged in from a browser.
     *
     * @param fresh whether it is new for this person and the person has to be asked about it
     */
    public record Arrival(DeviceRow device, boolean fresh) {
    }

    /** A mark of the browser, if this person has logged in from it before and has not called it unknown. */
    public Optional<String> known(StaffId account, @Nullable String token) {
        return token == null ? Optional.empty() : devices.findByAccountAndTokenHash(account, hash(token))
                .filter(Device::answered).map(device -> device.id().value().toString());
    }

    /** Whether anybody has logged in from the browser with this token. */
    public boolean isIssued(String token) {
        return devices.existsByTokenHash(hash(token));
    }

    /** Remembers from which browser somebody has logged in. Nobody is asked about the very first. */
    public Arrival arrive(StaffId account, String token, String label, String address) {
        var now = clock.instant();
        var fresh = devices.seen(account, hash(token), label, address, now) == 0;
        var device = fresh ? devices.save(
                new Device(account, hash(token), label, address, now, !devices.existsByAccount(account)))
                : devices.findByAccountAndTokenHash(account, hash(token)).orElseThrow();
        return new Arrival(device.row(), fresh && !device.answered());
    }

    /** Those of one person, the one used last first. */
    @Transactional(readOnly = true)
    public List<DeviceRow> of(StaffId account) {
        return devices.findByAccountOrderByLastSeenDesc(account, SHOWN).stream().map(Device::row).toList();
    }

    /** Those about which the person has not said yet whether they are one's own. */
    @Transactional(readOnly = true)
    public List<DeviceRow> unanswered(StaffId account) {
        return devices.findByAccountAndAnsweredFalse(account).stream().map(Device::row).toList();
    }

    Optional<Device> find(StaffId account, DeviceId id) {
        return devices.findById(id).filter(device -> device.isOf(account));
    }

    void remove(Device device) {
        devices.delete(device);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
