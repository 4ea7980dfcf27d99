package io.kewei.customer;

import io.kewei.platform.scope.BranchId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TradeRepository extends JpaRepository<Trade, TradeId> {

    @Query("""
            select new io.kewei.customer.TradeRow(
                t.id, t.document, t.tradedAt, t.cancelled, t.lineCount, t.amount, t.currency)
            from Trade t where t.customer = :customer
            order by t.tradedAt desc, t.id desc
            """)
    List<TradeRow> rows(CustomerId customer, Pageable page);

    @Query("select l from Trade t join t.lines l where t.id = :id order by index(l)")
    List<TradeLine> lines(TradeId id);

    @Query("select t from Trade t where t.branch = :place and t.importSource = :source and t.document in :documents")
    List<Trade> imported(BranchId place, String source, Collection<String> documents);
}
