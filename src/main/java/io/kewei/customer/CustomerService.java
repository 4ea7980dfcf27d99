package io.kewei.customer;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.security.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to a customer's record. One public method is one use case and one transaction. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.CUSTOMER_WORK + "')")
public class CustomerService {

    /** What the change history calls a customer. */
    static final String SUBJECT = "customer";
    static final String NUMBER_PREFIX = "KH";

    private final CustomerRepository customers;
    private final OrganizationQueries organization;
    private final CustomerHistory history;
    private final ChangeLog log;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final Masking masking;
    private final Clock clock;
    private final ZoneId zone;

    CustomerService(CustomerRepository customers, OrganizationQueries organization, CustomerHistory history,
            ChangeLog log, Numbers numbers, ApplicationEventPublisher events, Masking masking, Clock clock,
            ZoneId zone) {
        this.customers = customers;
        this.organization = organization;
        this.history = history;
        this.log = log;
        this.numbers = numbers;
        this.events = events;
        this.masking = masking;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Takes a customer into the archive and gives it a number.
     *
     * @throws Missing if the branch or the owner is none that this user may see
     * @throws Refusal {@code customer.refusal.…} if a field breaks a rule, {@code masking.refusal.…} if it is none that
     *                 this user may fill in
     */
    public CustomerId register(CustomerDetails typed) {
        var nothing = CustomerDetails.of("", typed.branch());
        var details = CustomerSecrets.pass(typed, nothing, masking.veil().restoring());
        CustomerCheck.require(details);
        requirePlace(details);
        requireOwner(details);
        var now = clock.instant();
        var customer = new Customer(numbers.next(NUMBER_PREFIX, LocalDate.ofInstant(now, zone)), details, now);
        customers.saveAndFlush(customer);
        log.note(SUBJECT, customer.id().value(), customer.label(), customer.branch(), null, history.of(details));
        events.publishEvent(new CustomersChanged(List.of(customer.facts())));
        return customer.id();
    }

    /**
     * Changes what the archive knows of a customer; nothing happens if it knows that already.
     *
     * @param seen  version the user was looking at
     * @param typed what the form brought back; what it showed masked or not at all, and was left alone, stays
     * @throws Missing      if there is no such customer, branch or owner for this user
     * @throws StaleVersion if somebody else saved meanwhile
     * @throws Refusal      {@code customer.refusal.…} if a field breaks a rule, {@code masking.refusal.…} if it is none
     *                      that this user may change, {@code platform.refusal.guest} if a guest wants to give it away
     */
    public void change(CustomerId id, long seen, CustomerDetails typed) {
        change(id, seen, typed, Set.of());
    }

    /**
     * As {@link #change(CustomerId, long, CustomerDetails)}.
     *
     * @param emptied fields that did not show what they hold and shall hold nothing
     */
    public void change(CustomerId id, long seen, CustomerDetails typed, Set<String> emptied) {
        var customer = customers.findById(id).orElseThrow(Missing::new);
        Scopes.requireWork(customer);
        customer.requireVersion(seen);
        var stored = customer.details();
        var veil = masking.veil(customer);
        var details = CustomerSecrets.pass(typed, stored, veil.restoring(emptied));
        if (details.equals(stored)) {
            return;
        }
        CustomerCheck.require(CustomerSecrets.pass(typed, stored, veil.typed()));
        if (!details.belongsLike(stored)) {
            Scopes.requireOwn(customer);
        }
        if (!details.branch().equals(customer.branch())) {
            requirePlace(details);
        }
        if (details.owner() != null && !details.owner().equals(customer.owner())) {
            requireOwner(details);
        }
        var before = history.of(stored);
        customer.change(details, clock.instant());
        customers.saveAndFlush(customer);
        log.note(SUBJECT, id.value(), customer.label(), customer.branch(), before, history.of(customer.details()));
        events.publishEvent(new CustomersChanged(List.of(customer.facts())));
    }

    private void requirePlace(CustomerDetails details) {
        organization.findBranch(details.branch()).orElseThrow(Missing::new);
        Scopes.requireEntry(Area.CUSTOMER, details.branch());
    }

    private void requireOwner(CustomerDetails details) {
        if (details.owner() != null && organization.findStaff(details.owner()).isEmpty()) {
            throw new Missing();
        }
    }
}
