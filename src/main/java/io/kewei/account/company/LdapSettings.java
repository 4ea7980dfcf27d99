package io.kewei.account.company;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the company's directory is, and how a login is found there.
 *
 * @param url             addresses of the directory, {@code ldaps://dc1.example.com}; after a blank the next, where one is down
 * @param base            what all names below it end with, {@code dc=example,dc=com}
 * @param userDn          name of a person's entry below the base, with {@code {0}} for the login; null to search
 * @param searchBase      where below the base people are searched
 * @param searchFilter    how they are searched, with {@code {0}} for the login; null for the attribute
 * @param attribute       what holds the login; an entry that holds another is not taken, however it was found
 * @param managerDn       who searches; null for whoever may without a name
 * @param managerPassword the password of the one who searches
 * @param domain          Active Directory's domain: people are asked for as {@code login@domain}, nobody has to search
 * @param startTls        whether the line is made secret before a password goes over it; {@code ldaps} is from the start
 * @param sslBundle       name of a {@code spring.ssl.bundle} that knows who signs for the directory; null for what Java knows
 * @param connectTimeout  how long one of its servers may take to answer at all
 * @param readTimeout     how long an answer may take
 */
@ConfigurationProperties("kewei.login.ldap")
record LdapSettings(
        String url,
        @DefaultValue("") String base,
        @Nullable String userDn,
        @DefaultValue("") String searchBase,
        @Nullable String searchFilter,
        @Nullable String attribute,
        @Nullable String managerDn,
        @Nullable String managerPassword,
        @Nullable String domain,
        @DefaultValue("false") boolean startTls,
        @Nullable String sslBundle,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {

    String loginAttribute() {
        return attribute != null ? attribute : domain != null ? "sAMAccountName" : "uid";
    }

    String filter() {
        return searchFilter != null ? searchFilter : "(" + loginAttribute() + "={0})";
    }

    /** Whether passwords go over a line that others cannot read. */
    boolean isSecret() {
        return startTls || Arrays.stream(addresses()).allMatch(address -> address.startsWith("ldaps:"));
    }

    String[] addresses() {
        return url.trim().split("[\\s,]+");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "LDAP " + url + " " + base;
    }
}
