package io.kewei.customer;

import io.kewei.customer.Stored.What;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over invoices of other systems, many at a time. An invoice is told apart by its source and number; one that
 * says the same as the last time is left alone. Whoever calls this has made sure that the user may import.
 */
@Component
public class TradeImport {

    private final TradeRepository trades;
    private final CustomerRepository customers;

    TradeImport(TradeRepository trades, CustomerRepository customers) {
        this.trades = trades;
        this.customers = customers;
    }

    /** Says what {@link #store} would do with each, and does nothing. */
    @Transactional(readOnly = true)
    public List<What> weigh(List<ImportedTrade> imported) {
        var buyers = buyers(imported);
        var known = known(imported, buyers);
        return imported.stream().map(one -> what(known.get(key(one, buyers)), Marks.of(one))).toList();
    }

    /**
     * Stores one chunk in the caller's transaction, or in one of its own.
     *
     * @return for each which invoice it is and what became of it, in the same order
     * @throws Missing if a customer is none that this user may see
     */
    @Transactional
    public List<Stored<TradeId>> store(List<ImportedTrade> imported) {
        var buyers = buyers(imported);
        var known = known(imported, buyers);
        var stored = new ArrayList<Stored<TradeId>>();
        for (var one : imported) {
            var mark = Marks.of(one);
            var trade = known.get(key(one, buyers));
            var what = what(trade, mark);
            if (trade == null) {
                trade = trades.save(new Trade(home(one, buyers), one, mark));
                known.put(key(one, buyers), trade);
            } else if (what == What.UPDATED) {
                trade.take(one, mark);
            }
            stored.add(new Stored<>(trade.id(), what));
        }
        trades.flush();
        return stored;
    }

    private static What what(@Nullable Trade known, String mark) {
        return known == null ? What.CREATED : known.wasImportedAs(mark) ? What.UNCHANGED : What.UPDATED;
    }

    private Map<CustomerId, Customer> buyers(List<ImportedTrade> imported) {
        return customers.findAllById(imported.stream().map(ImportedTrade::customer).distinct().toList()).stream()
                .collect(Collectors.toMap(Customer::id, customer -> customer));
    }

    private Map<String, Trade> known(List<ImportedTrade> imported, Map<CustomerId, Customer> buyers) {
        var known = new HashMap<String, Trade>();
        imported.stream().collect(Collectors.groupingBy(one -> home(one, buyers),
                        Collectors.groupingBy(ImportedTrade::source,
                                Collectors.mapping(ImportedTrade::document, Collectors.toList()))))
                .forEach((place, bySource) -> bySource.forEach((source, documents) -> trades
                        .imported(place, source, documents)
                        .forEach(trade -> known.put(key(place, source, trade.document()), trade))));
        return known;
    }

    /** In whose sources the invoice is known: where its customer is. */
    private static BranchId home(ImportedTrade one, Map<CustomerId, Customer> buyers) {
        var buyer = buyers.get(one.customer());
        if (buyer == null) {
            throw new Missing();
        }
        return buyer.home();
    }

    private static String key(ImportedTrade one, Map<CustomerId, Customer> buyers) {
        return key(home(one, buyers), one.source(), one.document());
    }

    private static String key(BranchId place, String source, String document) {
        return place.value() + "/" + source + "/" + document;
    }
}
