package io.kewei.demo;

import io.kewei.customer.ImportedTrade;
import io.kewei.customer.TradeLine;
import io.kewei.fiction.Chance;
import io.kewei.fiction.Rhythm;
import io.kewei.fiction.Urn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Makes invoices for parts and services of the last two years; big customers buy more often and more at a time. */
final class Trades {

    private static final int DAYS = 730;

    private final LocalDate today;
    private final ZoneId zone;
    private final Rhythm rhythm;
    private final Urn<List<String>> goods = Urn.of("goods");

    Trades(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
        this.rhythm = new Rhythm(today);
    }

    List<ImportedTrade> of(Client client) {
        var chance = new Chance("trade", client.firm().number());
        var count = switch (client.firm().grade()) {
            case 'A' -> chance.between(8, 24);
            case 'B' -> chance.between(1, 7);
            default -> chance.hits(0.25) ? 1 : 0;
        };
        var trades = new ArrayList<ImportedTrade>();
        for (var number = 1; number <= count; number++) {
            var day = today.minusDays(chance.between(1, DAYS));
            var at = rhythm.atWork(day.atTime(LocalTime.of(chance.between(8, 17), chance.between(0, 59))));
            trades.add(new ImportedTrade(Folders.SOURCE, "XS%05d%02d".formatted(client.firm().number() + 1, number),
                    client.id(), at.atZone(zone).toInstant(), "CNY", false, lines(chance)));
        }
        return trades;
    }

    private List<TradeLine> lines(Chance chance) {
        var lines = new ArrayList<TradeLine>();
        var taken = new HashSet<String>();
        for (var i = chance.between(1, 5); i > 0; i--) {
            var item = goods.draw(chance);
            if (taken.add(item.get(0))) {
                lines.add(new TradeLine(item.get(0), item.get(1),
                        BigDecimal.valueOf(chance.between(1, Integer.parseInt(item.get(3)))), new BigDecimal(item.get(2))));
            }
        }
        return lines;
    }
}
