package io.kewei.customer;

import io.kewei.platform.BranchAggregate;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.ScopeFilter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Filter;

/** An invoice: what a customer bought, or gave back. */
@Entity
@Filter(name = ScopeFilter.CUSTOMER, condition = ScopeFilter.OF_CUSTOMER_CONDITION, deduceAliasInjectionPoints = false)
class Trade extends BranchAggregate<Trade> {

    @EmbeddedId
    private TradeId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "customer_id"))
    private CustomerId customer;
    private String importSource;
    private String document;
    private String importMark;
    private Instant tradedAt;
    private boolean cancelled;
    private String currency;
    private BigDecimal amount;
    private int lineCount;
    @ElementCollection
    @CollectionTable(name = "trade_line", joinColumns = @JoinColumn(name = "trade_id"))
    @OrderColumn(name = "position")
    private List<TradeLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Trade() {
    }

    /** @param branch in whose sources customer and invoice are known */
    @SuppressWarnings("NullAway.Init") // the rest is filled by take
    Trade(BranchId branch, ImportedTrade imported, String mark) {
        super(branch);
        this.id = TradeId.next();
        this.importSource = imported.source();
        this.document = imported.document();
        take(imported, mark);
    }

    /** Takes over what the other system says now. */
    void take(ImportedTrade imported, String mark) {
        customer = imported.customer();
        importMark = mark;
        tradedAt = imported.tradedAt();
        cancelled = imported.cancelled();
        currency = imported.currency();
        amount = imported.lines().stream().map(TradeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        lineCount = imported.lines().size();
        lines.clear();
        lines.addAll(imported.lines());
    }

    boolean wasImportedAs(String mark) {
        return mark.equals(importMark);
    }

    TradeId id() {
        return id;
    }

    String document() {
        return document;
    }
}
