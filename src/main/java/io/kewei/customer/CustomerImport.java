package io.kewei.customer;

import io.kewei.customer.Stored.What;
import io.kewei.platform.Ids;
import io.kewei.platform.Missing;
import io.kewei.platform.Numbers;
import io.kewei.platform.Refusal;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over customers of other systems, many at a time. A customer is told apart by its source and what it is called
 * there; one that says the same as the last time is left alone, even if somebody has changed our record since.
 * Whoever calls this has made sure that the user may import.
 */
@Component
public class CustomerImport {

    private final CustomerRepository customers;
    private final CustomerHistory history;
    private final ChangeLog log;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    CustomerImport(CustomerRepository customers, CustomerHistory history, ChangeLog log, Numbers numbers,
            ApplicationEventPublisher events, Clock clock, ZoneId zone) {
        this.customers = customers;
        this.history = history;
        this.log = log;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /** Says what {@link #store} would do with each, and does nothing. */
    @Transactional(readOnly = true)
    public List<What> weigh(List<ImportedCustomer> imported) {
        var known = known(imported);
        return imported.stream().map(one -> {
            var customer = known.get(key(one));
            return customer == null ? What.CREATED
                    : customer.wasImportedAs(Marks.of(one)) ? What.UNCHANGED : What.UPDATED;
        }).toList();
    }

    /**
     * Stores one chunk in the caller's transaction, or in one of its own.
     *
     * @return for each which customer it is and what became of it, in the same order
     * @throws Missing if a branch is none that this user may see
     * @throws Refusal {@code customer.refusal.elsewhere} if the customer has gone to another place since it was imported
     */
    @Transactional
    public List<Stored<CustomerId>> store(List<ImportedCustomer> imported) {
        imported.forEach(this::require);
        var known = known(imported);
        refuseGone(imported.stream().filter(one -> !known.containsKey(key(one))).toList());
        var given = numbers(imported.stream().filter(one -> !known.containsKey(key(one))).toList());
        var stored = new ArrayList<Stored<CustomerId>>();
        var changed = new ArrayList<Customer>();
        for (var one : imported) {
            var customer = known.get(key(one));
            var mark = Marks.of(one);
            var what = customer == null ? What.CREATED
                    : customer.wasImportedAs(mark) ? What.UNCHANGED : What.UPDATED;
            if (customer == null) {
                customer = register(one, given.get(day(one)).pop());
                known.put(key(one), customer);
            } else if (what == What.UPDATED) {
                requireOwn(customer, one);
                change(customer, one.details());
            }
            if (what != What.UNCHANGED) {
                customer.imported(one.details().branch(), one.source(), one.externalId(), mark);
                changed.add(customer);
            }
            stored.add(new Stored<>(customer.id(), what));
        }
        customers.flush();
        if (!changed.isEmpty()) {
            events.publishEvent(new CustomersChanged(changed.stream().distinct().map(Customer::facts).toList()));
        }
        return stored;
    }

    /** Which customers these are, by what a place's source calls them; those that are not in the archive are left out. */
    @Transactional(readOnly = true)
    public Map<String, CustomerId> find(BranchId place, String source, Collection<String> externalIds) {
        return customers.imported(place, source, externalIds).stream()
                .collect(Collectors.toMap(Customer::externalId, Customer::id));
    }

    /**
     * Makes sure that these are in the archive, and changes none that is; a chunk of other records refers to them.
     *
     * @return which customers they are, by what their source calls them
     */
    @Transactional
    public Map<String, CustomerId> ensure(Collection<ImportedCustomer> imported) {
        var all = List.copyOf(imported);
        var ids = new HashMap<String, CustomerId>();
        var known = known(all);
        known.values().forEach(customer -> ids.put(customer.externalId(), customer.id()));
        var fresh = all.stream().filter(one -> !known.containsKey(key(one))).toList();
        var stored = store(fresh);
        for (var i = 0; i < fresh.size(); i++) {
            ids.put(fresh.get(i).externalId(), stored.get(i).id());
        }
        return ids;
    }

    Customer register(ImportedCustomer one, String number) {
        var customer = customers.save(new Customer(number, one.details(), one.registeredAt()));
        log.registered(CustomerService.SUBJECT, customer.id().value(), customer.label(), customer.branch());
        return customer;
    }

    void change(Customer customer, CustomerDetails details) {
        var before = history.of(customer.details());
        customer.change(details, clock.instant());
        customers.save(customer);   // save, even when managed: it publishes the events
        log.note(CustomerService.SUBJECT, customer.id().value(), customer.label(), customer.branch(), before,
                history.of(customer.details()));
    }

    private static void requireOwn(Customer customer, ImportedCustomer one) {
        if (!Scopes.isOwn(customer)) {
            throw new Refusal("customer.refusal.elsewhere", one.externalId());
        }
    }

    private void require(ImportedCustomer one) {
        CustomerCheck.requireShape(one.details());
        if (!Scopes.current().work(Area.CUSTOMER).covers(one.details().branch())) {
            throw new Missing();
        }
    }

    private Map<String, Customer> known(List<ImportedCustomer> imported) {
        var known = new HashMap<String, Customer>();
        byOrigin(imported).forEach((origin, externalIds) -> customers
                .imported(origin.place(), origin.source(), externalIds)
                .forEach(customer -> known.put(origin + "/" + customer.externalId(), customer)));
        return known;
    }

    private void refuseGone(List<ImportedCustomer> fresh) {
        byOrigin(fresh).forEach((origin, externalIds) -> customers
                .everImported(Ids.bytes(origin.place().value()), origin.source(), externalIds).stream().findFirst()
                .ifPresent(gone -> {
                    throw new Refusal("customer.refusal.elsewhere", gone);
                }));
    }

    private static Map<Origin, List<String>> byOrigin(List<ImportedCustomer> imported) {
        return imported.stream().collect(Collectors.groupingBy(CustomerImport::origin,
                Collectors.mapping(ImportedCustomer::externalId, Collectors.toList())));
    }

    /** Numbers for the new ones, by the day on which each was registered. */
    private Map<LocalDate, Deque<String>> numbers(List<ImportedCustomer> fresh) {
        var seen = new HashSet<String>();
        var perDay = fresh.stream().filter(one -> seen.add(key(one)))
                .collect(Collectors.groupingBy(this::day, Collectors.counting()));
        var given = new HashMap<LocalDate, Deque<String>>();
        perDay.forEach((day, count) -> given.put(day,
                new ArrayDeque<>(numbers.next(CustomerService.NUMBER_PREFIX, day, Math.toIntExact(count)))));
        return given;
    }

    private LocalDate day(ImportedCustomer one) {
        return LocalDate.ofInstant(one.registeredAt(), zone);
    }

    private static String key(ImportedCustomer one) {
        return origin(one) + "/" + one.externalId();
    }

    private static Origin origin(ImportedCustomer one) {
        return new Origin(one.details().branch(), one.source());
    }

    /** Where an external number means something: in one source of one place. */
    private record Origin(BranchId place, String source) {
    }
}
