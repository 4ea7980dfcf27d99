package io.kewei.account.lockout;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to log in.
 *
 * @param address network address
 * @param device  mark of a device from which the owner of the account has logged in before; null for any other
 */
public record Caller(String address, @Nullable String device) {

    /** Whoever has one IPv6 address has all of the same 64 bits. */
    private static final int NETWORK_BYTES = 8;

    String network() {
        try {
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
