package io.kewei.platform.text;

import java.util.Locale;

/** Where the words for enum constants stand among the texts. */
public final class EnumKeys {

    private EnumKeys() {
    }

    /**
     * The key for a constant: its module, its type without the module's name, and its own name, so that
     * {@code TicketState.OPEN} and {@code Priority.P1} of module ticket are {@code ticket.state.OPEN} and
     * {@code ticket.priority.P1}.
     */
    public static String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var packages = type.getPackageName().split("\\.");
        var module = packages.length > 2 ? packages[2] : packages[packages.length - 1];
        var name = type.getSimpleName();
        if (name.length() > module.length() && name.toLowerCase(Locale.ROOT).startsWith(module)) {
            name = name.substring(module.length());
        }
        return module + "." + Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + constant.name();
    }
}
