package io.kewei.account.company;

import java.util.function.Supplier;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Whom a line to the directory trusts. JNDI makes its sockets by a class that it knows only the name of, so what a call
 * trusts goes along with the call.
 */
public final class LdapTrust {

    private static final ScopedValue<SSLSocketFactory> OWN = ScopedValue.newInstance();

    private LdapTrust() {
    }

    /** JNDI asks for this by name. */
    public static SocketFactory getDefault() {
        return OWN.orElse((SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    static <T> T with(SSLSocketFactory own, Supplier<T> call) {
        return ScopedValue.where(OWN, own).call(call::get);
    }
}
