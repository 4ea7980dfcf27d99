package io.kewei.account;

import io.kewei.platform.Refusal;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** A range of network addresses, {@code 10.1.0.0/16} or a single one; never a name. */
final class AddressRange {

    private static final Pattern FORM = Pattern.compile("([0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)(/\\d{1,3})?");

    private AddressRange() {
    }

    /**
     * A range as it is stored.
     *
     * @throws Refusal {@code account.refusal.address.wrong}
     */
    static String of(String typed) {
        var range = typed.strip();
        var form = FORM.matcher(range);
        try {
            if (!form.matches() || bits(form.group(2)) > size(form.group(1))) {
                throw new Refusal("account.refusal.address.wrong", range);
            }
            new IpAddressMatcher(range);
        } catch (UnknownHostException | IllegalArgumentException wrong) {
            throw new Refusal("account.refusal.address.wrong", range);
        }
        return range;
    }

    /** Whether an address lies in the range; one of the other family never does. */
    static boolean contains(String range, String address) {
        return new IpAddressMatcher(range).matches(address);
    }

    /** How many bits an address has. No name gets here, so nobody is asked for it. */
    private static int size(String address) throws UnknownHostException {
        return InetAddress.getByName(address).getAddress().length * Byte.SIZE;
    }

    private static int bits(String suffix) {
        return suffix == null ? 0 : Integer.parseInt(suffix.substring(1));
    }
}
