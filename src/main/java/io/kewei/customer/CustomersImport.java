package io.kewei.customer;

import io.kewei.platform.Numbers;
import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome.Mark;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import io.kewei.platform.masking.Masking;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Imports the customer archive from a workbook, one customer a row. A row with one of our numbers changes that customer;
 * any other row is a new one, unless it was imported before or somebody of that name or tax number is there already.
 */
@Component
class CustomersImport implements ImportTarget<CustomerLine> {

    static final String SOURCE = "customers";

    private final ObjectProvider<CustomerColumns> columns;
    private final CustomerRepository customers;
    private final CustomerImport imports;
    private final Masking masking;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    CustomersImport(ObjectProvider<CustomerColumns> columns, CustomerRepository customers, CustomerImport imports, Masking masking,
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
        return reader().apply(rows);
    }

    @Override
    public Function<List<ImportCells>, @Nullable CustomerLine> reader() {
        var ofFile = columns.getObject();
        return rows -> ofFile.read(rows.getFirst());
    }

    @Override
    public String key(CustomerLine line) {
        return line.key();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        var matches = matches(records, context);
        return records.stream().map(record -> matches.weigh(record.content())).toList();
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        var matches = matches(records, context);
        var outcomes = records.stream().map(record -> matches.weigh(record.content())).toList();
        var fresh = (int) outcomes.stream().filter(outcome -> outcome.mark() == Mark.CREATED).count();
        var given = new ArrayDeque<>(fresh == 0 ? List.<String>of()
                : numbers.next(CustomerService.NUMBER_PREFIX, LocalDate.ofInstant(clock.instant(), zone), fresh));
        var changed = new ArrayList<Customer>();
        for (var i = 0; i < records.size(); i++) {
            var line = records.get(i).content();
            switch (outcomes.get(i).mark()) {
                case CREATED -> changed.add(create(matches.newDetails(line), line, context, given.pop()));
                case UPDATED -> changed.add(update(line, context, matches));
                case UNCHANGED, REJECTED -> { }
            }
        }
        customers.flush();
        if (!changed.isEmpty()) {
            events.publishEvent(new CustomersChanged(changed.stream().map(Customer::facts).toList()));
        }
        return outcomes;
    }

    private Customer create(CustomerDetails details, CustomerLine line, ImportContext context, String number) {
        var customer = imports.register(new ImportedCustomer(SOURCE, line.key(), clock.instant(), details), number);
        customer.imported(context.branch(), SOURCE, line.key(), Marks.of(line));
        return customer;
    }

    private Customer update(CustomerLine line, ImportContext context, CustomerMatches matches) {
        var customer = matches.find(line).orElseThrow();
        imports.change(customer, matches.changedDetails(line, customer));
        if (line.number() == null) {
            customer.imported(context.branch(), SOURCE, line.key(), Marks.of(line));
        }
        return customer;
    }

    private CustomerMatches matches(List<ImportRecord<CustomerLine>> records, ImportContext context) {
        return new CustomerMatches(records.stream().map(ImportRecord::content).toList(), context, customers, masking);
    }
}
