package io.kewei.customer;

import io.kewei.platform.importing.ImportCells;
import io.kewei.platform.importing.ImportColumn;
import io.kewei.platform.importing.ImportContext;
import io.kewei.platform.importing.ImportOutcome;
import io.kewei.platform.importing.ImportRecord;
import io.kewei.platform.importing.ImportTarget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports a shop's invoices: all rows of one invoice number are one trade, and who is named there is a customer. An
 * invoice whose number begins with C takes back an earlier one and is kept as such.
 */
@Component
class RetailImport implements ImportTarget<RetailImport.Invoice> {

    private static final String SOURCE = "retail";
    private static final String CURRENCY = "GBP";
    private static final int PRICE_DECIMALS = 4;
    private static final int COUNTRY_MAX = 60;
    private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.required("InvoiceNo", "Invoice"),
            ImportColumn.required("StockCode"), ImportColumn.optional("Description"),
            ImportColumn.required("Quantity"), ImportColumn.required("InvoiceDate"),
            ImportColumn.required("UnitPrice", "Price"), ImportColumn.required("CustomerID", "Customer ID"),
            ImportColumn.optional("Country"));

    private final CustomerImport customers;
    private final TradeImport trades;

    RetailImport(CustomerImport customers, TradeImport trades) {
        this.customers = customers;
        this.trades = trades;
    }

    @Override
    public String kind() {
        return SOURCE;
    }

    @Override
    public String titleKey() {
        return "customer.import.retail";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<String> groupBy() {
        return List.of("InvoiceNo");
    }

    /** Lines that are wrong are left out; an invoice of which nothing is left is none. */
    @Override
    public @Nullable Invoice read(List<ImportCells> rows) {
        Invoice invoice = null;
        for (var row : rows) {
            var number = row.requiredText("InvoiceNo", ImportedTrade.DOCUMENT_MAX);
            var customer = row.requiredText("CustomerID", ImportedCustomer.EXTERNAL_ID_MAX).replaceFirst("\\.0$", "");
            var at = row.present("InvoiceDate") ? row.moment("InvoiceDate") : null;
            var country = row.text("Country", COUNTRY_MAX);
            var line = line(row);
            if (invoice != null && !invoice.customer().equals(customer)) {
                row.refuse("CustomerID", "customer.import.reason.other", invoice.customer());
            }
            if (!row.sound() || at == null || line == null) {
                continue;
            }
            if (invoice == null) {
                invoice = new Invoice(number, customer, country == null ? "" : country, at, new ArrayList<>());
            }
            invoice.lines().add(line);
        }
        return invoice;
    }

    private static @Nullable TradeLine line(ImportCells row) {
        var item = row.requiredText("StockCode", TradeLine.CODE_MAX);
        var name = row.text("Description", TradeLine.NAME_MAX);
        var quantity = row.present("Quantity") ? row.decimal("Quantity", 0) : null;
        var price = row.present("UnitPrice") ? row.decimal("UnitPrice", PRICE_DECIMALS) : null;
        return quantity == null || price == null ? null
                : new TradeLine(item, name == null ? "" : name, quantity, price);
    }

    @Override
    public String key(Invoice invoice) {
        return invoice.number();
    }

    @Override
    public List<ImportOutcome> weigh(List<ImportRecord<Invoice>> records, ImportContext context) {
        var known = customers.find(context.branch(), SOURCE,
                records.stream().map(record -> record.content().customer()).toList());
        var answers = new ArrayList<ImportOutcome>(Collections.nCopies(records.size(), ImportOutcome.CREATED));
        var old = new ArrayList<ImportedTrade>();
        var places = new ArrayList<Integer>();
        for (var i = 0; i < records.size(); i++) {
            var customer = known.get(records.get(i).content().customer());
            if (customer != null) {
                old.add(records.get(i).content().trade(customer));
                places.add(i);
            }
        }
        var whats = trades.weigh(old);
        for (var i = 0; i < whats.size(); i++) {
            answers.set(places.get(i), outcome(whats.get(i)));
        }
        return answers;
    }

    @Override
    public List<ImportOutcome> store(List<ImportRecord<Invoice>> records, ImportContext context) {
        var buyers = new LinkedHashMap<String, ImportedCustomer>();
        for (var record : records) {
            var invoice = record.content();
            buyers.putIfAbsent(invoice.customer(), new ImportedCustomer(SOURCE, invoice.customer(), invoice.at(),
                    CustomerDetails.of("客户 " + invoice.customer(), context.branch())
                            .withReach("", invoice.country(), "", List.of())));
        }
        Map<String, CustomerId> ids = customers.ensure(buyers.values());
        return trades.store(records.stream()
                        .map(record -> record.content().trade(ids.get(record.content().customer()))).toList()).stream()
                .map(stored -> outcome(stored.what())).toList();
    }

    private static ImportOutcome outcome(Stored.What what) {
        return switch (what) {
            case CREATED -> ImportOutcome.CREATED;
            case UPDATED -> ImportOutcome.UPDATED;
            case UNCHANGED -> ImportOutcome.UNCHANGED;
        };
    }

    /** One invoice with its lines; {@code customer} is what the shop calls the buyer. */
    record Invoice(String number, String customer, String country, Instant at, List<TradeLine> lines) {

        private ImportedTrade trade(CustomerId buyer) {
            return new ImportedTrade(SOURCE, number, buyer, at, CURRENCY, number.startsWith("C"), lines);
        }
    }
}
