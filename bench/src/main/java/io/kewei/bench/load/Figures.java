package io.kewei.bench.load;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each figure is called in reports; those with a letter have goals. */
final class Figures {

    static final Map<String, String> NAMES = names();

    /** Milliseconds that 95 of 100 answers should not exceed, by the number of users. */
    static final Map<Integer, Integer> GOALS = Map.of(50, 100, 200, 250);

    private Figures() {
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("login", "log in");
        names.put("start", "start page, loaded anew");
        names.put("customers", "(a) customer list, first page");
        names.put("customers.search", "(b) search by a part of a name");
        names.put("customers.initials", "(b) search by initials");
        names.put("customers.sort", "(c) sort by another column");
        names.put("customers.scroll", "(d) scroll to row 500,000 or the middle");
        names.put("customer", "(e) open a customer");
        names.put("customer.register.form", "(f) register one: the form");
        names.put("customer.register", "(f) register one: saved");
        names.put("board", "(g) ticket board");
        names.put("ticket", "(h) open a ticket");
        names.put("ticket.report.form", "(i) report a ticket: the form");
        names.put("ticket.report.customers", "(i) report a ticket: customers to choose from");
        names.put("ticket.report.customer", "(i) report a ticket: customer chosen");
        names.put("ticket.report", "(i) report a ticket: saved");
        names.put("ticket.move", "(j) move a card");
        names.put("calendar.open", "(k) calendar opened");
        names.put("calendar", "(k) calendar month");
        names.put("dashboard", "(l) dashboard");
        return Collections.unmodifiableMap(names);
    }
}
