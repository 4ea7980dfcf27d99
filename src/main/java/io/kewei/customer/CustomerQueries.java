package io.kewei.customer;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.Missing;
import io.kewei.platform.OffsetRequest;
import io.kewei.platform.Sorting;
import io.kewei.platform.history.Change;
import io.kewei.platform.history.ChangeLog;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.scope.Ladders;
import io.kewei.platform.scope.ScopedQuery;
import io.kewei.platform.security.Roles;
import io.kewei.sharing.SharedReads;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens may ask about customers. Reads only; answers with what is in the user's scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CUSTOMER_READ + "')")
public class CustomerQueries {

    private static final Map<String, String> SORT_PATHS = Map.of("number", "c.number", "name", "c.sortKey",
            "grade", "c.grade", "status", "c.status", "industry", "c.industry", "region", "c.reach.region",
            "branch", "b.name", "owner", "s.name", "phone", "c.reach.phone", "changed", "c.changedAt");
    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc("c.changedAt"), Sort.Order.desc("c.id"));

    /** So many found customers, the best, can be sorted by something that the index does not know. */
    private static final int SORTED_MAX = 2000;

    private final CustomerRepository customers;
    private final TradeRepository trades;
    private final ChangeLog history;
    private final CustomerIndex index;
    private final EntityManager entities;
    private final Ladders ladders;
    private final OrganizationQueries organization;
    private final SharedReads shared;
    private final Masking masking;

    CustomerQueries(CustomerRepository customers, TradeRepository trades, ChangeLog history, CustomerIndex index,
            EntityManager entities, Ladders ladders, OrganizationQueries organization, SharedReads shared,
            Masking masking) {
        this.customers = customers;
        this.trades = trades;
        this.history = history;
        this.index = index;
        this.entities = entities;
        this.ladders = ladders;
        this.organization = organization;
        this.shared = shared;
        this.masking = masking;
    }

    /**
     * One page of customers; without a sort order the best match comes first, or else the one changed last. Who sees
     * masked phones cannot sort by them: the order would tell the numbers.
     */
    public List<CustomerRow> list(CustomerFilter asked, Pageable wanted) {
        var page = masking.veil().isOpen(Sensitive.CONTACT) ? wanted : without("phone", wanted);
        return rows(withStations(asked), page).stream().map(this::veiled).toList();
    }

    private List<CustomerRow> rows(CustomerFilter filter, Pageable page) {
        if (filter.hasWords() && CustomerIndex.sorts(page.getSort())) {
            return inOrder(index.find(filter, page));
        }
        var sorted = Sorting.of(page, SORT_PATHS, LATEST_FIRST);
        var from = Math.toIntExact(sorted.getOffset());
        var list = new ScopedQuery<>(CustomerSelect.SHAPE, entities, ladders.forRows(page),
                CustomerSelect.where(filter), sorted.getSort());
        if (!filter.hasWords()) {
            return list.page(from, sorted.getPageSize());
        }
        var found = index.find(filter, PageRequest.of(0, SORTED_MAX)).stream().map(CustomerId::value)
                .collect(Collectors.toSet());
        return list.rows(found, from, sorted.getPageSize());
    }

    private ScopedQuery<CustomerRow> list(CustomerFilter filter) {
        return new ScopedQuery<>(CustomerSelect.SHAPE, entities, CustomerSelect.where(filter), Sort.unsorted());
    }

    private static Pageable without(String key, Pageable page) {
        var left = page.getSort().filter(order -> !order.getProperty().equals(key)).toList();
        return OffsetRequest.of(page, Sort.by(left));
    }

    private CustomerRow veiled(CustomerRow row) {
        return CustomerSecrets.veiled(row, masking.veil(row));
    }

    /** How many customers the filter lets through. */
    public long count(CustomerFilter asked) {
        var filter = withStations(asked);
        return filter.hasWords() ? index.count(filter) : list(filter).total();
    }

    /** As {@link #count(CustomerFilter)}, but {@code most} stands for so many and for any more. */
    public long count(CustomerFilter asked, int most) {
        var filter = withStations(asked);
        return filter.hasWords() ? index.count(filter, most) : list(filter).total(most);
    }

    /** Who looks for a branch's customers means those of its stations too. */
    private CustomerFilter withStations(CustomerFilter filter) {
        return filter.withBranches(organization.withAllBelow(filter.branches()));
    }

    private List<CustomerRow> inOrder(List<CustomerId> ids) {
        var rows = customers.rows(ids).stream().collect(Collectors.toMap(CustomerRow::id, row -> row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The line of one customer, unless there is none that this user may see. */
    public Optional<CustomerRow> find(CustomerId id) {
        return customers.row(id).map(this::veiled);
    }

    /**
     * Everything about one customer. A look at one that is shared is noted in the same transaction.
     *
     * @throws Missing {@code platform.refusal.missing} if there is none that this user may see
     */
    @Transactional
    public CustomerFile file(CustomerId id) {
        var row = find(id).orElseThrow(Missing::new);
        var customer = customers.findById(id).orElseThrow(Missing::new);
        shared.opened(customer, customer.number());
        var details = customer.details();
        var veil = masking.veil(customer);
        return new CustomerFile(row, CustomerSecrets.pass(details, details, veil.showing()),
                CustomerSecrets.behind(details, veil));
    }

    /** What was changed in a customer's record, newest first. */
    public List<Change> changes(CustomerId id) {
        return customers.row(id).map(row -> history.of(CustomerService.SUBJECT, row)).orElse(List.of());
    }

    /** One page of what the customer bought, newest first. */
    public List<TradeRow> trades(CustomerId id, Pageable page) {
        return trades.rows(id, page);
    }

    /** The lines of one invoice. */
    public List<TradeLine> lines(TradeId id) {
        return trades.lines(id);
    }
}
