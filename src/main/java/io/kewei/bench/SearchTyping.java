package io.kewei.bench;

import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerQueries;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Types words letter by letter, and with each letter asks what a list asks whose words have changed. */
@Component
class SearchTyping {

    /** Who sees all, a region, a branch; logins that a filled database has. */
    private static final Map<String, String> PEOPLE = people();
    private static final Pageable FIRST_PAGE = PageRequest.of(0, 50);
    /** As far as a list's title counts. */
    private static final int COUNTED = 10_001;
    private static final int WARM_UP = 2;

    private final TypedWords words;
    private final CustomerQueries customers;
    private final TicketQueries tickets;
    private final UserDetailsService logins;

    SearchTyping(TypedWords words, CustomerQueries customers, TicketQueries tickets, UserDetailsService logins) {
        this.words = words;
        this.customers = customers;
        this.tickets = tickets;
        this.logins = logins;
    }

    /**
     * One kind of words within one scope.
     *
     * @param words how many were typed
     * @param found for how many of them the list had a row in the end
     */
    record Figure(String kind, String scope, int words, int found, Delays delays) {
    }

    /** @param count how many words of each kind are typed */
    List<Figure> measure(int count, Progress progress) {
        var before = SecurityContextHolder.getContext();
        var figures = new ArrayList<Figure>();
        try {
            PEOPLE.forEach((scope, login) -> {
                logIn(login);
                for (var kind : Kind.values()) {
                    progress.say("  typing %s as %s", kind.title, login);
                    var typed = kind.words(words).apply(count);
                    if (!typed.isEmpty()) {
                        figures.add(measure(kind, scope, typed));
                    }
                }
            });
        } finally {
            SecurityContextHolder.setContext(before);
        }
        return figures;
    }

    private Figure measure(Kind kind, String scope, List<String> typed) {
        var list = list(kind);
        typed.stream().limit(WARM_UP).forEach(word -> letters(word).forEach(list::applyAsInt));
        var nanos = new ArrayList<Long>();
        var found = 0;
        for (var word : typed) {
            var rows = 0;
            for (var beginning : letters(word)) {
                var began = System.nanoTime();
                rows = list.applyAsInt(beginning);
                nanos.add(System.nanoTime() - began);
            }
            found += rows > 0 ? 1 : 0;
        }
        return new Figure(kind.title, scope, typed.size(), found,
                Delays.of(nanos.stream().mapToLong(Long::longValue).toArray()));
    }

    /** What a list asks: its first rows, and how many there are. */
    private ToIntFunction<String> list(Kind kind) {
        return kind.ofTickets ? text -> {
            var filter = TicketFilter.ALL.withText(text);
            tickets.count(filter, COUNTED);
            return tickets.list(filter, FIRST_PAGE).size();
        } : text -> {
            var filter = CustomerFilter.ALL.withText(text);
            customers.count(filter, COUNTED);
            return customers.list(filter, FIRST_PAGE).size();
        };
    }

    /** The word as it stands in the field after each letter. */
    private static List<String> letters(String word) {
        return IntStream.rangeClosed(1, word.length()).mapToObj(end -> word.substring(0, end)).toList();
    }

    private void logIn(String login) {
        var user = logins.loadUserByUsername(login);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        people.put("everything", "hq.manager");
        people.put("region", "r1.manager");
        people.put("branch", "sh.agent");
        return people;
    }

    /** What is typed. */
    private enum Kind {

        NAME("customer: part of the name", false),
        INITIALS("customer: initials", false),
        PHONE("customer: end of the phone", false),
        NUMBER("customer: number", false),
        SUBJECT("ticket: part of the subject", true),
        TICKET_NUMBER("ticket: number", true);

        private final String title;
        private final boolean ofTickets;

        Kind(String title, boolean ofTickets) {
            this.title = title;
            this.ofTickets = ofTickets;
        }

        IntFunction<List<String>> words(TypedWords words) {
            return switch (this) {
                case NAME -> words::names;
                case INITIALS -> words::initials;
                case PHONE -> words::phones;
                case NUMBER -> words::numbers;
                case SUBJECT -> words::subjects;
                case TICKET_NUMBER -> words::ticketNumbers;
            };
        }
    }
}
