package io.kewei.customer;

import io.kewei.platform.Ids;
import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scopes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which customers the lines of a chunk mean, and what each line would do to the archive. */
final class CustomerMatches {

    private final BranchId place;
    private final Masking masking;
    private final Map<String, Customer> numbered;
    private final Map<String, Customer> imported;
    private final Set<String> everImported;
    private final Map<String, Customer> called;
    private final Map<String, Customer> taxed;

    /** Asks for all of them at once. */
    CustomerMatches(List<CustomerLine> lines, ImportContext context, CustomerRepository customers, Masking masking) {
        this.place = context.branch();
        this.masking = masking;
        var keys = said(lines, CustomerLine::key);
        numbered = by(Customer::number, customers.numbered(said(lines, CustomerLine::number)));
        imported = by(Customer::externalId, customers.imported(place, CustomersImport.SOURCE, keys));
        everImported = Set.copyOf(customers.everImported(Ids.bytes(place.value()), CustomersImport.SOURCE, keys));
        called = by(customer -> CustomerRules.folded(customer.name()), customers.called(
                said(lines, line -> line.name() == null ? null : CustomerRules.folded(line.name()))));
        taxed = by(customer -> customer.details().taxNumber(), customers.taxed(said(lines, CustomerLine::taxNumber)));
    }

    /** What a line makes of nothing. */
    CustomerDetails newDetails(CustomerLine line) {
        var nothing = CustomerDetails.of("", place);
        return CustomerSecrets.pass(line.applyTo(nothing), nothing, masking.veil().replacing());
    }

    /** What a line makes of a customer. */
    CustomerDetails changedDetails(CustomerLine line, Customer customer) {
        var before = customer.details();
        return CustomerSecrets.pass(line.applyTo(before), before, masking.veil(customer).replacing());
    }

    Optional<Customer> find(CustomerLine line) {
        return Optional.ofNullable(line.number() == null ? imported.get(line.key()) : numbered.get(line.number()));
    }

    ImportOutcome weigh(CustomerLine line) {
        var known = find(line);
        if (known.isEmpty() && line.number() != null) {
            return ImportOutcome.rejected("customer.import.reason.number", line.number());
        }
        if (known.isEmpty() && everImported.contains(line.key())) {
            return ImportOutcome.rejected("customer.refusal.elsewhere", line.key());
        }
        try {
            return known.isPresent() ? change(line, known.get()) : fresh(line);
        } catch (Refusal no) {
            return ImportOutcome.rejected(no.key(), no.args());
        }
    }

    private ImportOutcome change(CustomerLine line, Customer customer) {
        var before = customer.details();
        if (line.number() == null && customer.wasImportedAs(Marks.of(line))
                || line.applyTo(before).equals(before)) {
            return ImportOutcome.UNCHANGED;
        }
        if (!Scopes.isOwn(customer)) {
            return ImportOutcome.rejected("customer.import.reason.foreign", customer.number());
        }
        var after = changedDetails(line, customer);
        require(after);
        return before.status().leadsTo(after.status()) ? ImportOutcome.UPDATED
                : ImportOutcome.rejected("customer.import.reason.status", customer.number());
    }

    private ImportOutcome fresh(CustomerLine line) {
        var details = newDetails(line);
        require(details);
        var same = Optional.ofNullable(called.get(CustomerRules.folded(details.name()))).or(() ->
                details.taxNumber().isEmpty() ? Optional.empty()
                        : Optional.ofNullable(taxed.get(details.taxNumber())));
        return same.map(one -> ImportOutcome.rejected("customer.import.reason.duplicate", one.number(), one.name()))
                .orElse(CustomerStatus.FIRST.contains(details.status()) ? ImportOutcome.CREATED
                        : ImportOutcome.rejected("customer.import.reason.status", details.name()));
    }

    private static void require(CustomerDetails details) {
        CustomerCheck.require(details);
        if (!Scopes.current().work(Area.CUSTOMER).covers(details.branch())) {
            throw new Refusal("customer.import.reason.branch");
        }
    }

    private static List<String> said(List<CustomerLine> lines, Function<CustomerLine, @Nullable String> what) {
        return lines.stream().map(what).filter(Objects::nonNull).map(text -> (String) text).distinct().toList();
    }

    private static Map<String, Customer> by(Function<Customer, @Nullable String> key, List<Customer> found) {
        var map = new HashMap<String, Customer>();
        found.forEach(customer -> map.putIfAbsent(String.valueOf(key.apply(customer)), customer));
        return map;
    }
}
