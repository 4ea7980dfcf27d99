package io.kewei.demo;

import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerQueries;
import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.scope.Scopes;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Fills a portal that is started for the first time with a whole office at work, if that is wanted. Only the first start
 * decides; one that was cut short is taken up at the next.
 */
@Component
@Order(DemoData.ORDER)
class DemoData implements ApplicationRunner {

    /** After headquarters and the administrator, who were made before. */
    static final int ORDER = 10;

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String ADMINISTRATOR = "admin";

    private final Environment environment;
    private final DemoLedger ledger;
    private final DemoRecords records;
    private final OrganizationQueries organization;
    private final CustomerQueries customers;
    private final UserDetailsService logins;

    DemoData(Environment environment, DemoLedger ledger, DemoRecords records, OrganizationQueries organization,
            CustomerQueries customers, UserDetailsService logins) {
        this.environment = environment;
        this.ledger = ledger;
        this.records = records;
        this.organization = organization;
        this.customers = customers;
        this.logins = logins;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (ledger.has(DemoLedger.DONE) || ledger.has(DemoLedger.DECLINED)) {
            return;
        }
        asAdministrator(() -> {
            if (!ledger.has(DemoLedger.BEGUN)) {
                ledger.note(DemoSwitch.isOn(environment) && isEmpty() ? DemoLedger.BEGUN : DemoLedger.DECLINED);
            }
            if (DemoSwitch.isOn(environment)) {
                ledger.at(DemoLedger.BEGUN).ifPresent(this::make);
            }
        });
    }

    private void make(Instant now) {
        LOG.info("Making demo data, about a minute on a small machine");
        records.make(now);
        ledger.note(DemoLedger.DONE);
        LOG.info("Demo data is in place: log in as {} or one of the accounts on the login page, password {}",
                ADMINISTRATOR, DemoConfiguration.PASSWORD);
    }

    /** Headquarters alone, and no customer yet. */
    private boolean isEmpty() {
        return organization.branches().size() <= 1 && customers.count(CustomerFilter.ALL) == 0;
    }

    private void asAdministrator(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var user = logins.loadUserByUsername(ADMINISTRATOR);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            Scopes.everything(work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
