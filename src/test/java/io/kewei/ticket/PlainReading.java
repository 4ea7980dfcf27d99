package io.kewei.ticket;

import io.kewei.platform.Ids;
import io.kewei.platform.search.SearchTerms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for words as somebody would who reads one ticket after the other. */
class PlainReading {

    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern PART = Pattern.compile("[a-z]+|[0-9]+");

    private final Map<UUID, Written> tickets = new HashMap<>();

    /** What is written in a ticket. */
    private record Written(String text, String number, String external) {
    }

    PlainReading(JdbcTemplate jdbc, String source) {
        jdbc.query("select id, subject, description, number, external_number from ticket where source = ?", row -> {
            tickets.put(Ids.of(row.getBytes(1)), new Written(normal(row.getString(2) + "\n" + row.getString(3)),
                    normal(row.getString(4)), normal(row.getString(5))));
        }, source);
    }

    List<UUID> ids() {
        return tickets.keySet().stream().sorted().toList();
    }

    /** Subjects, descriptions and numbers, to take words from. */
    List<String> texts() {
        return tickets.values().stream().flatMap(one -> Stream.of(one.text(), one.number(), one.external())).sorted()
                .toList();
    }

    /** Whether all words stand in a ticket's text, in one of its numbers, or in its customer's name as the user sees it. */
    boolean holds(TicketRow row, String typed) {
        var ticket = tickets.get(row.id().value());
        return !bare(normal(typed)).isEmpty() && Stream.of(normal(typed).strip().split("\\s+"))
                .filter(word -> !bare(word).isEmpty()).allMatch(word -> inText(ticket.text(), word) || inNumber(ticket.number(), bare(word))
                        || inNumber(ticket.external(), bare(word)) || inName(row.customerName(), bare(word)));
    }

    private static boolean inText(String text, String word) {
        return PIECE.matcher(word).results().map(piece -> piece.group()).allMatch(piece ->
                Character.UnicodeScript.of(piece.codePointAt(0)) == Character.UnicodeScript.HAN ? text.contains(piece)
                        : PIECE.matcher(text).results().anyMatch(part -> part.group().startsWith(piece)));
    }

    private static boolean inNumber(String number, String word) {
        return PART.matcher(number).results()
                .anyMatch(part -> bare(number.substring(part.start())).startsWith(word));
    }

    private static boolean inName(String name, String word) {
        var terms = new ArrayList<String>();
        SearchTerms.addName(name, terms);
        return terms.stream().anyMatch(term -> term.startsWith(word));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
