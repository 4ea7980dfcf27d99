package io.kewei.fiction;

import io.kewei.ticket.Channel;
import io.kewei.ticket.TicketType;
import io.kewei.ticket.Urgency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes requests about the machines that a firm runs. */
public final class Requests {

    /** What makes a request urgent: somebody waits. */
    private static final List<String> STANDING = List.of("停用", "正在浇筑", "凝在罐里", "停产", "等着", "打不出去", "堆在料斗");
    private static final Set<TicketType> BY_URGENCY = Set.of(TicketType.PROBLEM, TicketType.SERVICE);

    private final Map<String, List<String>> models = Words.table("products").stream()
            .collect(Collectors.toMap(line -> line.get(0), line -> Words.split(line.get(1))));
    private final List<List<String>> lines = Words.table("requests");
    private final Map<List<String>, Urn<List<String>>> byFleet = new HashMap<>();
    private final Phrases phrases = new Phrases();
    private final Urn<Channel> channels = urn(Map.of(Channel.PHONE, 58, Channel.WECHAT, 21, Channel.ONLINE, 9,
            Channel.EMAIL, 4, Channel.WALK_IN, 4, Channel.FOLLOW_UP, 3, Channel.WEBSITE, 1));

    public Request request(Firm firm, Chance chance) {
        var line = byFleet.computeIfAbsent(firm.fleet(), this::about).draw(chance);
        var type = TicketType.valueOf(line.get(0));
        var channel = channels.draw(chance);
        var urgency = urgency(type, line.get(4), chance);
        var model = chance.of(models.getOrDefault(line.get(2), List.of("设备")));
        UnaryOperator<String> fill = text -> text.replace("{model}", model)
                .replace("{site}", phrases.pick("site", chance))
                .replace("{since}", phrases.pick("since", chance))
                .replace("{hours}", Integer.toString(chance.between(4, 60) * 250));
        var description = phrases.pick("open." + channel, chance) + fill.apply(line.get(4))
                + phrases.pick("ask." + (BY_URGENCY.contains(type) ? urgency : type), chance);
        return new Request(type, line.get(1), channel, urgency, fill.apply(line.get(3)), description,
                fill.apply(line.get(5)));
    }

    private Urn<List<String>> about(List<String> fleet) {
        return new Urn<>(lines.stream().filter(line -> fleet.contains(line.get(2))).toList(),
                line -> Double.parseDouble(line.getLast()));
    }

    private static Urgency urgency(TicketType type, String description, Chance chance) {
        var dice = chance.share() * (STANDING.stream().anyMatch(description::contains) ? 0.34 : 1);
        return switch (type) {
            case PROBLEM -> dice < 0.08 ? Urgency.VERY_URGENT : dice < 0.34 ? Urgency.URGENT : Urgency.NORMAL;
            case COMPLAINT -> dice < 0.05 ? Urgency.VERY_URGENT : dice < 0.45 ? Urgency.URGENT : Urgency.NORMAL;
            default -> dice < 0.12 ? Urgency.URGENT : Urgency.NORMAL;
        };
    }

    private static Urn<Channel> urn(Map<Channel, Integer> weights) {
        var ordered = new EnumMap<Channel, Integer>(weights); // the order decides what is drawn
        return new Urn<>(List.copyOf(ordered.keySet()), ordered::get);
    }
}
