package io.kewei.customer;

import io.kewei.platform.Ids;
import io.kewei.platform.Numbers;
import io.kewei.platform.Refusal;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports the customer archive from a workbook, one customer a row. A row with one of our numbers changes that customer;
 * any other row is a new one, unless it was imported before or somebody of that name or tax number is there already.
 */
@Component
class CustomersImport implements ImportTarget<CustomerLine> {

    private static final String SOURCE = "customers";

    private final CustomerColumns columns;
    private final CustomerRepository customers;
    private final CustomerImport imports;
    private final Masking masking;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    CustomersImport(CustomerColumns columns, CustomerRepository customers, CustomerImport imports, Masking masking,
            Numbers numbers, ApplicationEventPublisher events, Clock clock, ZoneId zone) {
        this.columns = columns;
        this.customers = customers;
        this.imports = imports;
        this.masking = masking;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String titleKey() {
        return "customer.import.customers";
    }

    @Override
    public List<ImportColumn> columns() {
        return CustomerColumns.COLUMNS;
    }

    @Override
    public @Nullable CustomerLine read(List<ImportCells> rows) {
        return columns.read(rows.getFirst());
    }

    @Override
    public String key(CustomerLine line) {
        return line.key();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        var archive = archive(records, context);
        return records.stream().map(record -> archive.weigh(record.content(), context)).toList();
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        var archive = archive(records, context);
        var outcomes = records.stream().map(record -> archive.weigh(record.content(), context)).toList();
        var fresh = (int) outcomes.stream().filter(outcome -> outcome.mark() == Mark.CREATED).count();
        var given = new ArrayDeque<>(fresh == 0 ? List.<String>of()
                : numbers.next(CustomerService.NUMBER_PREFIX, LocalDate.ofInstant(clock.instant(), zone), fresh));
        var changed = new ArrayList<Customer>();
        for (var i = 0; i < records.size(); i++) {
            var line = records.get(i).content();
            switch (outcomes.get(i).mark()) {
                case CREATED -> changed.add(create(line, context, given.pop()));
                case UPDATED -> changed.add(update(line, context, archive.find(line).orElseThrow()));
                case UNCHANGED, REJECTED -> { }
            }
        }
        customers.flush();
        if (!changed.isEmpty()) {
            events.publishEvent(new CustomersChanged(changed.stream().map(Customer::facts).toList()));
        }
        return outcomes;
    }

    private Customer create(CustomerLine line, ImportContext context, String number) {
        var details = newDetails(line, context);
        var customer = imports.register(new ImportedCustomer(SOURCE, line.key(), clock.instant(), details), number);
        customer.imported(context.branch(), SOURCE, line.key(), Marks.of(line));
        return customer;
    }

    private Customer update(CustomerLine line, ImportContext context, Customer customer) {
        imports.change(customer, changedDetails(line, customer));
        if (line.number() == null) {
            customer.imported(context.branch(), SOURCE, line.key(), Marks.of(line));
        }
        return customer;
    }

    private CustomerDetails newDetails(CustomerLine line, ImportContext context) {
        var nothing = CustomerDetails.of("", context.branch());
        return CustomerSecrets.pass(line.applyTo(nothing), nothing, masking.veil().replacing());
    }

    private CustomerDetails changedDetails(CustomerLine line, Customer customer) {
        var before = customer.details();
        return CustomerSecrets.pass(line.applyTo(before), before, masking.veil(customer).replacing());
    }

    private Archive archive(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        var lines = records.stream().map(ImportRecord::content).toList();
        var keys = said(lines, CustomerLine::key);
        return new Archive(
                by(Customer::number, customers.numbered(said(lines, CustomerLine::number))),
                by(Customer::externalId, customers.imported(context.branch(), SOURCE, keys)),
                Set.copyOf(customers.everImported(Ids.bytes(context.branch().value()), SOURCE, keys)),
                by(customer -> CustomerRules.folded(customer.name()), customers.called(
                        said(lines, line -> line.name() == null ? null : CustomerRules.folded(line.name())))),
                by(customer -> customer.details().taxNumber(), customers.taxed(said(lines, CustomerLine::taxNumber))));
    }

    private static List<String> said(List<CustomerLine> lines, Function<CustomerLine, @Nullable String> what) {
        return lines.stream().map(what).filter(Objects::nonNull).map(text -> (String) text).distinct().toList();
    }

    private static Map<String, Customer> by(Function<Customer, @Nullable String> key, List<Customer> found) {
        var map = new HashMap<String, Customer>();
        found.forEach(customer -> map.putIfAbsent(String.valueOf(key.apply(customer)), customer));
        return map;
    }

    /** Those customers of the archive that the rows of a chunk may mean. */
    private final class Archive {

        private final Map<String, Customer> numbered;
        private final Map<String, Customer> imported;
        private final Set<String> everImported;
        private final Map<String, Customer> called;
        private final Map<String, Customer> taxed;

        private Archive(Map<String, Customer> numbered, Map<String, Customer> imported, Set<String> everImported,
                Map<String, Customer> called, Map<String, Customer> taxed) {
            this.numbered = numbered;
            this.imported = imported;
            this.everImported = everImported;
            this.called = called;
            this.taxed = taxed;
        }

        Optional<Customer> find(CustomerLine line) {
            return Optional.ofNullable(line.number() == null ? imported.get(line.key()) : numbered.get(line.number()));
        }

        ImportOutcome weigh(CustomerLine line, ImportContext context) {
            var known = find(line);
            if (known.isEmpty() && line.number() != null) {
                return ImportOutcome.rejected("customer.import.reason.number", line.number());
            }
            if (known.isEmpty() && everImported.contains(line.key())) {
                return ImportOutcome.rejected("customer.refusal.elsewhere", line.key());
            }
            try {
                return known.isPresent() ? change(line, known.get()) : fresh(line, context);
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

        private ImportOutcome fresh(CustomerLine line, ImportContext context) {
            var details = newDetails(line, context);
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
    }
}
