package io.kewei.bench;

import io.kewei.platform.command.WrongUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stood behind a bench's name: options that begin with two dashes, with a value each. */
record BenchOptions(Map<String, String> given) {

    /** @throws WrongUse if there is anything but options of these names and their values */
    static BenchOptions of(List<String> arguments, Set<String> names) {
        var given = new HashMap<String, String>();
        for (var at = 0; at < arguments.size(); at += 2) {
            if (!names.contains(arguments.get(at))) {
                throw new WrongUse("There is no option '" + arguments.get(at) + "'");
            }
            if (at + 1 == arguments.size()) {
                throw new WrongUse(arguments.get(at) + " wants a value");
            }
            given.put(arguments.get(at), arguments.get(at + 1));
        }
        return new BenchOptions(given);
    }

    String text(String name, String otherwise) {
        return given.getOrDefault(name, otherwise);
    }

    /** @throws WrongUse if it is no number, or none between these two */
    int number(String name, int otherwise, int least, int most) {
        var text = text(name, Integer.toString(otherwise));
        try {
            var number = Integer.parseInt(text.replace("_", "").replace(",", ""));
            if (number < least || number > most) {
                throw new WrongUse("%s wants %,d to %,d".formatted(name, least, most));
            }
            return number;
        } catch (NumberFormatException wrong) {
            throw new WrongUse(name + " wants a number, not '" + text + "'");
        }
    }
}
