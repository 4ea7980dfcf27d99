package io.kewei.bench;

import io.kewei.customer.CustomerFilter;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.CustomerRow;
import io.kewei.fiction.Chance;
import io.kewei.platform.search.Pinyin;
import io.kewei.ticket.TicketFilter;
import io.kewei.ticket.TicketQueries;
import io.kewei.ticket.TicketRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Makes up what somebody types who looks for a record that is there: parts of records that whoever asks may see. */
@Component
class TypedWords {

    private static final int PAGE = 50;
    private static final int PAGES = 6;
    /** How far pages are looked for; the search itself does not depend on where its words come from. */
    private static final int FAR = 20_000;
    private static final int PART = 4;

    private final CustomerQueries customers;
    private final TicketQueries tickets;

    TypedWords(CustomerQueries customers, TicketQueries tickets) {
        this.customers = customers;
        this.tickets = tickets;
    }

    /** Parts of customers' names, in Chinese. */
    List<String> names(int count) {
        return of(count, "names", customers(), (row, chance) -> part(row.name(), chance));
    }

    /** First letters of how customers' names begin. */
    List<String> initials(int count) {
        return of(count, "initials", customers(), (row, chance) -> initials(row.name()));
    }

    /** Last digits of phones, as far as whoever asks sees them. */
    List<String> phones(int count) {
        return of(count, "phones", customers(), (row, chance) -> ending(row.phone()));
    }

    List<String> numbers(int count) {
        return of(count, "numbers", customers(), (row, chance) -> row.number());
    }

    /** Parts of what tickets are about. */
    List<String> subjects(int count) {
        return of(count, "subjects", tickets(), (row, chance) -> part(row.subject(), chance));
    }

    List<String> ticketNumbers(int count) {
        return of(count, "ticket numbers", tickets(), (row, chance) -> row.number());
    }

    private Source<CustomerRow> customers() {
        return new Source<>(customers.count(CustomerFilter.ALL, FAR), page -> customers.list(CustomerFilter.ALL, page));
    }

    private Source<TicketRow> tickets() {
        return new Source<>(tickets.count(TicketFilter.ALL, FAR), page -> tickets.list(TicketFilter.ALL, page));
    }

    /** Where records are taken from. */
    private record Source<R>(long count, Function<Pageable, List<R>> page) {

        List<R> some(Chance chance) {
            var last = (int) Math.max(0, count / PAGE - 1);
            return Stream.generate(() -> page.apply(PageRequest.of(chance.between(0, last), PAGE))).limit(PAGES)
                    .flatMap(List::stream).toList();
        }
    }

    /** What is typed to find a record; empty if this record has nothing of the kind. */
    private interface Typing<R> {

        String word(R row, Chance chance);
    }

    private static <R> List<String> of(int count, String kind, Source<R> source, Typing<R> typing) {
        var chance = new Chance(kind, count);
        var words = new ArrayList<String>();
        var rows = source.some(chance);
        for (var tries = 0; words.size() < count && tries < PAGE * count && !rows.isEmpty(); tries++) {
            var word = typing.word(chance.of(rows), chance);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Some Chinese characters in a row. */
    private static String part(String text, Chance chance) {
        var runs = Arrays.stream(text.split("[^\\p{IsHan}]+")).filter(run -> run.length() >= 2).toList();
        if (runs.isEmpty()) {
            return "";
        }
        var run = chance.of(runs);
        var length = Math.min(run.length(), PART);
        var begin = chance.between(0, run.length() - length);
        return run.substring(begin, begin + length);
    }

    private static String initials(String name) {
        return Arrays.stream(Pinyin.sortKey(name).split("[^a-z]+")).filter(syllable -> !syllable.isEmpty())
                .limit(PART).map(syllable -> syllable.substring(0, 1)).collect(Collectors.joining());
    }

    private static String ending(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return phone.contains("*") || digits.length() < PART ? "" : digits.substring(digits.length() - PART);
    }
}
