package io.kewei.ticket;

import io.kewei.organization.OrganizationQueries;
import io.kewei.platform.feed.Feed;
import io.kewei.platform.scope.Area;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scope;
import io.kewei.platform.scope.Scopes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The open tickets of all places in memory, and those closed lately: how full the columns of a company's board are and how
 * much is overdue takes a database a tenth of a second to count, each time anew (decision 0037). Answers only for whole
 * places; whoever sees some tickets of a place has them counted by the database, as has everybody until the line has
 * been read.
 */
@Component
class OpenLine {

    /** Of how many places tickets are looked for by one statement. */
    private static final int PLACES = 6;
    /** How many tickets are read by one statement. */
    private static final int TICKETS = 500;

    private final LineReader reader;
    private final OrganizationQueries organization;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ZoneId zone;
    private final int atOnce;
    private volatile @Nullable Line line;
    /** One that is being read. */
    private volatile @Nullable Line next;
    private volatile Instant readAt = Instant.MIN;

    @Autowired
    OpenLine(LineReader reader, OrganizationQueries organization, TransactionOperations transaction, Feed feed,
            Clock clock, ZoneId zone) {
        this(reader, organization, transaction, feed, clock, zone, TICKETS);
    }

    /** @param atOnce how many tickets are read by one statement */
    OpenLine(LineReader reader, OrganizationQueries organization, TransactionOperations transaction, Feed feed,
            Clock clock, ZoneId zone, int atOnce) {
        this.reader = reader;
        this.organization = organization;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
        this.atOnce = atOnce;
        feed.listen(TicketsChanged.class, this::touch, this::forget);
    }

    /** How many tickets fit a filter; nothing if the line cannot tell. */
    Optional<Long> count(TicketFilter filter, Instant now) {
        return filter.isOfLine() ? ask(filter, now, Stream::count) : Optional.empty();
    }

    /** How many tickets stand in each state, of closed ones those closed since; nothing if the line cannot tell. */
    Optional<List<ColumnCount>> columns(TicketFilter filter, Instant now, Instant lately) {
        var since = TicketDocument.moment(lately);
        return filter.isPlain() ? ask(filter, now, tickets -> ColumnCount.of(
                tickets.filter(one -> one.state().isOpen() || one.closedAt() >= since))) : Optional.empty();
    }

    private <T> Optional<T> ask(TicketFilter filter, Instant now, Function<Stream<LineTicket>, T> question) {
        var known = line;
        // Whoever has changed tickets, and has not committed it, is told by the database alone.
        if (known == null || known.isFarBehind()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return Optional.empty();
        }
        return places(filter).map(places -> known.ask(places, reading(known),
                tickets -> question.apply(tickets.filter(fits(filter, TicketDocument.moment(now))))));
    }

    private Optional<Predicate<BranchId>> places(TicketFilter filter) {
        var scope = Scopes.of(Area.TICKET);
        if (scope instanceof Scope.Part part && !(part.people().isEmpty() && part.records().isEmpty())) {
            return Optional.empty();
        }
        var wanted = organization.withAllBelow(filter.branches());
        return Optional.of(place -> scope.covers(place) && (wanted.isEmpty() || wanted.contains(place)));
    }

    private Predicate<LineTicket> fits(TicketFilter filter, long now) {
        var dueTo = filter.dueTo() == null ? LineTicket.NEVER
                : TicketDocument.moment(filter.dueTo().atStartOfDay(zone).toInstant());
        return one -> (filter.states().isEmpty() || filter.states().contains(one.state()))
                && (!filter.undone() || one.state().isOpen()) && (!filter.overdue() || one.isLate(now))
                && one.dueAt() < dueTo;
    }

    /** Whether the line was read since then. */
    boolean isKnownSince(Instant moment) {
        return line != null && !readAt.isBefore(moment);
    }

    /**
     * Reads everything; meanwhile questions are answered as before.
     *
     * @param pace does the parts of the work, each a transaction, at once and in turn
     */
    void read(Consumer<Runnable> pace) {
        var now = clock.instant();
        var fresh = new Line(atOnce);
        next = fresh;
        reader.places().stream().gather(Gatherers.windowFixed(PLACES))
                .flatMap(places -> reader.ids(places, now).stream()).gather(Gatherers.windowFixed(atOnce))
                .forEach(tickets -> pace.accept(() ->
                        transaction.executeWithoutResult(status -> reader.read(tickets, now, fresh::take))));
        finish(fresh, now);
    }

    private synchronized void finish(Line fresh, Instant now) {
        if (next == fresh) {
            line = fresh;
            readAt = now;
            next = null;
        }
    }

    /** Reads what has changed, though nobody asks; at a pace as {@link #read}. */
    void catchUp(Consumer<Runnable> pace) {
        var known = line;
        while (known != null && known.isBehind()) {
            pace.accept(() -> transaction.executeWithoutResult(status -> known.catchUp(reading(known))));
        }
    }

    private Consumer<List<UUID>> reading(Line into) {
        return tickets -> reader.read(tickets, clock.instant(), into::take);
    }

    /** Nobody knows what has changed. */
    synchronized void forget() {
        line = null;
        next = null;
    }

    /** First of all who hear of it: others ask as soon as they do. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TicketsChanged changed) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Touching(this, changed));
        } else {
            touch(changed);
        }
    }

    private void touch(TicketsChanged changed) {
        var tickets = changed.tickets().stream().map(TicketFacts::key).toList();
        touch(next, tickets);
        touch(line, tickets);
    }

    private static void touch(@Nullable Line some, Collection<UUID> tickets) {
        if (some != null) {
            some.touch(tickets);
        }
    }

    /**
     * Touches before others hear of a commit, and once more in any case: where nobody knows how a commit ended, or
     * somebody else failed after it, tickets are better read again.
     */
    private record Touching(OpenLine line, TicketsChanged changed) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            line.touch(changed);
        }

        @Override
        public void afterCompletion(int status) {
            line.touch(changed);
        }
    }
}
