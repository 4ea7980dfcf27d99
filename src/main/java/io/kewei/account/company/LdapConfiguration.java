package io.kewei.account.company;

import io.kewei.account.Directory;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.security.ldap.DefaultSpringSecurityContextSource;
import org.springframework.security.ldap.authentication.AbstractLdapAuthenticationProvider;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.authentication.LdapAuthenticationProvider;
import org.springframework.security.ldap.authentication.ad.ActiveDirectoryLdapAuthenticationProvider;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;

/** Sets up how the company's directory is asked, where it is said where that is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kewei.login.ldap.url")
@EnableConfigurationProperties(LdapSettings.class)
class LdapConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LdapConfiguration.class);

    @Bean
    Directory companyDirectory(LdapSettings settings, SslBundles bundles) throws NoSuchAlgorithmException {
        if (!settings.isSecret()) {
            LOG.warn("Passwords go to {} where others can read them on the way: use ldaps, or start-tls", settings.url());
        }
        var ssl = settings.sslBundle() == null ? SSLContext.getDefault()
                : bundles.getBundle(settings.sslBundle()).createSslContext();
        var provider = settings.domain() != null ? activeDirectory(settings) : bind(settings, ssl);
        provider.setUserDetailsContextMapper(new OwnEntry(settings.loginAttribute()));
        return new LdapDirectory(provider, ssl.getSocketFactory());
    }

    private static AbstractLdapAuthenticationProvider activeDirectory(LdapSettings settings) {
        if (settings.startTls()) {
            throw new IllegalStateException("kewei.login.ldap.domain goes with ldaps, not with start-tls");
        }
        var provider = new ActiveDirectoryLdapAuthenticationProvider(settings.domain(),
                String.join(" ", settings.addresses()), settings.base().isEmpty() ? null : settings.base());
        provider.setSearchFilter("(&(objectClass=user)" + settings.filter().replace("{0}", "{1}") + ")");
        provider.setContextEnvironmentProperties(environment(settings));
        return provider;
    }

    private static AbstractLdapAuthenticationProvider bind(LdapSettings settings, SSLContext ssl) {
        var source = source(settings, ssl);
        var authenticator = new BindAuthenticator(source);
        if (settings.userDn() != null) {
            authenticator.setUserDnPatterns(new String[] {settings.userDn()});
        } else {
            authenticator.setUserSearch(new FilterBasedLdapUserSearch(settings.searchBase(), settings.filter(), source));
        }
        return new LdapAuthenticationProvider(authenticator);
    }

    private static DefaultSpringSecurityContextSource source(LdapSettings settings, SSLContext ssl) {
        var source = new DefaultSpringSecurityContextSource(List.of(settings.addresses()), settings.base());
        if (settings.managerDn() != null) {
            source.setUserDn(settings.managerDn());
            source.setPassword(String.valueOf(settings.managerPassword()));
        } else {
            source.setAnonymousReadOnly(true);
        }
        if (settings.startTls()) {
            var tls = new DefaultTlsDirContextAuthenticationStrategy();
            tls.setSslSocketFactory(ssl.getSocketFactory());
            tls.setShutdownTlsGracefully(true);
            source.setAuthenticationStrategy(tls);
        }
        source.setPooled(false);
        source.setBaseEnvironmentProperties(environment(settings));
        source.afterPropertiesSet();
        return source;
    }

    /** What JNDI calls the settings; a name of its own for the sockets only where it makes secret ones. */
    private static Map<String, Object> environment(LdapSettings settings) {
        var environment = new HashMap<String, Object>();
        environment.put("com.sun.jndi.ldap.connect.timeout", Long.toString(settings.connectTimeout().toMillis()));
        environment.put("com.sun.jndi.ldap.read.timeout", Long.toString(settings.readTimeout().toMillis()));
        if (settings.url().startsWith("ldaps:")) {
            environment.put("java.naming.ldap.factory.socket", LdapTrust.class.getName());
        }
        return environment;
    }
}
