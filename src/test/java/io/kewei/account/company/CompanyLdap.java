package io.kewei.account.company;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A company's directory that answers on this machine: plainly and with StartTLS on one port, by TLS alone on another. As
 * Active Directory it takes {@code login@kewei.example} for a name too.
 */
final class CompanyLdap implements AutoCloseable {

    static final String BASE = "dc=kewei,dc=example";
    static final String MANAGER = "cn=portal," + BASE;
    static final String MANAGER_PASSWORD = "reads only";

    private static final String PIN = "test keys only";

    private final InMemoryDirectoryServer server;
    private final File keys;
    private final AtomicInteger binds = new AtomicInteger();

    CompanyLdap() {
        try {
            keys = File.createTempFile("company-ldap", ".p12"); // another test may have one up at the same time
            keys.deleteOnExit();
            makeKeys();
            server = new InMemoryDirectoryServer(config());
            server.add("dn: " + BASE, "objectClass: domain", "dc: kewei");
            server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
            server.startListening();
        } catch (LDAPException | LDIFException | GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void makeKeys() {
        keys.delete();
        var result = new ManageCertificates(null, null, null).runTool("generate-self-signed-certificate",
                "--keystore", keys.getPath(), "--keystore-password", PIN, "--keystore-type", "PKCS12",
                "--alias", "directory", "--subject-dn", "CN=localhost", "--subject-alternative-name-dns", "localhost");
        if (!result.equals(ResultCode.SUCCESS)) {
            throw new IllegalStateException("No keys: " + result);
        }
    }

    private InMemoryDirectoryServerConfig config() throws LDAPException, GeneralSecurityException {
        var tls = new SSLUtil(new KeyStoreKeyManager(keys, PIN.toCharArray(), "PKCS12", "directory"), null);
        var here = InetAddress.getLoopbackAddress();
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(MANAGER, MANAGER_PASSWORD);
        config.addInMemoryOperationInterceptor(new DomainNames());
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("plain", here, 0, tls.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig("tls", here, 0, tls.createSSLServerSocketFactory(), null));
        return config;
    }

    /** Takes somebody on. */
    void add(String login, String password) {
        try {
            server.add("dn: uid=" + login + ",ou=people," + BASE, "objectClass: user", "uid: " + login,
                    "sAMAccountName: " + login, "userPrincipalName: " + login + "@kewei.example",
                    "cn: " + login, "sn: " + login, "userPassword: " + password);
        } catch (LDAPException | LDIFException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String plain() {
        return "ldap://localhost:" + server.getListenPort("plain");
    }

    String tls() {
        return "ldaps://localhost:" + server.getListenPort("tls");
    }

    /** Properties of a {@code spring.ssl.bundle} that trusts this server. */
    String[] trust(String name) {
        var bundle = "spring.ssl.bundle.jks." + name + ".truststore.";
        return new String[] {bundle + "location=file:" + keys.getAbsolutePath(), bundle + "password=" + PIN,
                bundle + "type=PKCS12"};
    }

    /** How often anybody has tried a password so far. */
    int binds() {
        return binds.get();
    }

    void goDown() {
        server.shutDown(true);
    }

    void comeBack() {
        try {
            server.startListening();
        } catch (LDAPException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        goDown();
    }

    /** Counts, and reads names as Active Directory does. */
    private final class DomainNames extends InMemoryOperationInterceptor {

        @Override
        public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest bind) {
            binds.incrementAndGet();
            var name = bind.getRequest().getBindDN();
            if (name.endsWith("@kewei.example")) {
                bind.setRequest(new SimpleBindRequest("uid=" + name.replace("@kewei.example", "") + ",ou=people," + BASE,
                        bind.getRequest().getPassword().getValue()));
            }
        }
    }
}
