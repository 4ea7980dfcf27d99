package io.kewei.demo;

import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerImport;
import io.kewei.customer.ImportedCustomer;
import io.kewei.customer.ImportedTrade;
import io.kewei.customer.TradeImport;
import io.kewei.fiction.City;
import io.kewei.fiction.Crew;
import io.kewei.fiction.Firm;
import io.kewei.fiction.Firms;
import io.kewei.platform.scope.BranchId;
import io.kewei.ticket.TicketImport;
import io.kewei.visit.VisitTakeover;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts the demo's office, customers, trades, tickets and visits where real ones go: through the modules' bulk paths. */
@Component
class DemoRecords {

    static final int CUSTOMERS = 2_000;
    static final int TICKETS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(DemoRecords.class);
    private static final int CHUNK = 500;

    private final DemoLedger ledger;
    private final DemoOffice office;
    private final DemoStaff people;
    private final CustomerImport customers;
    private final TradeImport trades;
    private final TicketImport tickets;
    private final VisitTakeover visits;
    private final ZoneId zone;

    DemoRecords(DemoLedger ledger, DemoOffice office, DemoStaff people, CustomerImport customers, TradeImport trades,
            TicketImport tickets, VisitTakeover visits, ZoneId zone) {
        this.ledger = ledger;
        this.office = office;
        this.people = people;
        this.customers = customers;
        this.trades = trades;
        this.tickets = tickets;
        this.visits = visits;
        this.zone = zone;
    }

    /** Makes what is not there yet. The same moment makes the same records. */
    void make(Instant moment) {
        var now = LocalDateTime.ofInstant(moment, zone);
        ledger.once("organization", office::open);
        ledger.once("holidays", () -> office.keepHolidays(now.getYear()));
        ledger.once("staff", () -> people.settle(now.toLocalDate()));
        var crew = office.crew();
        var clients = clients(now, crew);
        LOG.info("{} customers", clients.size());
        var active = clients.stream().filter(Client::active).toList();
        trade(now, active);
        var made = new Tickets(now, zone, crew, active);
        var all = new ArrayList<>(made.year(TICKETS - Tickets.DAWN));
        all.addAll(made.atDawn());
        inChunks("tickets", all, chunk -> tickets.store(chunk));
        LOG.info("{} tickets", all.size());
        var planned = new Visits(now, zone, crew, active).all();
        inChunks("visits", planned, visits::takeOver);
        LOG.info("{} visits", planned.size());
    }

    /** Customers know by themselves whether they are here already, and tell their ids in any case. */
    private List<Client> clients(LocalDateTime now, Crew crew) {
        var firms = new Firms(City.all()).firms(CUSTOMERS);
        var folders = new Folders(now.toLocalDate(), zone, crew);
        Map<String, BranchId> stations = new HashMap<>();
        var clients = new ArrayList<Client>();
        for (var from = 0; from < firms.size(); from += CHUNK) {
            var chunk = firms.subList(from, Math.min(from + CHUNK, firms.size()));
            var made = chunk.stream().map(firm -> folders.folder(firm,
                    stations.computeIfAbsent(firm.station(), office::branch))).toList();
            var stored = customers.store(made);
            for (var i = 0; i < made.size(); i++) {
                clients.add(client(chunk.get(i), made.get(i), stored.get(i).id()));
            }
        }
        return clients;
    }

    private static Client client(Firm firm, ImportedCustomer made, CustomerId id) {
        var contacts = made.details().contacts().stream()
                .map(contact -> new Client.Contact(contact.name(), contact.mobile())).toList();
        return new Client(firm, id, made.details().branch(), contacts, Folders.isActive(made.details().status()));
    }

    private void trade(LocalDateTime now, List<Client> active) {
        var made = new Trades(now.toLocalDate(), zone);
        List<ImportedTrade> all = active.stream().flatMap(client -> made.of(client).stream()).toList();
        inChunks("trades", all, chunk -> trades.store(chunk));
        LOG.info("{} invoices", all.size());
    }

    private <T> void inChunks(String name, List<T> all, Consumer<List<T>> store) {
        for (var from = 0; from < all.size(); from += CHUNK) {
            var chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            ledger.once(name + "-" + from / CHUNK, () -> store.accept(chunk));
        }
    }
}
